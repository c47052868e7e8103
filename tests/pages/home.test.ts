// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { useAttempts } from '@/stores/attempts'
import { useSettings } from '@/stores/settings'
import { testWorld } from '#tests/support/house'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const button = (name: RegExp | string) => screen.findByRole('button', { name })

describe('home', () => {
  it('offers the first quiz to somebody new, and one click leads to its first question', async () => {
    const { container } = await mountAt('/')
    expect(container.querySelector('[data-ready]')).not.toBeNull()
    await fireEvent.click(await button('Take the first quiz'))
    expect(await screen.findByText(/^Question 1 of \d+$/)).toBeTruthy()
    expect(document.title).toContain('Question 1 of')
  })

  it('shows the keys when asked, as every page does', async () => {
    await mountAt('/')
    await fireEvent.keyDown(document.body, { key: '?' })
    const sheet = await screen.findByRole('dialog', { name: 'Keys' })
    await fireEvent.click(within(sheet).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull())
  })

  it('has one filled button, whatever the next thing is', async () => {
    const { container } = await mountAt('/')
    expect(container.querySelectorAll('.button.filled')).toHaveLength(1)
  })

  it('leads back into an attempt that was left open, at its place', async () => {
    const { pinia, router } = await mountAt('/')
    const attempts = useAttempts(pinia)
    const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, kinds: ['typed'], length: 3 }))!
    await attempts.answer(quiz, { dontKnow: true }, { tookMs: 1000, passageSeen: false })
    await fireEvent.click(await button('Go on with the quiz, question 2 of 3'))
    expect(await screen.findByText('Question 2 of 3')).toBeTruthy()
    expect(router.currentRoute.value.path).toBe(`/attempt/${quiz.id}`)
  })

  it('says what is due and how long it takes, and when nothing is, until when', async () => {
    const world = testWorld()
    const { pinia, log } = await mountAt('/', { world })
    const attempts = useAttempts(pinia)
    await useSettings(pinia).change('newPerDay', 3)
    const review = (await attempts.startReview(smallDeck.about.id, ['orrin-begn', 'orrin-arch', 'orrin-high']))!
    for (let card = 0; card < 3; card++) {
      await attempts.answer(log.state.attempts.get(review.id)!, { rating: 1 }, { tookMs: 40_000, passageSeen: false })
    }
    expect(await screen.findByRole('heading', { name: 'Nothing is due until tomorrow, 3 facts; read on or take a quiz.' })).toBeTruthy()
    world.pass(2)
    log.tick()
    expect(await screen.findByRole('heading', { name: '3 facts due, 3 new, about 4 minutes' })).toBeTruthy()
    await fireEvent.click(await button('Learn'))
    await waitFor(() => expect([...log.state.attempts.values()].at(-1)?.started.mode).toBe('learn'))
    expect(await screen.findByText(/^First question/)).toBeTruthy()
  })

  it('tells somebody who comes back after a break that what waits need not be done in a day', async () => {
    const world = testWorld()
    const { pinia, log } = await mountAt('/', { world })
    const attempts = useAttempts(pinia)
    await useSettings(pinia).change('reviewsPerDay', 2)
    const factIds = smallDeck.facts.slice(0, 5).map(({ id }) => id)
    const review = (await attempts.startReview(smallDeck.about.id, factIds))!
    for (let card = 0; card < factIds.length; card++) await attempts.answer(log.state.attempts.get(review.id)!, { rating: 1 }, { tookMs: 1000, passageSeen: false })
    world.pass(60)
    log.tick()
    expect(await screen.findByText('5 facts wait. 2 a day, those most at risk first, brings them all back in 3 days.')).toBeTruthy()
  })

  it('has the daily goal as a quiet line, and none where it is off', async () => {
    const { pinia, log } = await mountAt('/')
    const attempts = useAttempts(pinia)
    const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, length: 2 }))!
    await attempts.answer(log.state.attempts.get(quiz.id)!, { dontKnow: true }, { tookMs: 1000, passageSeen: false })
    await button('Go on with the quiz, question 2 of 2')
    expect(screen.queryByText(/answers today/)).toBeNull()
    await useSettings(pinia).change('dailyGoal', 20)
    expect(await screen.findByText('1 of 20 answers today.')).toBeTruthy()
  })

  it('asks a newcomer to recognise only, whose answers cannot come from memory yet', async () => {
    const { log } = await mountAt('/')
    await fireEvent.click(await button('Take the first quiz'))
    await screen.findByText(/^Question 1 of/)
    const [quiz] = log.state.attempts.values()
    expect(quiz?.started.plan.map(({ kind }) => kind).filter((kind) => ['typed', 'cloze', 'flashcard'].includes(kind))).toEqual([])
  })

  it('lists each deck with its publisher, how much is known and the last score', async () => {
    await mountAt('/')
    const line = (await screen.findByRole('link', { name: smallDeck.about.title })).closest('li')
    expect(line?.textContent).toContain('The test suite')
    expect(line?.textContent).toContain(`0 of ${smallDeck.facts.length} known`)
    expect(line?.textContent).toContain('not yet tried')
  })
})
