import { chromium, type Browser } from 'playwright'
import { ensureBrowser, FLAGS } from '../../support/browser.mjs'
import { withSites } from '../sites.ts'
import { sayOfLongLog } from './long-log.ts'
import { comparison, workOf, type Driving, type Part, type Work } from './work.ts'

const ROUNDS = 7
/** Goal 5. */
const BOUND = 2

const BEGIN = 'Take the first quiz'
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true } as const
const SLOWED = 4

/**
 * Measures the main thread's work from an answer to the next question in the built app: against the least quiz of the same parts, and after a million answers
 * against none. The least quiz keeps each answer, and has nothing to schedule.
 */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  await withSites(['floor', 'app'], async ({ floor, app }) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS], headless: true })
    try {
      const [floors, apps, slowFloors, slowApps]: [Work[], Work[], Work[], Work[]] = [[], [], [], []]
      // The first round warms up the machine's own caches.
      for (let round = 0; round <= ROUNDS; round++) {
        const [floorWork, appWork] = [await freshWork(browser, floor.address), await freshWork(browser, app.address, { begin: BEGIN })]
        const [slowFloor, slowApp] = [
          await freshWork(browser, floor.address, { slowed: SLOWED }),
          await freshWork(browser, app.address, { slowed: SLOWED, begin: BEGIN }),
        ]
        if (round === 0) continue
        floors.push(floorWork)
        apps.push(appWork)
        slowFloors.push(slowFloor)
        slowApps.push(slowApp)
      }
      say(`Work from an answer to the next question on a phone's screen, ms of the main thread (floor | app | median ratio | least ratio, ${ROUNDS} rounds)`)
      const line = (name: string, part: Part, one: readonly Work[], other: readonly Work[]) => say(`${name}: ${comparison(part, one, other)}`)
      line(`goal 5: the thread's own time (${BOUND})`, 'ThreadTime', floors, apps)
      line('        of which style', 'RecalcStyleDuration', floors, apps)
      line('        of which layout', 'LayoutDuration', floors, apps)
      line(`goal 5: its tasks, ${SLOWED} times slowed (${BOUND})`, 'TaskDuration', slowFloors, slowApps)
    } finally {
      await browser.close()
    }
    await sayOfLongLog(app, say)
  })
}

async function freshWork(browser: Browser, address: string, driving: Driving = {}): Promise<Work> {
  const context = await browser.newContext({ locale: 'en', ...PHONE })
  try {
    return await workOf(context, address, driving)
  } finally {
    await context.close()
  }
}
