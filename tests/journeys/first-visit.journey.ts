import { expect, test } from './support.ts'
import { Sitting } from './sitting.ts'

test('a first visit reaches its first question in one click, with no account and no tour', async ({ app }) => {
  await app.open('/')
  await expect(app.page.getByRole('dialog')).toBeHidden()
  await expect(app.page.getByRole('textbox')).toHaveCount(0)
  await expect(app.page.getByText(/sign (in|up)|log ?in|account|tour|welcome to/iu)).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Take the first quiz' }).click()
  const sitting = await Sitting.on(app.page)
  await expect(sitting.progress).toHaveText('Question 1 of 10')
  await expect(sitting.stem).not.toBeEmpty()
})

test('the first quiz goes from its first question to its result, and stands among the scores', async ({ app }) => {
  await app.open('/')
  await app.page.getByRole('button', { name: 'Take the first quiz' }).click()
  const sitting = await Sitting.on(app.page)
  await sitting.answerMany((at) => (at % 3 === 2 ? 'wrong' : 'right'))
  await expect(app.page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible()
  await expect(app.page.getByRole('heading', { name: /^3 (questions )?to look at again/u })).toBeVisible()
  // Each miss stands with the passage it rests on.
  await expect(app.page.getByRole('article')).toHaveCount(3)
  for (const miss of await app.page.getByRole('article').all()) {
    await expect(miss.getByRole('figure').or(miss.getByRole('group')).first()).toBeAttached()
  }
  await app.open('/scores')
  await expect(app.page.getByRole('list').getByText(/(recalled|recognised) \S+ of \d+/u).first()).toBeVisible()
})
