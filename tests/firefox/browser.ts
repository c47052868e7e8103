import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { ensureFirefox } from '../support/browser.mjs'
import { Tab } from './tab.ts'

/** Quiet on the network, and the same from run to run. */
const PREFERENCES = {
  'intl.accept_languages': 'en-GB, en',
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
  'browser.sessionstore.resume_from_crash': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'ui.prefersReducedMotion': 1,
}

/** What Firefox says where a page goes away and lets go of what it was loading, by itself or through the worker. */
const LET_GO = /error loading dynamically imported module|Failed to load .* A ServiceWorker intercepted the request/u

/** A Firefox with a profile of its own, which outlives its closing: the same person, another day. */
export class Firefox {
  readonly complaints: string[] = []
  #browser: Browser | undefined

  private constructor(
    private readonly folder: string,
    private readonly address: string,
  ) {}

  /** Makes a profile in which the app was never opened. */
  static async new(address: string): Promise<Firefox> {
    return new Firefox(await mkdtemp(join(tmpdir(), 'factdeck-firefox-')), address)
  }

  private get downloads(): string {
    return join(this.folder, 'downloads')
  }

  /** Opens the app in a tab, starting the browser where it isn't running. */
  async open(path = '/'): Promise<Tab> {
    this.#browser ??= await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureFirefox(),
      headless: true,
      userDataDir: join(this.folder, 'profile'),
      extraPrefsFirefox: { ...PREFERENCES, 'browser.download.dir': this.downloads },
      defaultViewport: { width: 1024, height: 768 },
      timeout: 60_000,
    })
    const page = await this.#browser.newPage()
    page.setDefaultTimeout(20_000)
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') this.complaints.push(`${message.type()}: ${message.text()}`)
    })
    const tab = new Tab(page, this.address)
    page.on('pageerror', (error) => {
      if (!(tab.isLeaving && LET_GO.test(String(error)))) this.complaints.push(`uncaught: ${String(error)}`)
    })
    await tab.open(path)
    return tab
  }

  /** The one file that was saved, once it is whole. */
  async downloaded(name: RegExp): Promise<{ readonly path: string; readonly bytes: Buffer }> {
    let found = ''
    await expect(async () => {
      const names = await readdir(this.downloads)
      expect(names.filter((one) => one.endsWith('.part'))).toEqual([])
      found = names.find((one) => name.test(one)) ?? ''
      expect(found).not.toBe('')
    }).toPass({ timeout: 20_000 })
    const path = join(this.downloads, found)
    return { path, bytes: await readFile(path) }
  }

  /** What the last tab shows, and its words; undefined where none is open. */
  async picture(): Promise<{ readonly png: Uint8Array; readonly words: string } | undefined> {
    const page = (await this.#browser?.pages())?.at(-1)
    return page && { png: await page.screenshot(), words: await page.evaluate(() => `${location.href}\n${document.body.innerText}`) }
  }

  /** Closes the browser as a person does; the profile stays. */
  async close(): Promise<void> {
    await this.#browser?.close()
    this.#browser = undefined
  }

  async end(): Promise<void> {
    await this.close()
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
