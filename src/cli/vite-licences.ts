import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { inlinedNotices } from './inlined-licences.ts'

/** Under which name the notices are served. */
const NOTICES = 'licences/libraries.txt'
const PACKAGE = /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)[\\/]/u
const RULE = `\n\n${'-'.repeat(72)}\n\n`

/** As much of a package's own description as is handed on. */
interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** As much of a built file as is looked at here. */
type Output = { readonly type: 'asset' } | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }

/** What a library says of itself, and the words under which it may be handed on. */
interface Notice {
  readonly title: string
  readonly text: string
}

/** Writes, with a build, the licences of every library that a piece of went into it: `app` for what the page loads, `worker` for what its workers do. */
export function licences(): { readonly app: Plugin[]; readonly worker: () => Plugin[] } {
  const folders = new Set<string>()
  let root = '.'
  const gather = (bundle: Readonly<Record<string, Output>>): void => {
    for (const file of Object.values(bundle)) {
      const met = file.type === 'chunk' ? file.moduleIds.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []) : []
      for (const folder of met) folders.add(folder)
    }
  }
  const gathering: Plugin = { name: 'factdeck:licences-met', apply: 'build', generateBundle: (_, bundle) => gather(bundle) }
  const app: Plugin = {
    name: 'factdeck:licences',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle(_, bundle) {
      gather(bundle)
      const met = [...folders].filter((folder) => existsSync(join(folder, 'package.json')))
      this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf((await Promise.all(met.map((folder) => noticesIn(folder, root)))).flat()) })
    },
  }
  // While the app is being developed nothing is built: then every library that it names itself is told of.
  const developed: Plugin = {
    name: 'factdeck:licences-developed',
    apply: 'serve',
    configureServer({ config: { root: project }, middlewares }) {
      const notices = async () => (await Promise.all((await named(project)).map((folder) => noticesIn(folder, project)))).flat()
      middlewares.use(`/${NOTICES}`, (_, response, next) => {
        notices().then((told) => response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(noticesOf(told)), next)
      })
    },
  }
  return { app: [app, developed], worker: () => [gathering] }
}

/** The folders of the libraries that the project itself names. */
async function named(root: string): Promise<readonly string[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> }
  return Object.keys(dependencies).map((name) => join(root, 'node_modules', name))
}

/** The notice of a package, and of what it has taken in. */
async function noticesIn(folder: string, root: string): Promise<readonly Notice[]> {
  const { name, version, license = 'see its own pages' } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package
  const file = (await readdir(folder)).sort().find((one) => /^(?:licen[cs]e|copying)/iu.test(one))
  const own = { title: `${name} ${version} (${license})`, text: file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replace(/\r\n?/gu, '\n').trim() }
  return [own, ...(await inlinedNotices(name, root))]
}

/** Libraries by name, those under the very same words together. */
function noticesOf(notices: readonly Notice[]): string {
  const byText = new Map<string, string[]>()
  for (const { title, text } of [...notices].sort((a, b) => (a.title < b.title ? -1 : 1))) byText.set(text, [...(byText.get(text) ?? []), title])
  const parts = [...byText].map(([text, titles]) => [...new Set(titles)].join('\n') + (text === '' ? '' : `\n\n${text}`))
  return `Libraries of which Factdeck serves pieces, each under its own licence.${RULE}${parts.join(RULE)}\n`
}
