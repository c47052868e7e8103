import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { KillableBrowser, withProfile } from './killable.ts'
import { addressOf, expect, test } from './support.ts'

test('the app opens, says its name and complains of nothing', async ({ app }) => {
  await app.open()
  await expect(app.page).toHaveTitle(/Factdeck/u)
  await expect(app.page.getByRole('main')).toBeVisible()
  await expect(app.page.locator('#old-browser')).toBeHidden()
})

test('the page runs under its own policy, which refuses foreign addresses, inline styles and markup from strings', async ({ app, complaints }) => {
  complaints.allow(/Content Security Policy|Trusted/u)
  await app.open()
  const outcome = await app.page.evaluate(async () => {
    const directives = new Set<string>()
    document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective))
    const style = document.createElement('style')
    style.append('body { display: none }')
    document.head.append(style)
    const fetched = await fetch('https://factdeck.invalid/').then(String, () => 'refused')
    let markup = 'taken'
    try {
      document.createElement('div').innerHTML = '<b>x</b>'
    } catch {
      markup = 'refused'
    }
    // Violations are told in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 50))
    // Header and meta tag each tell of the same one.
    return { directives: [...directives].sort(), fetched, markup }
  })
  expect(outcome).toEqual({ directives: ['connect-src', 'require-trusted-types-for', 'style-src-elem'], fetched: 'refused', markup: 'refused' })
})

test('a first visit asks for at most 60 KB of compressed scripts and styles before the first useful element', async ({ app }) => {
  await app.page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-ready]')) return
      performance.mark('ready')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  const responses = new Map<string, Response>()
  app.page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType())) responses.set(response.url(), response)
  })
  await app.open()
  const early = await app.page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= ready).map(({ name }) => name)
  })
  const asked = [...responses].filter(([url]) => early.includes(url))
  const bytes = await Promise.all(asked.map(async ([, response]) => gzipSync(await response.body(), { level: 9 }).length))
  expect(bytes.length).toBeGreaterThan(1)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60_000)
})

test('a chosen theme is on the page before the app is', async ({ app }) => {
  await app.page.addInitScript(() => localStorage.setItem('factdeck-theme', 'dark'))
  await app.page.route('**/assets/**', (route) => route.abort('aborted'))
  await app.page.goto(app.address)
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a browser without the features of the last two years is told so in plain words', async ({ app }) => {
  await app.page.addInitScript(() => Reflect.deleteProperty(URL, 'parse'))
  await app.page.goto(app.address)
  await expect(app.page.getByRole('alert').filter({ hasText: 'too old' })).toBeVisible()
})

test('the page sees the date that a journey sets and moves', async ({ app, clock }) => {
  await clock.set('2026-03-02T09:00:00Z')
  await app.open()
  expect(await app.page.evaluate(() => new Date().toISOString())).toBe('2026-03-02T09:00:00.000Z')
  await clock.moveByDays(3)
  expect(await app.page.evaluate(() => new Date().toISOString())).toBe('2026-03-05T09:00:00.000Z')
  await app.reload()
  expect(await app.page.evaluate(() => new Date().toISOString())).toBe('2026-03-05T09:00:00.000Z')
})

test('a killed browser starts again over the same profile', async () => {
  await withProfile(async (profile) => {
    const first = await KillableBrowser.start(profile)
    await first.page.goto(addressOf())
    await expect(first.page).toHaveTitle(/Factdeck/u)
    await first.kill()
    const second = await KillableBrowser.start(profile)
    await second.page.goto(addressOf())
    await expect(second.page).toHaveTitle(/Factdeck/u)
    await second.kill()
  })
})
