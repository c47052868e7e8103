import { defineConfig } from '@playwright/test'
import { ensureBrowser, FLAGS } from './tests/support/browser.mjs'

export default defineConfig({
  projects: [
    { name: 'Journeys in Chromium', testDir: 'tests/journeys', testMatch: '**/*.journey.ts' },
    { name: 'The core loop in Firefox', testDir: 'tests/firefox', testMatch: '**/*.firefox.ts' },
    { name: 'Pictures of every page', testDir: 'tests/pictures', testMatch: '**/*.pictures.ts' },
  ],
  globalSetup: './tests/journeys/served.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine with others on it now and then stops for seconds. What needed a second try is named in the closing lines of `npm test`.
  retries: 1,
  // Journeys wait now and then, for frames and for clocks: on two cores four at once took an eighth less than two.
  workers: 4,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // One set of pictures for every system: what it forgives is how letters are drawn.
    toHaveScreenshot: { scale: 'device', animations: 'disabled', caret: 'hide', threshold: 0.25, maxDiffPixelRatio: 0.025 },
  },
  snapshotPathTemplate: 'tests/pictures/baselines/{arg}{ext}',
  // A picture is never taken in passing: what has none fails.
  updateSnapshots: 'none',
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
