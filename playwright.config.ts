import { defineConfig } from '@playwright/test'
import { ensureBrowser, FLAGS } from './tests/support/browser.mjs'

export default defineConfig({
  projects: [
    { name: 'Journeys in Chromium', testDir: 'tests/journeys', testMatch: '**/*.journey.ts' },
    { name: 'The core loop in Firefox', testDir: 'tests/firefox', testMatch: '**/*.firefox.ts' },
  ],
  globalSetup: './tests/journeys/served.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine with others on it now and then stops for seconds. What needed a second try is named in the closing lines of `npm test`.
  retries: 1,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env['FACTDECK_REPORT'] === undefined ? 'list' : [['list'], ['json', { outputFile: process.env['FACTDECK_REPORT'] }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: [...FLAGS] },
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1024, height: 768 },
    screenshot: 'only-on-failure',
    trace: 'off',
    // What a journey breaks on purpose must not be mended from kept files; the journeys of that worker allow it.
    serviceWorkers: 'block',
  },
})
