import type { Question } from '@/questions'
import { beginQuiz } from './begin.ts'
import { storedLearner } from './log.ts'
import { expect, test, type App } from './support.ts'
import type { Sitting } from './sitting.ts'

/** A quiz of typed answers, gone on with until the question about a fact comes. A plan may leave the fact out; then another is made. */
async function typedQuestion(app: App, section: string, factId: string): Promise<Sitting> {
  for (;;) {
    const sitting = await beginQuiz(app, { kinds: ['typed'], section, length: 40 })
    const plan = (await storedLearner(app.page)).attempts.get(sitting.id)?.started.plan ?? []
    if (!plan.some(({ factIds }) => factIds.includes(factId))) continue
    await sitting.seek((question) => question.factIds.includes(factId))
    return sitting
  }
}

const TOVUZ = ['Tovuz, July 2020', 'skw-yyk6'] as const
const SOLDIERS = ['The war and its end', 'skw-9use'] as const

test('a date that can be read in two ways is asked about, and the reading chosen is judged', async ({ app }) => {
  const { page } = app
  const sitting = await typedQuestion(app, ...TOVUZ)
  await sitting.type(['7/12/2020'])
  const readings = page.getByRole('group', { name: 'Which do you mean?' })
  await expect(readings.getByRole('button')).toHaveCount(2)
  await expect(sitting.verdict).toHaveCount(0)
  await readings.getByRole('button', { name: '12 July 2020' }).click()
  await expect(sitting.verdict).toHaveText('✓ Right')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await sitting.type(['7/12/2020'])
  await readings.getByRole('button', { name: '7 December 2020' }).click()
  await expect(sitting.verdict).toHaveText('✕ Not right')
})

test('a coarser date than asked is nearly right, and the whole of it is told', async ({ app }) => {
  const sitting = await typedQuestion(app, ...TOVUZ)
  await sitting.type(['July 2020'])
  await expect(sitting.verdict).toHaveText('≈ Nearly')
  await expect(app.page.getByText('Right as far as it goes. In full: 12 July 2020.')).toBeVisible()
})

test('digits are never forgiven: 2907 is right, however its thousands are set apart, and 2908 is wrong', async ({ app }) => {
  const sitting = await typedQuestion(app, ...SOLDIERS)
  for (const [typed, verdict] of [['2908', '✕ Not right'], ['2970', '✕ Not right'], ['2,907', '✓ Right'], ['2 907 soldiers', '✓ Right'], ['2907', '✓ Right']] as const) {
    await sitting.type([typed])
    await expect(sitting.verdict, typed).toHaveText(verdict)
    await app.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(sitting.verdict).toHaveCount(0)
  }
})

test('a slip of a letter in a name is right, and the spelling told', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['typed'], length: 40 })
  const isName = (question: Question) => question.kind === 'typed' && ['person', 'place', 'organisation'].includes(question.valueType) && question.keys.length === 1 && (question.keys[0]?.length ?? 0) > 6
  expect(await sitting.seek(isName)).toBe(true)
  const question = await sitting.waiting()
  const key = question.kind === 'typed' ? (question.keys[0] ?? '') : ''
  await sitting.type([`${key.slice(0, -3)}${key.at(-2) ?? ''}${key.at(-3) ?? ''}${key.at(-1) ?? ''}`])
  await expect(sitting.verdict).toHaveText('✓ Right')
  await expect(page.getByText(`Check the spelling: ${key}.`)).toBeVisible()
})
