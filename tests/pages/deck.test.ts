// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { usePassagesSeen } from '@/stores/passages-seen'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const { id, title } = smallDeck.about
const button = (name: RegExp | string) => screen.findByRole('button', { name })

describe('a deck', () => {
  it('says what it is made from, what to know first, and what is known of each section', async () => {
    await mountAt(`/deck/${id}`)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(screen.getByText('Invented.')).toBeTruthy()
    expect(screen.getByText('The building')).toBeTruthy()
    expect(screen.getByText(`0 of ${smallDeck.facts.length} facts known`)).toBeTruthy()
  })

  it('begins a quiz as chosen, and remembers length, kinds and feedback for the next', async () => {
    const { log } = await mountAt(`/deck/${id}`)
    await fireEvent.click(await screen.findByText('Choose what the quiz asks'))
    await fireEvent.click(screen.getByLabelText('One section'))
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
    await fireEvent.click(screen.getByLabelText('One section'))
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
