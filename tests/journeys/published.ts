import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../src/cli/serve/site.ts'
import { DIST } from './dist.ts'

/** The name with its hash turned round: as good as any other. */
const newName = (name: string) => name.replace(/-(.{8})(\.\w+)$/u, (_, hash: string, ending: string) => `-${Array.from(hash).reverse().join('')}${ending}`)

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

  /** Publishes a version whose page is described as `mark`, and all of whose files have other names: those of the version before are gone. */
  async newVersion(mark: string): Promise<void> {
    const assets = join(this.folder, 'assets')
    const names = await readdir(assets)
    const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(name, newName(name)), text)
    for (const name of names) {
      await rename(join(assets, name), join(assets, newName(name)))
      if (/\.(js|css)$/u.test(name)) await this.rewrite(`assets/${newName(name)}`, renamed)
    }
    await this.rewrite('index.html', (page) => renamed(page).replace(/<meta name="description" content="[^"]*"/u, `<meta name="description" content="${mark}"`))
    await this.rewrite('sw.js', (worker) => renamed(worker).replace(/(version:["'`])\w+/u, `$1${mark}`))
    const listed = [...(await this.read('sw.js')).matchAll(/path:["'`]([^"'`]*)["'`],integrity:["'`]([^"'`]*)/gu)]
    const checksums = new Map(await Promise.all(listed.map(async ([, path = '', old = '']) => [old, await this.checksum(path)] as const)))
    await this.rewrite('sw.js', (worker) => worker.replaceAll(/sha256-[\w+/=]+/gu, (old) => checksums.get(old) ?? old))
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

  private async checksum(path: string): Promise<string> {
    const bytes = await readFile(join(this.folder, path === '' ? 'index.html' : path))
    return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
  }

  private read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  private async rewrite(path: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(this.folder, path), change(await this.read(path)))
  }

  async end(): Promise<void> {
    await this.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}
