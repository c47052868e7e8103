import { beforeEach, describe, expect, it } from 'vitest'
import type { Attempt } from '@/core/attempt'
import { foldLog } from '@/core/fold'
import { DONT_KNOW, type AskedQuestion } from '@/core/question'
import { isUnclear } from '@/core/verdict'
import { useAttempts } from '@/stores/attempts'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'
import { useSettings } from '@/stores/settings'
import { furnish, type TestWorld } from '#tests/support/house'
import { smallDeck } from '#tests/support/small-deck'

const deckId = smallDeck.about.id
const sitting = { tookMs: 1000, passageSeen: false }
let world: TestWorld

beforeEach(async () => {
  ;({ world } = furnish())
  await useLog().open()
})

async function begin(length = 5): Promise<Attempt> {
  const attempt = await useAttempts().startQuiz({ deckId, scope: { of: 'all' }, length })
  if (!attempt) throw new Error('no attempt')
  return attempt
}

const now = (id: string): Attempt => useLog().state.attempts.get(id) as Attempt

async function answerAll(attempt: Attempt, outcome: 'dont-know' | 'rating' = 'dont-know'): Promise<void> {
  while (now(attempt.id).current) await useAttempts().answer(now(attempt.id), outcome === 'rating' ? { rating: 3 } : DONT_KNOW, sitting)
}

describe('A quiz', () => {
  it('waits at its next question as asked after each answer, one entry an answer', async () => {
    const attempt = await begin()
    const before = useLog().recentEntries().length
    const first = attempt.current
    await useAttempts().answer(attempt, DONT_KNOW, sitting)
    expect(useLog().recentEntries()).toHaveLength(before + 1)
    expect(now(attempt.id).current?.index).toBe(1)
    expect(now(attempt.id).current).not.toEqual(first)
  })

  it('asks no fact twice and ends after the last answer', async () => {
    const attempt = await begin(6)
    await answerAll(attempt)
    const asked = now(attempt.id).answers.flatMap(({ entry }) => entry.question.factIds)
    expect(new Set(asked).size).toBe(asked.length)
    expect(now(attempt.id).answers).toHaveLength(attempt.started.plan.length)
    expect(now(attempt.id).finished).toBeDefined()
  })

  it('gives the same questions for the same seed', async () => {
    const attempt = await begin()
    await answerAll(attempt)
    const { started, answers } = now(attempt.id)
    const { askPlanned } = await import('@/questions')
    for (const [index, { entry }] of answers.entries()) {
      expect(askPlanned(smallDeck, started.plan, index, started.seed, started.options)).toEqual({ question: entry.question })
    }
  })

  it('is over the missed facts, and only those, when they are asked for again', async () => {
    const attempt = await begin(4)
    await answerAll(attempt)
    const missed = new Set(now(attempt.id).answers.flatMap(({ entry }) => entry.question.factIds))
    const again = await useAttempts().retry(now(attempt.id))
    const planned = again?.started.plan.flatMap(({ factIds }) => factIds) ?? []
    expect(planned.length).toBeGreaterThan(0)
    for (const id of planned) expect(missed).toContain(id)
  })

  it('has nothing to ask of missed facts before any was missed, and says so by beginning nothing', async () => {
    const before = useLog().recentEntries().length
    expect(await useAttempts().startQuiz({ deckId, scope: { of: 'missed' } })).toBeUndefined()
    expect(await useAttempts().startQuiz({ deckId: 'no-such-deck', scope: { of: 'all' } })).toBeUndefined()
    expect(useLog().recentEntries()).toHaveLength(before)
  })

  it('goes back to a question whose answer is taken back, even the last one of a finished quiz', async () => {
    const attempt = await begin(3)
    await answerAll(attempt)
    const last = now(attempt.id).answers.at(-1)
    await useAttempts().retract(attempt.id)
    expect(now(attempt.id).finished).toBeUndefined()
    expect(now(attempt.id).current).toEqual({ index: last?.entry.index, question: last?.entry.question })
    await answerAll(attempt)
    expect(now(attempt.id).finished).toBeDefined()
  })

  it('follows from the log alone: folding what was written gives the same attempts', async () => {
    const attempt = await begin(4)
    await answerAll(attempt)
    await useAttempts().retract(attempt.id)
    expect(foldLog(useLog().recentEntries()).attempts.get(attempt.id)).toEqual(now(attempt.id))
  })
})

describe('An appeal', () => {
  async function typedWrongly(): Promise<{ attempt: Attempt; question: AskedQuestion }> {
    const attempt = await useAttempts().startQuiz({ deckId, scope: { of: 'all' }, kinds: ['typed'], length: 12 })
    if (!attempt) throw new Error('no attempt')
    while (now(attempt.id).current) {
      const { question } = now(attempt.id).current as { question: AskedQuestion }
      const fact = smallDeck.facts.find(({ id }) => id === question.factIds[0])
      if (fact?.answer.type === 'person') {
        const given = await useAttempts().answer(now(attempt.id), { text: 'The Old Warden' }, sitting)
        if (!given || isUnclear(given)) throw new Error('not judged')
        expect(given.verdict.outcome).toBe('wrong')
        return { attempt, question }
      }
      await useAttempts().answer(now(attempt.id), DONT_KNOW, sitting)
    }
    throw new Error('no person was asked')
  }

  it('puts the score right, and the words are accepted from then on', async () => {
    const { attempt, question } = await typedWrongly()
    const factId = question.factIds[0] as string
    const given = now(attempt.id).answers.at(-1)
    if (!given) throw new Error('no answer')
    await useAttempts().appeal(given.entry, factId, 'alias')
    expect(now(attempt.id).answers.at(-1)?.verdict.outcome).toBe('right')
    const open = await useDecks().open(deckId)
    if (!open) throw new Error('no deck')
    const { kindOf } = await import('@/questions')
    const judged = kindOf(question).judge(question, { text: 'the old warden' }, { ...open, aliases: useLog().state.aliases })
    expect(isUnclear(judged) ? undefined : judged.outcome).toBe('right')
  })
})

describe('A flashcard review', () => {
  it('shows new facts first to somebody with none due, and the due ones first when their day has come', async () => {
    await useSettings().change('reviewLength', 3)
    const first = await useAttempts().startReview(deckId)
    if (!first) throw new Error('nothing to review')
    await answerAll(first, 'rating')
    const met = first.started.plan.flatMap(({ factIds }) => factIds)
    world.pass(30)
    useLog().tick()
    const second = await useAttempts().startReview(deckId)
    expect(second?.started.plan.flatMap(({ factIds }) => factIds)).toEqual(met)
  })

  it('feeds the memory that quizzes feed', async () => {
    const review = await useAttempts().startReview(deckId)
    if (!review) throw new Error('nothing to review')
    const factId = review.current?.question.factIds[0] as string
    await useAttempts().answer(review, { rating: 4 }, sitting)
    expect(useLog().state.facts.get(factId)?.memory?.stability).toBeGreaterThan(8)
  })

  it('leaves out facts that were set aside', async () => {
    const all = useAttempts().reviewQueue((await useDecks().open(deckId)) as never)
    await useLog().record({ kind: 'fact-set-aside', factIds: [all[0] as string], aside: true })
    expect(useAttempts().reviewQueue((await useDecks().open(deckId)) as never)).not.toContain(all[0])
  })
})
