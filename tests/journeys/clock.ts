import type { BrowserContext } from '@playwright/test'

const DAY_MS = 86_400_000

/** The date and time that the pages of a browser see. Timers run as ever; only the date stands still until it is moved. */
export class Clock {
  #ms = Date.parse('2026-03-02T09:00:00Z')

  constructor(private readonly context: BrowserContext) {}

  /** Sets the date, in pages open now and later ("2026-03-02T09:00:00Z"). */
  async set(iso: string): Promise<void> {
    await this.#to(Date.parse(iso))
  }

  async moveByDays(days: number): Promise<void> {
    await this.#to(this.#ms + days * DAY_MS)
  }

  async moveByMinutes(minutes: number): Promise<void> {
    await this.#to(this.#ms + minutes * 60_000)
  }

  async #to(ms: number): Promise<void> {
    this.#ms = ms
    await this.context.clock.setFixedTime(ms)
  }
}
