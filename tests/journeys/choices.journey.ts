import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { beginQuiz, choose, HMW, openChoices, SKW } from './begin.ts'
import { storedEntries, storedLearner } from './log.ts'
import { expect, test } from './support.ts'

/** The facts of a section, by the deck's own files. */
async function factsOfSection(deck: string, section: string): Promise<ReadonlySet<string>> {
  const folder = new URL(`../../decks/${deck}/`, import.meta.url)
  const reading = await readFile(new URL('reading.md', folder), 'utf8')
  const own = reading.split(/^## /mu).find((text) => text.startsWith(section)) ?? ''
  const paragraphs = new Set([...own.matchAll(/^¶(\d+)/gmu)].map(([, number]) => Number(number)))
  const { facts } = parse(await readFile(new URL('facts.yaml', folder), 'utf8')) as { facts: { id: string; passage: { paragraph: number } }[] }
  return new Set(facts.filter(({ passage }) => paragraphs.has(passage.paragraph)).map(({ id }) => id))
}

test('a quiz is as long as chosen and of the kinds chosen, and both are remembered for the next', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice', 'true-false'], length: 7 })
  await expect(sitting.progress).toHaveText('Question 1 of 7')
  const attempt = (await storedLearner(page)).attempts.get(sitting.id)
  expect(new Set(attempt?.started.plan.map(({ kind }) => kind))).toEqual(new Set(['choice', 'true-false']))
  await openChoices(app)
  await expect(page.getByRole('spinbutton', { name: 'Questions' })).toHaveValue('7')
  await expect(page.getByRole('checkbox', { name: 'True or false' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Type the answer' })).not.toBeChecked()
})

for (const kind of ['choice', 'several', 'true-false', 'cloze', 'typed', 'order', 'match'] as const) {
  test(`a quiz of ${kind} alone is answered rightly and wrongly, with feedback, key and passage`, async ({ app }) => {
    const sitting = await beginQuiz(app, { kinds: [kind], length: 2 })
    await sitting.answer('right')
    await expect(sitting.verdict).toHaveText('✓ Right')
    await expect(app.page.getByRole('region', { name: 'Where it stands' })).toBeVisible()
    await sitting.goOn()
    if ((await sitting.place()) === null) return
    await sitting.answer('wrong')
    await expect(sitting.verdict).toHaveText(/^(✕ Not right|≈ Nearly)$/u)
    await expect(app.page.getByRole('region', { name: 'Where it stands' }).getByText(/./u).first()).toBeVisible()
    await expect(app.page.getByText('I was right')).toBeVisible()
  })
}

test('what was missed, what is new and a section are asked alone when chosen', async ({ app }) => {
  const { page } = app
  const first = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 4 })
  const missed: string[] = []
  for (let at = 0; at < 4; at++) {
    const question = await first.answer(at % 2 === 0 ? 'wrong' : 'right')
    if (at % 2 === 0) missed.push(...question.factIds)
    await first.goOn()
  }
  const planOf = async (id: string) => (await storedLearner(page)).attempts.get(id)?.started.plan.flatMap(({ factIds }) => factIds) ?? []
  const again = await beginQuiz(app, { deck: HMW, kinds: ['choice', 'typed', 'cloze'], scope: 'Last answered wrong', length: 10 })
  expect(new Set(await planOf(again.id))).toEqual(new Set(missed))

  const asked = new Set((await storedLearner(page)).facts.keys())
  const fresh = await beginQuiz(app, { deck: HMW, kinds: ['choice'], scope: 'Not asked yet', length: 5 })
  expect((await planOf(fresh.id)).filter((id) => asked.has(id))).toEqual([])

  const section = await beginQuiz(app, { deck: HMW, kinds: ['choice', 'typed', 'cloze'], section: 'Schedules', length: 20 })
  const planned = await planOf(section.id)
  const inSection = await factsOfSection(HMW, 'Schedules')
  expect(planned.length).toBeGreaterThan(1)
  expect(planned.filter((id) => !inSection.has(id))).toEqual([])
})

test('where verdicts wait for the end nothing tells right from wrong until the result, except of a true or false', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice', 'typed', 'cloze', 'true-false'], length: 8, feedback: 'at the end' })
  let shownAtOnce = 0
  for (let at = 0; at < 8; at++) {
    await expect(sitting.progress).toHaveText(`Question ${at + 1} of 8`)
    const question = await sitting.answer(at % 2 === 0 ? 'wrong' : 'right')
    if (question.kind === 'true-false') {
      await expect(sitting.verdict).toBeVisible()
      await expect(page.getByRole('region', { name: 'Where it stands' })).toBeVisible()
      shownAtOnce += 1
      await sitting.goOn()
    } else await expect(sitting.verdict).toHaveCount(0)
  }
  expect(shownAtOnce).toBeGreaterThan(0)
  await expect(page.getByRole('heading', { name: '4 to look at again' })).toBeVisible()
})

test('a practice quiz is scored, and what is remembered stays as it is', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['typed'], length: 3, practice: true })
  await sitting.answerMany('right')
  await expect(page.getByText('3 of 3 questions')).toBeVisible()
  expect([...(await storedLearner(page)).facts.values()].filter(({ memory }) => memory !== undefined)).toEqual([])
  await app.open('/scores')
  await expect(page.getByText(/, practice/u)).toBeVisible()
})

test('what was missed is asked again from the result at one click', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 4 })
  const missed: string[] = []
  for (let at = 0; at < 4; at++) {
    const question = await sitting.answer(at < 2 ? 'wrong' : 'right')
    if (at < 2) missed.push(...question.factIds)
    await sitting.goOn()
  }
  const before = sitting.id
  await page.getByRole('button', { name: 'Retry these 2 facts' }).click()
  await expect.poll(() => sitting.id).not.toBe(before)
  await sitting.stem.waitFor()
  const plan = (await storedLearner(page)).attempts.get(sitting.id)?.started.plan.flatMap(({ factIds }) => factIds)
  expect(new Set(plan)).toEqual(new Set(missed))
})

test('an answer is one write: one transaction that may write, and none before the answer', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    const counted = globalThis as unknown as { writes: number }
    counted.writes = 0
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite' && this.name === 'factdeck-log') counted.writes += 1
      return transaction.call(this, names, mode, options)
    }
  })
  const sitting = await beginQuiz(app, { kinds: ['choice', 'typed'], length: 5 })
  // What is laid by for a full disk comes after the first entry.
  await sitting.answerMany('right', 1)
  await page.waitForTimeout(300)
  const writes = () => page.evaluate(() => (globalThis as unknown as { writes: number }).writes)
  for (let at = 2; at <= 4; at++) {
    const before = await writes()
    await sitting.answer(at % 2 === 0 ? 'right' : 'wrong')
    expect(await writes()).toBe(before + 1)
    await sitting.goOn()
    expect(await writes()).toBe(before + 1)
  }
  expect((await storedEntries(page)).filter(({ kind }) => kind === 'answered')).toHaveLength(4)
})

test('a quiz that can’t be made says so and begins nothing', async ({ app }) => {
  await choose(app, { deck: SKW, kinds: ['match'], section: 'Words before the war', length: 3 })
  await app.page.getByRole('button', { name: 'Begin this quiz' }).click()
  await expect(app.page.getByText(/^Nothing of this choice can be asked/u)).toBeVisible()
  await app.open('/')
  await expect(app.page.getByRole('button', { name: 'Take the first quiz' })).toBeVisible()
})
