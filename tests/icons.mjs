// `npm run icons`: draws the PNG icons from public/icon.svg, as systems want them that take no SVG.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { ensureBrowser, FLAGS } from './support/browser.mjs'

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url))
const PAPER = '#faf7f0'

/** `share` of the side is the picture: a maskable icon may lose all outside a circle of four fifths; without paper the ground stays clear. */
const ICONS = [
  { file: '192.png', side: 192, share: 0.92 },
  { file: '512.png', side: 512, share: 0.92 },
  { file: 'maskable-512.png', side: 512, share: 0.6, paper: PAPER },
  { file: 'apple-touch-180.png', side: 180, share: 0.72, paper: PAPER },
]

mkdirSync(`${PUBLIC}icons`, { recursive: true })
const picture = `data:image/svg+xml;base64,${readFileSync(`${PUBLIC}icon.svg`).toString('base64')}`
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS] })
try {
  for (const { file, side, share, paper = 'transparent' } of ICONS) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    const drawn = Math.round(side * share)
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${paper}"><img src="${picture}" width="${drawn}" height="${drawn}" alt="">`,
    )
    await page.screenshot({ path: `${PUBLIC}icons/${file}`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
