import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { build, type Plugin } from 'vite'
import type { Build, BuiltFile } from '../offline/build'

/** Under which names the worker and its kill switch are served. */
const WORKER = 'sw.js'
const KILL_SWITCH = 'sw-off.js'

/**
 * Writes the service worker of a build, which lists every built and public file with its checksum, and beside it the kill switch. `source` is the
 * folder of the two; `onDemand` tells the files that are kept only when used.
 */
export function offline({ source, onDemand }: { readonly source: string; readonly onDemand: (path: string) => boolean }): Plugin {
  let publicDir = ''
  return {
    name: 'factdeck:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    async writeBundle({ dir }, bundle) {
      if (dir === undefined || this.environment.name !== 'client') return
      const names = [...Object.keys(bundle), ...(await filesUnder(publicDir))].filter((name) => !/(^|\/)\.|\.map$/u.test(name)).sort()
      const described = await describe(dir, names, onDemand)
      const [worker, killSwitch] = await Promise.all([
        compiled(join(source, 'worker.ts'), { FACTDECK_BUILD: JSON.stringify(described) }),
        compiled(join(source, 'farewell.ts'), {}),
      ])
      await Promise.all([writeFile(join(dir, WORKER), worker), writeFile(join(dir, KILL_SWITCH), killSwitch)])
    },
  }
}

/** The build that these files are; its version is a checksum over theirs. */
export async function describe(dir: string, names: readonly string[], onDemand: (path: string) => boolean): Promise<Build> {
  const all = await Promise.all(
    names.map(async (name): Promise<BuiltFile> => {
      const integrity = `sha256-${checksum(await readFile(join(dir, name)), 'base64')}`
      // Hosts disagree on whether index.html has an address of its own; the page's address is the folder's.
      return { path: name === 'index.html' ? '' : name, integrity }
    }),
  )
  const version = checksum(JSON.stringify(all), 'hex').slice(0, 12)
  return { version, files: all.filter(({ path }) => !onDemand(path)), onDemand: all.filter(({ path }) => onDemand(path)) }
}

function checksum(data: string | Uint8Array, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(data).digest(form)
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
}

/** A script in one piece that needs no modules: not every browser takes a service worker that does. */
async function compiled(file: string, define: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    build: { write: false, modulePreload: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error(`nothing was built from ${file}`)
  return script.code
}
