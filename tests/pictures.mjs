// `npm run pictures`: takes the pictures of the README from the built app, with a new learner and a clock that stands still.
// `npm run pictures -- --baselines`: takes instead, of what is built, the pictures that the tests hold every page against.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { ensureBrowser, FLAGS } from './support/browser.mjs'

if (process.argv.includes('--baselines')) {
  rmSync(fileURLToPath(new URL('pictures/baselines', import.meta.url)), { recursive: true, force: true })
  const runner = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  const { status } = spawnSync(process.execPath, [runner, 'test', '--project', 'Pictures of every page', '--update-snapshots=all'], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

const OUT = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
// Beside whatever is built and served just now.
const BUILT = mkdtempSync(join(tmpdir(), 'factdeck-pictures-'))
const DECK = 'second-karabakh-war'

mkdirSync(OUT, { recursive: true })
await build({ logLevel: 'warn', build: { outDir: BUILT, emptyOutDir: true } })
const server = await preview({ build: { outDir: BUILT }, preview: { port: 4391, host: 'localhost', strictPort: false, open: false } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS] })
try {
  await take('light', { width: 1024, height: 768 }, ['home', 'question', 'feedback', 'reading', 'result'])
  await take('dark', { width: 390, height: 780 }, ['question', 'feedback', 'card'])
} finally {
  await browser.close()
  await server.close()
  rmSync(BUILT, { recursive: true })
}

async function take(theme, viewport, wanted) {
  const page = await browser.newPage({ viewport, colorScheme: theme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })
  await page.clock.setFixedTime('2026-11-22T09:00:00Z')
  // The same questions each time (mulberry32).
  await page.addInitScript(() => {
    let state = 7
    Math.random = () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }
    crypto.getRandomValues = (array) => {
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, bytes) => (bytes[at] = Math.random() * 256))
      return array
    }
  })
  const picture = async (name) => {
    if (!wanted.includes(name)) return
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: `${OUT}${name}-${theme}.png` })
  }
  const open = async (path) => {
    await page.goto(`${address}#/${path}`)
    await page.locator('[data-ready]').first().waitFor()
  }
  await open('')
  await picture('home')
  await page.getByRole('button', { name: 'Take the first quiz' }).click()
  await page.getByRole('button', { name: 'I don’t know' }).waitFor()
  // A question after a date or a figure says at a glance what the app is about.
  const rows = page.getByRole('group', { name: 'Choose one' }).getByRole('button')
  const fits = async (passed) => (await rows.count()) >= 3 && (passed > 7 || (await rows.allInnerTexts()).every((text) => /\d.*\d/su.test(text)))
  for (let passed = 0; !(await fits(passed)); passed++) {
    if ((await rows.count()) > 0) await page.keyboard.press('1')
    else await page.getByRole('button', { name: 'I don’t know' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'I don’t know' }).waitFor()
  }
  await picture('question')
  await page.keyboard.press('2')
  await page.getByRole('button', { name: /^(Next|See the result)$/u }).waitFor()
  await picture('feedback')
  const end = page.getByRole('button', { name: 'See the result' })
  while ((await end.count()) === 0) {
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'I don’t know' }).waitFor()
    // Some are known.
    if ((await rows.count()) > 0) await page.keyboard.press('1')
    else await page.getByRole('button', { name: 'I don’t know' }).click()
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
  // A card after a date or a figure, for the same reason.
  const stem = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  const turn = page.getByRole('button', { name: 'Show the answer' })
  const good = page.getByRole('button', { name: /^Good/u })
  await turn.click()
  await good.waitFor()
  while (!/\d/u.test(await page.getByRole('main').getByRole('status').first().innerText())) {
    const before = await stem.innerText()
    await good.click()
    await page.waitForFunction((said) => document.querySelector('main h2')?.innerText !== said, before)
    await turn.click()
    await good.waitFor()
  }
  await picture('card')
  await page.close()
}
