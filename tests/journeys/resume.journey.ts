import { beginFromHome, beginQuiz, HMW } from './begin.ts'
import { storedLearner } from './log.ts'
import { expect, test } from './support.ts'
import { Sitting } from './sitting.ts'

test('a reload at any question shows the same question with the same options in the same order, and the answers before it stand', async ({ app }) => {
  const sitting = await beginFromHome(app)
  for (let at = 1; at <= 10; at++) {
    await expect(sitting.progress).toHaveText(`Question ${at} of 10`)
    const before = await sitting.shown()
    await app.reload()
    expect(await sitting.shown()).toBe(before)
    await sitting.answer(at % 2 === 0 ? 'wrong' : 'right')
    if (await sitting.onward.isVisible()) await sitting.goOn()
  }
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  expect((await storedLearner(app.page)).attempts.get(sitting.id)?.answers).toHaveLength(10)
})

test('a closed tab is gone on with from home, at the same question with the same options', async ({ app, anotherTab }) => {
  const sitting = await beginQuiz(app, { deck: HMW, kinds: ['choice'], length: 5 })
  await sitting.answerMany('right', 2)
  const before = await sitting.shown()
  await app.page.close()
  const reopened = await anotherTab()
  await reopened.open('/')
  await expect(reopened.page.getByRole('heading', { level: 1, name: 'A quiz is unfinished' })).toBeVisible()
  await reopened.page.getByRole('button', { name: 'Go on with the quiz, question 3 of 5' }).click()
  const again = await Sitting.on(reopened.page)
  expect(await again.shown()).toBe(before)
  await again.answerMany('right')
  await expect(reopened.page.getByText('5 of 5 questions')).toBeVisible()
})

test('a reload while the feedback is shown goes on at the next question', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  await sitting.answer('wrong')
  await expect(sitting.progress).toHaveText('Question 1 of 3')
  await app.reload()
  await expect(sitting.progress).toHaveText('Question 2 of 3')
  await expect(sitting.onward).toBeHidden()
  await sitting.answerMany('right')
  await expect(app.page.getByText('2 of 3 questions')).toBeVisible()
})

test('a reload while the last feedback is shown goes to the result', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 1 })
  await sitting.answer('right')
  await app.page.reload()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
})

test('a card that was turned and not rated waits unturned after a reload', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['flashcard'], length: 2 })
  const stem = await sitting.stem.textContent()
  await app.page.getByRole('button', { name: 'Show the answer' }).click()
  await app.reload()
  await expect(sitting.stem).toHaveText(stem ?? '')
  await expect(app.page.getByRole('button', { name: 'Show the answer' })).toBeVisible()
})
