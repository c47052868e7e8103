import { beginQuiz, HMW, type Choosing } from './begin.ts'
import { storedLearner } from './log.ts'
import { expect, test } from './support.ts'

const SAVINGS: Choosing = { deck: HMW, kinds: ['typed'], section: 'Forgetting, measured', length: 20 }
const isSavings = (question: { readonly stem: string }) => /time spared/u.test(question.stem)

test('“I was right” sets the score right, is remembered for the next time, and can be undone', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, SAVINGS)
  expect(await sitting.seek(isSavings)).toBe(true)
  await sitting.type(['qwertying'])
  await expect(sitting.verdict).toHaveText('✕ Not right')
  const appeal = async () => {
    await page.getByText('I was right').click()
    await page.getByRole('button', { name: 'My words mean the same' }).click()
    await expect(page.getByText('Counted as right; “qwertying” is accepted from now on.')).toBeVisible()
  }
  const rightAnswers = async () => (await storedLearner(page)).attempts.get(sitting.id)?.answers.filter(({ verdict }) => verdict.outcome === 'right').length
  await appeal()
  await expect(sitting.verdict).toHaveText('✓ Right')
  expect(await rightAnswers()).toBe(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByText('Undone: the verdict stands as it was.')).toBeVisible()
  await expect(sitting.verdict).toHaveText('✕ Not right')
  expect(await rightAnswers()).toBe(0)
  await appeal()
  await sitting.goOn()
  await sitting.answerMany('unknown')
  await expect(page.getByText(/^1 of \d+ questions$/u)).toBeVisible()

  const again = await beginQuiz(app, SAVINGS)
  expect(await again.seek(isSavings)).toBe(true)
  await again.type(['Qwertying'])
  await expect(again.verdict).toHaveText('✓ Right')
  await expect(page.getByText(/^Right by the wording you had accepted/u)).toBeVisible()
})

test('an appeal from the result sets the score right there, and its undo takes it back', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3, feedback: 'at the end' })
  await sitting.answerMany((at) => (at === 1 ? 'wrong' : 'right'))
  await expect(page.getByText('2 of 3 questions')).toBeVisible()
  await page.getByText('I was right').click()
  await page.getByRole('button', { name: 'The question is wrong' }).click()
  await expect(page.getByText('3 of 3 questions')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 of 3 questions')).toBeVisible()
  await app.reload()
  await expect(page.getByText('2 of 3 questions')).toBeVisible()
})

test('an answer taken back is as if it had never been given: its question waits, and only the new answer counts', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 2 })
  const first = await sitting.shown()
  await sitting.answer('wrong')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Answer taken back: the question waits again.')).toBeVisible()
  // The way back stands only where there is an answer to take back.
  expect((await sitting.shown()).split('\nI don’t know')[0]).toBe(first.split('\nI don’t know')[0])
  await app.reload()
  await expect(sitting.progress).toHaveText('Question 1 of 2')
  await sitting.answerMany('right')
  await expect(page.getByText('2 of 2 questions')).toBeVisible()
  await app.open('/scores')
  await expect(page.getByText('recognised 2 of 2')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the note about an appeal leaves the way on uncovered, also at the end of a page', async ({ app }) => {
    const { page } = app
    const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 3 })
    await sitting.answer('wrong')
    await page.getByText('I was right').click()
    await page.getByRole('button', { name: 'The question is wrong' }).click()
    const note = page.getByRole('status').filter({ hasText: 'Counted as right.' })
    await expect(note).toBeVisible()
    const [told, onward] = [await note.locator('.note-card').boundingBox(), await sitting.onward.boundingBox()]
    if (!told || !onward) throw new Error('the note or the way on is not shown')
    expect(told.y + told.height <= onward.y || told.y >= onward.y + onward.height, 'they stand apart').toBe(true)
  })
})
