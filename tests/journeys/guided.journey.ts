import { printValue } from '@/answers'
import { studyDayOf } from '@/core/world'
import type { Question } from '@/questions'
import { writeLog, type WrittenAnswer } from '../support/write-log.ts'
import { HMW, SKW } from './begin.ts'
import { storedEntries } from './log.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { Sitting } from './sitting.ts'
import { expect, test, type App } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

/** Recalled rightly so many days ago. */
function recalled(factId: string, ...daysAgo: readonly number[]): readonly WrittenAnswer[] {
  return daysAgo.map((ago) => ({ day: TODAY - ago, factId, kind: 'typed', gives: 'right' }))
}

const inOrder = (answers: readonly WrittenAnswer[]) => answers.toSorted((a, b) => a.day - b.day)

/** Whether a question asks two answers against each other and nothing else. */
const isContrast = (question: Question) =>
  (question.kind === 'match' && question.lefts.length === 2) || (question.kind === 'choice' && question.options.length === 2)

async function learn(app: App, deck: string): Promise<Sitting> {
  await app.open(`/deck/${deck}`)
  await app.page.getByRole('button', { name: 'Learn', exact: true }).click()
  return Sitting.on(app.page)
}

/** Answers rightly until two facts are asked against each other. */
async function reachContrast(sitting: Sitting): Promise<Question> {
  for (;;) {
    const question = await sitting.waiting()
    if (isContrast(question)) return question
    await sitting.answer('right')
    if (await sitting.onward.isVisible()) await sitting.goOn()
  }
}

test('two facts that are easily mixed up are asked against each other once both are known, and each is told right from wrong', async ({ app, clock }) => {
  await clock.set(NOW)
  const [dueOnes, knownOnes] = [['skw-44n4', 'skw-fgx5'], ['skw-k4nw', 'skw-a98z']]
  const answers = [...dueOnes.flatMap((id) => recalled(id, 70, 67, 57)), ...knownOnes.flatMap((id) => recalled(id, 70, 67, 57, 20))]
  await restoreIn(app, writeLog(await deckOf(SKW), inOrder(answers)))
  const sitting = await learn(app, SKW)
  const pairOf = (id: string) => Math.max(dueOnes.indexOf(id), knownOnes.indexOf(id))

  const first = await reachContrast(sitting)
  expect(new Set(first.factIds.map(pairOf)).size, 'both are of one pair').toBe(1)
  await sitting.answer('right')
  await expect(sitting.verdict).toHaveText('✓ Right')
  await sitting.goOn()

  const second = await reachContrast(sitting)
  expect(pairOf(second.factIds[0] ?? ''), 'the other pair').not.toBe(pairOf(first.factIds[0] ?? ''))
  await sitting.answer('wrong')
  await expect(sitting.verdict).toHaveText('✕ Not right')
  await expect(app.page.getByRole('region', { name: 'Where it stands' })).toBeVisible()
})

test('a fact that keeps failing says on the result with what it is confused, and is asked against that at once', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  const deck = await deckOf(SKW)
  const taken = deck.facts.find(({ id }) => id === 'skw-5rmr')
  if (taken?.answer.type !== 'date') throw new Error('a date was asked for')
  const text = printValue(taken.answer, 'en')
  const failures = [30, 26, 22, 18].map((ago): WrittenAnswer => ({ day: TODAY - ago, factId: 'skw-va4r', kind: 'typed', gives: { text } }))
  await restoreIn(app, writeLog(deck, inOrder([...failures, ...recalled('skw-5rmr', 5, 2)])))
  const sitting = await learn(app, SKW)
  await sitting.answer('unknown')
  await sitting.goOn()
  await app.open(`/attempt/${sitting.id}/result`)
  const told = page.getByRole('region', { name: 'Facts that keep failing' })
  await expect(told.getByText(/^You took it for another fact \d+ times: /u)).toBeVisible()
  await told.getByRole('button', { name: 'Ask both against each other' }).click()
  await expect.poll(() => app.path()).not.toContain('result')
  const asked = await (await Sitting.on(page)).waiting()
  expect(new Set(asked.factIds)).toEqual(new Set(['skw-va4r', 'skw-5rmr']))
})

test('a fact that fails in one kind of question alone is asked in another', async ({ app, clock }) => {
  const { page } = app
  await clock.set(NOW)
  const deck = await deckOf(HMW)
  const factId = 'hmw-5q2b'
  const failures = [30, 26, 22, 18].map((ago): WrittenAnswer => ({ day: TODAY - ago, factId, kind: 'typed', gives: 'unknown' }))
  await restoreIn(app, writeLog(deck, [{ day: TODAY - 40, factId, kind: 'choice', gives: 'right' }, ...failures]))
  await app.open(`/fact/${factId}`)
  await expect(page.getByText('always in one kind of question: Type the answer', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Ask it another way' }).click()
  const question = await (await Sitting.on(page)).waiting()
  expect(question.factIds).toContain(factId)
  expect(question.kind).not.toBe('typed')
  expect((await storedEntries(page)).filter(({ kind }) => kind === 'attempt-started').length).toBe(6)
})
