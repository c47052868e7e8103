import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES, type Language } from '@/core/settings'
import type { App } from './support.ts'

/** A theme comes with a width, so that what is seen in one language and theme is seen on a phone or on a desktop. */
const THEMES = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1024 },
] as const

/** A zoom of 400 % on a window of 1280 px leaves 320 px; text of twice the size must do with half of it. */
const NARROW = [
  { width: 320, text: '100%' },
  { width: 640, text: '200%' },
] as const

/** Every so manieth screen is looked at in forced colours too, which are the system's own. */
const FORCED_EVERY = 3

/** Has the page speak a language, with everything on it as it stands. */
export type Speak = (language: Language) => Promise<void>

/** Looks at screen after screen, each in both themes, and so that each theme meets each language: what axe finds, and what sticks out. */
export class Looks {
  readonly found: string[] = []
  readonly #met = new Set<string>()
  #screens = 0

  constructor(
    private readonly page: Page,
    private readonly speak: Speak,
  ) {}

  /** Looks at a screen, and leaves it as it was. */
  async at(screen: string): Promise<void> {
    const { page } = this
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const [nth, { colorScheme, width }] of THEMES.entries()) {
      const language = LANGUAGES[(this.#screens + (nth * LANGUAGES.length) / 2) % LANGUAGES.length] ?? 'en'
      await this.speak(language)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 768 })
      this.#met.add(`${language}, ${colorScheme}`)
      this.#note(`${screen} (${language}, ${colorScheme}, ${width} px)`, [...(await findings(page)), ...(await overflow(page))])
    }
    for (const { width, text } of NARROW) {
      await page.setViewportSize({ width, height: 768 })
      await this.#sizeText(text)
      this.#note(`${screen} (${width} px, text of ${text})`, await overflow(page))
    }
    await this.#sizeText('')
    if (this.#screens % FORCED_EVERY === 0) {
      await page.emulateMedia({ forcedColors: 'active' })
      this.#note(`${screen} (forced colours)`, await edgeless(page))
      await page.emulateMedia({ forcedColors: null })
    }
    this.#screens += 1
    await this.speak('en')
  }

  /** Pairs of a language and a theme that no screen was looked at in. */
  get unmet(): readonly string[] {
    return LANGUAGES.flatMap((language) => THEMES.map(({ colorScheme }) => `${language}, ${colorScheme}`)).filter((pair) => !this.#met.has(pair))
  }

  #note(where: string, what: readonly string[]): void {
    for (const one of what) this.found.push(`${where}: ${one}`)
  }

  async #sizeText(size: string): Promise<void> {
    await this.page.evaluate((to) => void (document.documentElement.style.fontSize = to), size)
  }
}

/** Speaks by the settings of another tab: nothing on the page is touched. Not for somebody new, who has no settings. */
export async function byAnotherTab(app: App, settings: App): Promise<Speak> {
  await settings.open('/settings')
  // A tab behind another is given a frame a second, and whatever is done or looked at there waits for several.
  await app.page.bringToFront()
  return async (language) => {
    await settings.page.locator(`select:has(option[value="${language}"])`).selectOption(language)
    await app.page.bringToFront()
    await expect(app.page.locator('html')).toHaveAttribute('lang', language)
    await settled(app.page)
  }
}

/** Speaks by loading the page anew: what was done on it since it came is gone. */
export function byReload({ page }: App): Speak {
  return async (language) => {
    await page.evaluate((to) => localStorage.setItem('factdeck-language', to), language)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await settled(page)
  }
}

/** Waits until the letters are there that the words are written in. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
  })
}

/** What axe finds, a line each. */
async function findings(page: Page): Promise<readonly string[]> {
  // What isn't framed needs no page of axe's own for each look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/gu, ' ') ?? ''}`))
}

/** Controls that a ground of their own sets apart, and that lose it with nothing in its place where colours are forced. */
function edgeless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('main button, main select, main input:not([type=file], [type=checkbox], [type=radio], [type=range])')]
    const bare = controls.filter((control) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(control)
      const hasEdge = (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) || outlineStyle !== 'none' || textDecorationLine !== 'none'
      return control.getClientRects().length > 0 && !hasEdge
    })
    return bare.map((control) => `no edge: ${control.tagName.toLowerCase()}.${control.className} ${control.textContent?.slice(0, 40) ?? ''}`)
  })
}

/** What makes the page wider than its window, once what watches its width has had frames enough to follow. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = document.documentElement
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    for (let frames = 0; frames < 60 && root.scrollWidth > root.clientWidth; frames++) await frame()
    const { scrollWidth, clientWidth } = root
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [`wider by ${scrollWidth - clientWidth} px`, ...out.slice(0, 4).map((element) => `sticks out: ${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40) ?? ''}`)]
  })
}
