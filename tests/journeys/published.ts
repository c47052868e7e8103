import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../src/cli/serve/site.ts'
import { DIST } from './dist.ts'

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The built app, published at an address of its own, where new versions can follow it and the server can go away. */
export class Published {
  private constructor(
    readonly folder: string,
    private readonly port: number,
    private close: () => Promise<void>,
  ) {}

  static async now(): Promise<Published> {
    const folder = await mkdtemp(join(tmpdir(), 'factdeck-published-'))
    await cp(DIST, folder, { recursive: true })
    const { port, close } = await listen(folder, 0)
    return new Published(folder, port, close)
  }

  get address(): string {
    return `http://localhost:${this.port}/`
  }

  /** Publishes a version whose page says something else in its head, and which has no file any more that `gone` matches. */
  async newVersion(mark: string, gone?: RegExp): Promise<void> {
    const page = await readFile(join(this.folder, 'index.html'), 'utf8')
    const next = page.replace(/<meta name="description" content="[^"]*"/u, `<meta name="description" content="${mark}"`)
    await writeFile(join(this.folder, 'index.html'), next)
    const worker = await readFile(join(this.folder, 'sw.js'), 'utf8')
    const version = /version:[`'"](\w+)/u.exec(worker)?.[1] ?? ''
    let published = worker.replaceAll(checksum(page), checksum(next)).replaceAll(version, mark)
    if (gone) {
      const file = [...worker.matchAll(/assets\/[\w.-]+/gu)].map(([path]) => path).find((path) => gone.test(path)) ?? ''
      await rm(join(this.folder, file))
      published = published.replace(new RegExp(`\\{[^{}]*${file.replaceAll('.', '\\.')}[^{}]*\\},?`, 'u'), '')
    }
    await writeFile(join(this.folder, 'sw.js'), published)
  }

  /** Publishes the kill switch in the worker's place. */
  async killSwitch(): Promise<void> {
    await cp(join(this.folder, 'sw-off.js'), join(this.folder, 'sw.js'))
  }

  /** Publishes no worker at all. */
  async withoutWorker(): Promise<void> {
    await rm(join(this.folder, 'sw.js'))
  }

  /** Takes the server away: nothing answers at the address. */
  async goAway(): Promise<void> {
    await this.close()
    this.close = async () => undefined
  }

  async end(): Promise<void> {
    await this.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}
