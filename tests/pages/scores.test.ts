// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { DONT_KNOW } from '@/core/question'
import { useAttempts } from '@/stores/attempts'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

describe('scores', () => {
  it('say what will stand there, with the first quiz as the one thing to do', async () => {
    await mountAt('/scores')
    expect(await screen.findByRole('heading', { name: 'No scores yet' })).toBeTruthy()
    await fireEvent.click(screen.getByRole('button', { name: 'Take the first quiz' }))
    expect(await screen.findByText(/^Question 1 of/)).toBeTruthy()
  })

  it('list every attempt with what it rests on, and lead back into one left open', async () => {
    const { pinia, router, log } = await mountAt('/')
    const attempts = useAttempts(pinia)
    const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, kinds: ['typed'], length: 3 }))!
    await attempts.answer(log.state.attempts.get(quiz.id)!, DONT_KNOW, { tookMs: 1000, passageSeen: false })
    await router.push('/scores')
    expect(await screen.findByText('recalled 0 of 1, 1 of 3 answered')).toBeTruthy()
    await fireEvent.click(screen.getByRole('link', { name: `Go on: ${smallDeck.about.title}` }))
    expect(await screen.findByText('Question 2 of 3')).toBeTruthy()
  })
})
