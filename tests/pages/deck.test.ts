// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { useNote } from '@/composables/use-note'
import { useAttempts } from '@/stores/attempts'
import { usePassagesSeen } from '@/stores/passages-seen'
import { useSettings } from '@/stores/settings'
import { testWorld } from '#tests/support/house'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(() => {
  cleanup()
  useNote().clear()
})

const { id, title } = smallDeck.about
const button = (name: RegExp | string) => screen.findByRole('button', { name })

describe('a deck', () => {
  it('says what it is made from, what to know first, and what is known of each section', async () => {
    await mountAt(`/deck/${id}`)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(await screen.findByText('Invented.')).toBeTruthy()
    expect(await screen.findByText('The building', { ignore: 'option' })).toBeTruthy()
    expect(screen.getByText(`0 of ${smallDeck.facts.length} facts known`)).toBeTruthy()
  })

  it('begins a quiz as chosen, and remembers length, kinds and feedback for the next', async () => {
    const { log } = await mountAt(`/deck/${id}`)
    await fireEvent.click(await screen.findByText('Choose what the quiz asks'))
    await fireEvent.click(await screen.findByLabelText('One section'))
    await fireEvent.update(screen.getByLabelText('Section'), 'The keepers')
    await fireEvent.update(screen.getByLabelText('Questions'), '2')
    await fireEvent.change(screen.getByLabelText('Questions'))
    await fireEvent.click(screen.getByLabelText('Type the answer'))
    await fireEvent.click(screen.getByLabelText('at the end'))
    await fireEvent.click(await button('Begin this quiz'))
    expect(await screen.findByText('Question 1 of 2')).toBeTruthy()
    const [attempt] = log.state.attempts.values()
    const keepers = smallDeck.facts.filter(({ passage }) => passage.paragraph > 2).map((fact) => fact.id)
    expect(attempt?.started.plan.every(({ kind, factIds }) => kind === 'typed' && factIds.every((fact) => keepers.includes(fact)))).toBe(true)
    expect(log.state.settings).toMatchObject({ quizLength: 2, kinds: ['typed'], feedback: 'at-end' })
  })

  it('says so where nothing of the choice can be asked', async () => {
    await mountAt(`/deck/${id}`)
    await fireEvent.click(await screen.findByText('Choose what the quiz asks'))
    await fireEvent.click(await screen.findByLabelText('One section'))
    await fireEvent.update(screen.getByLabelText('Section'), 'The keepers')
    await fireEvent.click(screen.getByLabelText('Choose several'))
    await fireEvent.click(await button('Begin this quiz'))
    expect(await screen.findByText(/^Nothing of this choice can be asked/)).toBeTruthy()
  })

  it('that the shelf lacks is told of, with the way home', async () => {
    await mountAt('/deck/nowhere')
    expect(await screen.findByRole('heading', { name: 'There is no such deck here' })).toBeTruthy()
  })

  it('that can’t be fetched is told of, and comes on trying again', async () => {
    let isOnline = false
    const mounted = await mountAt('/', {
      loadDeck: () => (isOnline ? Promise.resolve({ default: smallDeck }) : Promise.reject(new TypeError('offline'))),
    })
    await mounted.router.push(`/deck/${id}`)
    expect(await screen.findByText(/could not be fetched$/)).toBeTruthy()
    isOnline = true
    await fireEvent.click(await button('Try again'))
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
  })
})

describe('what a deck asks for today', () => {
  it('is learnt at one click', async () => {
    const { log } = await mountAt(`/deck/${id}`)
    expect(await screen.findByText('0 due and 10 new today.')).toBeTruthy()
    await fireEvent.click(await button('Learn'))
    expect(await screen.findByText('First question')).toBeTruthy()
    expect([...log.state.attempts.values()][0]?.started).toMatchObject({ mode: 'learn', deck: id })
  })

  it('is planned backwards from a date to know it by, with what that takes a day', async () => {
    const { log } = await mountAt(`/deck/${id}`)
    await fireEvent.update(await screen.findByLabelText('Know this by'), '2026-03-12')
    await fireEvent.change(screen.getByLabelText('Know this by'))
    await waitFor(() => expect(log.state.settings.targets).toEqual({ [id]: '2026-03-12' }))
    expect(await screen.findByText(/^10 days left\. It takes \d+ new facts and about \d+ reviews a day\. That fits into your days\.$/)).toBeTruthy()
    await fireEvent.click(await button('No date'))
    await waitFor(() => expect(log.state.settings.targets).toEqual({}))
  })

  it('says where the date is too near', async () => {
    const { pinia } = await mountAt(`/deck/${id}`)
    await useSettings(pinia).change('newPerDay', 1)
    await fireEvent.update(await screen.findByLabelText('Know this by'), '2026-03-04')
    await fireEvent.change(screen.getByLabelText('Know this by'))
    expect(await screen.findByText(/That is more than the 1 new facts/)).toBeTruthy()
  })
})

describe('facts of a deck', () => {
  it('are set aside by section, and come back by undo', async () => {
    const { log } = await mountAt(`/deck/${id}`)
    await fireEvent.click(await screen.findByText('Set aside, bring back, begin afresh'))
    await fireEvent.update(await screen.findByLabelText('Facts'), '1')
    const set = await button(/^Set \d+ facts aside$/)
    await fireEvent.click(set)
    await waitFor(() => expect(log.state.aside.size).toBeGreaterThan(0))
    expect(log.state.aside.size).toBeLessThan(smallDeck.facts.length)
    await fireEvent.click(await button('Undo'))
    await waitFor(() => expect(log.state.aside.size).toBe(0))
    expect(await screen.findByText(/^Taken back: \d+ facts set aside\.$/)).toBeTruthy()
  })

  it('are begun afresh without being asked twice, since it can be undone', async () => {
    const { log, pinia } = await mountAt(`/deck/${id}`)
    const attempts = useAttempts(pinia)
    const review = (await attempts.startReview(id, ['orrin-begn', 'orrin-arch']))!
    for (let card = 0; card < 2; card++) await attempts.answer(log.state.attempts.get(review.id)!, { rating: 3 }, { tookMs: 1000, passageSeen: false })
    await fireEvent.click(await screen.findByText('Set aside, bring back, begin afresh'))
    await fireEvent.click(await button('Begin 2 facts afresh'))
    await waitFor(() => expect(log.state.facts.size).toBe(0))
    await fireEvent.click(await button('Undo'))
    await waitFor(() => expect(log.state.facts.size).toBe(2))
  })

  it('that keep failing are told of with why and the ways out, which begin at once', async () => {
    const world = testWorld()
    const { log, pinia } = await mountAt(`/deck/${id}`, { world })
    const attempts = useAttempts(pinia)
    for (let day = 0; day < 5; day++) {
      const review = (await attempts.startReview(id, ['orrin-begn']))!
      await attempts.answer(log.state.attempts.get(review.id)!, { rating: 1 }, { tookMs: 1000, passageSeen: false })
      world.pass(3)
      log.tick()
    }
    expect(await screen.findByRole('heading', { name: 'Facts that keep failing' })).toBeTruthy()
    await fireEvent.click(await button('Ask it another way'))
    expect(await screen.findByText('Question 1 of 1')).toBeTruthy()
    expect([...log.state.attempts.values()].at(-1)?.started.plan[0]).toMatchObject({ factIds: ['orrin-begn'] })
  })
})

describe('the reading', () => {
  it('shows every paragraph with its number, sends the focus to the one asked for, and counts its passages as seen', async () => {
    const { pinia } = await mountAt(`/deck/${id}/reading?p=3`)
    await waitFor(() => expect(document.activeElement?.id).toBe('p3'))
    const paragraph = document.getElementById('p3')!
    expect(document.querySelectorAll('.paragraph')).toHaveLength(smallDeck.reading.length)
    expect(within(paragraph).getByText(/Paragraph 3/)).toBeTruthy()
    expect(usePassagesSeen(pinia).wasSeen(['orrin-kee1'])).toBe(true)
  })
})
