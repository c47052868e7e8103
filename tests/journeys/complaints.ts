import type { BrowserContext } from '@playwright/test'

/** Errors, warnings and policy violations that a browser reported while a journey ran. */
export class Complaints {
  readonly #all: string[] = []
  readonly #allowed: RegExp[] = [/Service Worker registration blocked by Playwright/u]

  /** Hears every page and worker of a context, from now on. */
  listen(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#all.push(`${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (webError) => this.#all.push(`uncaught: ${String(webError.error().stack ?? webError.error())}`))
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? 'failed'
      // A page that goes away lets go of what it was loading.
      if (why !== 'net::ERR_ABORTED') this.#all.push(`request: ${request.url()} ${why}`)
    })
  }

  /** Lets a journey bring about what it is about (a full disk, a broken file). */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  unallowed(): readonly string[] {
    return this.#all.filter((complaint) => !this.#allowed.some((pattern) => pattern.test(complaint)))
  }
}
