import type { Page } from '@playwright/test'
import { beginQuiz } from './begin.ts'
import { expect, test } from './support.ts'
import { Sitting } from './sitting.ts'

/** What has the focus, as its role would say it: the tag, and the name or text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    if (!element || element === document.body) return 'nothing'
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim().replaceAll(/\s+/gu, ' ')
  })
}

/** Whether what has the focus stands wholly in the window, and a control among it shows a ring. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    if (!(element instanceof HTMLElement) || element === document.body) return false
    const { top, bottom, width } = element.getBoundingClientRect()
    const isIn = width > 0 && top >= 0 && bottom <= innerHeight + 1
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return isIn && (hasRing || !element.matches('button, a, input, select, summary'))
  })
}

/** Gives the right answer by keys alone; the focus is where the question put it. */
async function answerByKeys(sitting: Sitting): Promise<void> {
  const { page } = sitting
  const { keyboard } = page
  const question = await sitting.waiting()
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await keyboard.press(key)
  }
  if (question.kind === 'choice') return press(String(question.key + 1))
  if (question.kind === 'true-false') return press(question.isTrue ? '1' : '2')
  if (question.kind === 'several') {
    for (const place of question.key) await press(String(place + 1))
    return press('Enter')
  }
  if (question.kind === 'typed' || question.kind === 'cloze') {
    for (const key of question.keys) {
      expect(await focused(page)).toMatch(/^input Your answer/u)
      await keyboard.type(key)
      await press('Enter')
    }
    return
  }
  if (question.kind === 'match') {
    for (const right of question.key) {
      await press('Tab')
      expect(await focused(page)).toMatch(/^select/u)
      await press('ArrowDown', right + 1)
    }
    await press('Tab')
    return press('Enter')
  }
  if (question.kind !== 'order') throw new Error(`no keys for ${question.kind}`)
  const order = question.items.map((_, place) => place)
  for (const [to, place] of question.key.entries()) {
    const from = order.indexOf(place)
    if (from === to) continue
    await tabTo(page, `button Move up: ${question.items[place] ?? ''}`)
    await press('Alt+ArrowUp', from - to)
    order.splice(to, 0, ...order.splice(from, 1))
  }
  await tabTo(page, 'button Check')
  return press('Enter')
}

/** Tabs on until something has the focus; everything on the way shows it. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let tabs = 0; (await focused(page)) !== wanted; tabs++) {
    expect(tabs, `tabs until “${wanted}”`).toBeLessThan(60)
    await page.keyboard.press('Tab')
    if ((await focused(page)) !== 'nothing') expect(await isFocusSeen(page), await focused(page)).toBe(true)
  }
}

test('a whole quiz goes by keys alone, with the focus always seen and where the next key is wanted', async ({ app }) => {
  await app.open('/')
  const { page } = app
  await tabTo(page, 'button Take the first quiz')
  await page.keyboard.press('Enter')
  const sitting = await Sitting.on(page)
  for (let at = 1; at <= 10; at++) {
    await expect(sitting.progress).toHaveText(`Question ${at} of 10`)
    // The focus begins at the question, or in the field where it is typed.
    await expect.poll(() => focused(page)).toMatch(/^(h2|input)/u)
    expect(await isFocusSeen(page)).toBe(true)
    await answerByKeys(sitting)
    await expect(sitting.onward).toBeFocused()
    expect(await isFocusSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Nothing missed.' })).toBeVisible()
})

test('pairs are chosen by arrow keys, and one that is only passed keeps its partner', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['match'], length: 1 })
  await answerByKeys(sitting)
  await expect(sitting.verdict).toHaveText('✓ Right')
})

test('D says “I don’t know”, U takes the answer back, ? shows the keys and Escape closes them', async ({ app }) => {
  const { page } = app
  const { keyboard } = page
  const sitting = await beginQuiz(app, { kinds: ['choice'], length: 3 })
  await keyboard.press('d')
  await expect(sitting.verdict).toHaveText('○ Not known yet')
  await expect(sitting.onward).toBeFocused()
  await keyboard.press('u')
  await expect(page.getByText('Answer taken back: the question waits again.')).toBeVisible()
  await expect(sitting.progress).toHaveText('Question 1 of 3')
  await expect(sitting.stem).toBeFocused()
  await keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
  // Under the sheet nothing is answered.
  await keyboard.press('1')
  await keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(sitting.stem).toBeFocused()
  await expect(sitting.progress).toHaveText('Question 1 of 3')
  await answerByKeys(sitting)
  await expect(sitting.verdict).toHaveText('✓ Right')
  await expect(sitting.onward).toBeFocused()
})

test('letters and digits typed into a field are the answer’s, and no shortcuts', async ({ app }) => {
  const sitting = await beginQuiz(app, { kinds: ['typed'], length: 2 })
  await expect(app.page.getByRole('textbox').first()).toBeFocused()
  await app.page.keyboard.type('d1u?')
  await expect(app.page.getByRole('textbox').first()).toHaveValue('d1u?')
  await expect(app.page.getByRole('dialog')).toBeHidden()
  await expect(sitting.progress).toHaveText('Question 1 of 2')
})

test('a card turns by space and is rated by a digit; a held key presses nothing on what comes next', async ({ app }) => {
  const { page } = app
  const sitting = await beginQuiz(app, { kinds: ['flashcard'], length: 4 })
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: /^Good/u })).toBeFocused()
  await page.keyboard.press('4')
  await expect(sitting.progress).toHaveText('Question 2 of 4')
  await expect.poll(() => focused(page)).toMatch(/^h2/u)
  for (let held = 0; held < 8; held++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(sitting.progress).toHaveText('Question 2 of 4')
  await page.keyboard.press('Enter')
  await expect(sitting.progress).toHaveText('Question 3 of 4')
})
