// `npm run pictures`: takes the pictures of the README from the built app, with a new learner and a clock that stands still.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { ensureBrowser, FLAGS } from './support/browser.mjs'

const OUT = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const DECK = 'second-karabakh-war'

mkdirSync(OUT, { recursive: true })
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4391, host: 'localhost', strictPort: true, open: false } })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS] })
try {
  await take('light', { width: 1024, height: 768 }, ['home', 'question', 'feedback', 'reading', 'result'])
  await take('dark', { width: 390, height: 780 }, ['question', 'feedback', 'card'])
} finally {
  await browser.close()
  await server.close()
}

async function take(theme, viewport, wanted) {
  const page = await browser.newPage({ viewport, colorScheme: theme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })
  await page.clock.setFixedTime('2026-11-22T09:00:00Z')
  const picture = async (name) => {
    if (wanted.includes(name)) await page.screenshot({ path: `${OUT}${name}-${theme}.png` })
  }
  const open = async (path) => {
    await page.goto(`http://localhost:4391/#/${path}`)
    await page.locator('[data-ready]').first().waitFor()
  }
  await open('')
  await picture('home')
  await page.getByRole('button', { name: 'Take the first quiz' }).click()
  await page.getByRole('button', { name: 'I don’t know' }).waitFor()
  const rows = page.getByRole('group', { name: 'Choose one' }).getByRole('button')
  while ((await rows.count()) !== 3) {
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'I don’t know' }).waitFor()
  }
  await picture('question')
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Next' }).waitFor()
  await picture('feedback')
  const end = page.getByRole('button', { name: 'See the result' })
  while ((await end.count()) === 0) {
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await page.getByRole('button', { name: /^(Next|See the result)$/u }).waitFor()
  }
  await end.click()
  await page.waitForURL(/result/u)
  await page.locator('[data-ready]').first().waitFor()
  await picture('result')
  await open(`deck/${DECK}/reading`)
  await page.getByText('¶ 1').or(page.getByRole('heading', { name: 'An anniversary' })).first().waitFor()
  await picture('reading')
  await open(`deck/${DECK}`)
  await page.getByRole('button', { name: /flashcards/u }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await picture('card')
  await page.close()
}
