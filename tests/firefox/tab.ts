import { expect } from '@playwright/test'
import type { ElementHandle, Page } from 'puppeteer-core'

/** Where the things are that a person can name. */
const CONTROLS = { button: 'button, summary', link: 'a[href]', heading: 'h1, h2, h3', checkbox: 'input[type=checkbox]', field: 'input, select, textarea' } as const

type Control = keyof typeof CONTROLS

/** The app in a tab of Firefox, found by what a person sees and reads there. */
export class Tab {
  /** While one page takes another's place: what the old one had to say may come late. */
  isLeaving = false

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** Opens a screen by its path after the hash and waits until it is of use. */
  async open(path: string): Promise<void> {
    const url = `${this.address}#${path}`
    if (this.page.url().startsWith(this.address)) await this.page.evaluate((to) => location.assign(to), url)
    else await this.page.goto(url)
    await this.page.waitForSelector('[data-ready]')
  }

  async reload(): Promise<void> {
    this.isLeaving = true
    await this.page.reload()
    await this.page.waitForSelector('[data-ready]')
    this.isLeaving = false
  }

  /** The path after the hash. */
  get path(): string {
    return new URL(this.page.url()).hash.slice(1)
  }

  /** The control of a name, once it can be seen and used. */
  async find(control: Control, name: RegExp, nth = 0): Promise<ElementHandle<HTMLElement>> {
    const found = await this.page.waitForFunction(seek, { polling: 'raf' }, CONTROLS[control], name.source, nth)
    return found.asElement() as ElementHandle<HTMLElement>
  }

  /** Presses a control where a finger would meet it; one that the page renders anew, or that something covers, is waited for. */
  async press(control: Control, name: RegExp, nth = 0): Promise<void> {
    await expect(async () => {
      const found = await this.find(control, name, nth)
      expect(await found.evaluate(isOnTop), `${name.source} is covered`).toBe(true)
      await found.click()
    }).toPass({ timeout: 20_000 })
  }

  /** Chooses an option of a list by its value. */
  async choose(name: RegExp, value: string): Promise<void> {
    await (await this.find('field', name)).select(value)
  }

  /** Writes into a field, in place of what it held. */
  async write(name: RegExp, text: string, nth = 0): Promise<void> {
    const field = await this.find('field', name, nth)
    await field.click({ count: 3 })
    await field.type(text)
  }

  /** Ticks a box or takes its tick away. */
  async tick(name: RegExp, wanted: boolean): Promise<void> {
    const box = await this.find('checkbox', name)
    if ((await box.evaluate((element) => (element as HTMLInputElement).checked)) !== wanted) await box.click()
    await expect.poll(() => box.evaluate((element) => (element as HTMLInputElement).checked)).toBe(wanted)
  }

  /** Waits for words on the page. */
  async sees(words: RegExp): Promise<void> {
    await this.page.waitForFunction((source) => new RegExp(source, 'u').test(document.body.innerText), { polling: 'raf' }, words.source)
  }

  /** What can be read on the page now. */
  text(): Promise<string> {
    return this.page.$eval('main', (main) => main.innerText)
  }
}

/** Runs in the page: the nth control whose accessible name fits, if it is shown and not disabled. */
function seek(css: string, source: string, nth: number): HTMLElement | null {
  const name = new RegExp(source, 'u')
  const nameOf = (element: HTMLElement) => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels].map((label) => label.textContent).join(' ') : ''
    return (element.getAttribute('aria-label') ?? (labels || element.textContent)).replace(/\s+/gu, ' ').trim()
  }
  const fits = (element: HTMLElement) => element.getClientRects().length > 0 && !element.matches(':disabled') && name.test(nameOf(element))
  return [...document.querySelectorAll<HTMLElement>(css)].filter(fits)[nth] ?? null
}

/** Runs in the page: whether the middle of a control, brought into view, is not under something else. */
function isOnTop(control: HTMLElement): boolean {
  control.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = control.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  return there !== null && (control.contains(there) || there.contains(control))
}
