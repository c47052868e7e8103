// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { DONT_KNOW } from '@/core/question'
import { kindOf } from '@/questions'
import { useAttempts } from '@/stores/attempts'
import { mountAt, type Mounted } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const sitting = { tookMs: 1000, passageSeen: false }

/** A quiz of typed questions, the first of them answered right, the others not. */
async function taken(mounted: Mounted, factIds: readonly string[]): Promise<string> {
  const attempts = useAttempts(mounted.pinia)
  const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'facts', factIds }, kinds: ['typed'], length: factIds.length }))!
  for (let at = 0; at < factIds.length; at++) {
    const attempt = mounted.log.state.attempts.get(quiz.id)!
    const { question } = attempt.current!
    await attempts.answer(attempt, at === 0 ? kindOf(question).keyResponse(question) : DONT_KNOW, sitting)
  }
  return quiz.id
}

describe('the result', () => {
  it('shows the score with what it rests on, and each miss with what is right and its passage', async () => {
    const mounted = await mountAt('/')
    const id = await taken(mounted, ['orrin-arch', 'orrin-port', 'orrin-high'])
    await mounted.router.push(`/attempt/${id}/result`)
    expect(await screen.findByText('33%')).toBeTruthy()
    expect(screen.getByText('1 of 3 questions')).toBeTruthy()
    expect(await screen.findByRole('heading', { name: '2 to look at again' })).toBeTruthy()
    expect(document.querySelectorAll('article mark')).toHaveLength(2)
  })

  it('asks the missed facts again at one click', async () => {
    const mounted = await mountAt('/')
    const id = await taken(mounted, ['orrin-arch', 'orrin-port', 'orrin-high'])
    await mounted.router.push(`/attempt/${id}/result`)
    await fireEvent.click(await screen.findByRole('button', { name: 'Retry these 2 facts' }))
    expect(await screen.findByText('Question 1 of 2')).toBeTruthy()
  })

  it('counts the missed questions and the facts in them, where they are not as many', async () => {
    const mounted = await mountAt('/')
    const attempts = useAttempts(mounted.pinia)
    const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, kinds: ['match'], length: 1 }))!
    await attempts.answer(quiz, DONT_KNOW, sitting)
    const facts = quiz.current!.question.factIds.length
    await mounted.router.push(`/attempt/${quiz.id}/result`)
    expect(await screen.findByRole('heading', { name: `One question to look at again, on ${String(facts)} facts` })).toBeTruthy()
    expect(screen.getByRole('button', { name: `Retry these ${String(facts)} facts` })).toBeTruthy()
  })

  it('of a quiz without a miss leads on to the next thing', async () => {
    const mounted = await mountAt('/')
    const id = await taken(mounted, ['orrin-arch'])
    await mounted.router.push(`/attempt/${id}/result`)
    expect(await screen.findByText('Nothing missed.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Go on learning' })).toBeTruthy()
  })
})
