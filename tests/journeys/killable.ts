import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { ensureBrowser, FLAGS } from '../support/browser.mjs'

const LISTENING = /DevTools listening on (ws:\/\/\S+)/u

/** A browser whose process can be killed as a power cut or a crash would, and started again over the same profile. */
export class KillableBrowser {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Starts one over a profile folder. */
  static async start(profile: string): Promise<KillableBrowser> {
    const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : []
    const flags = [...FLAGS, ...sandbox, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
    const child = spawn(ensureBrowser(), flags, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' })
    const browser = await chromium.connectOverCDP(await endpointOf(child))
    const context = browser.contexts()[0]
    if (!context) throw new Error('the browser came without a window')
    return new KillableBrowser(child, browser, context.pages()[0] ?? (await context.newPage()))
  }

  /** Ends every process of the browser at once, with nothing flushed and no event sent, and waits until it is gone. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve))
    const pid = this.child.pid
    if (pid === undefined || this.child.exitCode !== null) return
    if (process.platform === 'win32') execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'])
    else process.kill(-pid, 'SIGKILL')
    await gone
    await this.browser.close()
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = LISTENING.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the browser ended before it listened: ${said}`)))
    child.once('error', reject)
  })
}

/** Gives a journey a profile folder of its own, and takes it away afterwards. */
export async function withProfile(run: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'factdeck-profile-'))
  try {
    await run(profile)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
