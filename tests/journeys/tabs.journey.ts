import { beginQuiz, HMW } from './begin.ts'
import { countStoredAnswers, storedLearner } from './log.ts'
import { expect, test, type App } from './support.ts'
import { Sitting } from './sitting.ts'

async function scoresOf(app: App): Promise<readonly string[]> {
  await app.open('/scores')
  await app.page.getByRole('heading', { level: 1, name: 'Scores' }).waitFor()
  return app.page.getByRole('region', { name: 'Every quiz and review' }).getByRole('listitem').allInnerTexts()
}

/** Answers every question of a quiz of choices by keys, which a tab in the background takes without delay. */
async function answerByKeys(sitting: Sitting, length: number): Promise<void> {
  for (let at = 1; at <= length; at++) {
    await expect(sitting.progress).toHaveText(`Question ${at} of ${length}`)
    const question = await sitting.waiting()
    await sitting.page.keyboard.press(question.kind === 'choice' && at % 3 > 0 ? String(question.key + 1) : 'd')
    await sitting.onward.waitFor()
    await sitting.page.keyboard.press('Enter')
  }
}

test('two tabs that answer two quizzes at once lose nothing, and both quizzes stand among the scores in both', async ({ app, anotherTab }) => {
  const other = await anotherTab()
  const sittings = [await beginQuiz(app, { kinds: ['choice'], length: 8 }), await beginQuiz(other, { deck: HMW, kinds: ['choice'], length: 8 })]
  await Promise.all(sittings.map((sitting) => answerByKeys(sitting, 8)))
  const { attempts } = await storedLearner(app.page)
  for (const { id } of sittings) expect(attempts.get(id)?.answers).toHaveLength(8)
  // Without a reload: each tab has heard of the other's answers.
  const [here, there] = [await scoresOf(app), await scoresOf(other)]
  expect(here).toHaveLength(2)
  expect(there).toEqual(here)
  await app.reload()
  expect(await scoresOf(app)).toEqual(here)
})

/** Presses an option at a moment, unless its question has gone by then. */
function pressAt(when: number, sitting: Sitting, stem: string, option: number): Promise<void> {
  return sitting.page.getByRole('main').evaluate(
    async (main, wanted) => {
      await new Promise((resolve) => setTimeout(resolve, wanted.when - Date.now()))
      if (main.querySelector('h2')?.textContent !== wanted.stem) return
      main.querySelectorAll<HTMLElement>('[role=group] button')[wanted.option]?.click()
    },
    { when, stem, option },
  )
}

test('two tabs that answer the same question at once: one answer stands, and both tabs go on', async ({ app, anotherTab }) => {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 6 })
  const other = await anotherTab()
  await other.open(app.path())
  const twin = await Sitting.on(other.page)
  for (let at = 1; at <= 6; at++) {
    await expect(sitting.progress).toHaveText(`Question ${at} of 6`)
    await expect(twin.progress).toHaveText(`Question ${at} of 6`)
    const question = await sitting.waiting()
    if (question.kind !== 'choice') throw new Error('a choice was asked for')
    const when = Date.now() + 300
    await Promise.all([pressAt(when, sitting, question.stem, question.key), pressAt(when, twin, question.stem, (question.key + 1) % 3)])
    for (const one of [sitting, twin]) {
      await expect(async () => {
        if (await one.onward.isVisible()) await one.page.keyboard.press('Enter')
        expect(await one.place(), 'this tab has gone on').toBe(at === 6 ? null : `Question ${at + 1} of 6`)
      }).toPass({ timeout: 10_000, intervals: [100] })
    }
  }
  const attempt = (await storedLearner(app.page)).attempts.get(sitting.id)
  expect(attempt?.answers.map(({ entry }) => entry.index)).toEqual([0, 1, 2, 3, 4, 5])
  expect(await countStoredAnswers(app.page)).toBeGreaterThanOrEqual(6)
  expect(await scoresOf(other)).toEqual(await scoresOf(app))
})

test('an answer given in one tab moves the other on to the next question', async ({ app, anotherTab }) => {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  const other = await anotherTab()
  await other.open(app.path())
  const twin = await Sitting.on(other.page)
  await sitting.answer('right')
  await expect(twin.progress).toHaveText('Question 2 of 3')
  await twin.answer('right')
  await sitting.goOn()
  await expect(sitting.progress).toHaveText('Question 3 of 3')
})

test('deleting everything in one tab empties the other', async ({ app, anotherTab }) => {
  await (await beginQuiz(app, { kinds: ['choice'], length: 3 })).answerMany('right')
  const other = await anotherTab()
  await other.open('/scores')
  await expect(other.page.getByRole('heading', { level: 1, name: 'Scores' })).toBeVisible()
  await app.open('/settings')
  await app.page.getByRole('button', { name: 'Delete my data …' }).click()
  await app.page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(app.page.getByText('Everything is deleted.')).toBeVisible()
  await expect(other.page.getByRole('heading', { name: 'No scores yet' })).toBeVisible()
  await expect(other.page.getByRole('alert')).toHaveCount(0)
})
