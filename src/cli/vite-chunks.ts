import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { gathered, type Part } from './gather.ts'

/** What every visit opens once the first screen is painted. */
const OPENED = [
  'storage/index.ts',
  'storage/local-log.ts',
  'storage/local-decks.ts',
  'storage/settle.ts',
  'storage/copy/client.ts',
  'core/fold.ts',
]

/** What home is told with before that has come. */
const TOLD = ['storage/glance.ts', 'pages/told.ts']

/** What of that keeps the log, which somebody new needs only once a page stands. */
const STORAGE = /[\\/]src[\\/]storage[\\/]|[\\/]node_modules[\\/]localforage[\\/]/u

/** Libraries that name all they have in one module: only the bundler can tell what a page needs of them, and puts it where it fits. */
const LIBRARY = /[\\/]node_modules[\\/](?!d3-)/u

const STYLES = /\.css$|[?&]type=style\b/u

/** How much of a module's text is left when it is minified and compressed. */
const SQUEEZED = 0.2

/** How much a page counts beside anything else that is fetched when it is wanted. */
const [PAGE, OTHER] = [1, 0.1]

/**
 * Names the file that each module of the app comes in, so that no page has to ask for many small ones: what every visit opens comes in one, the styles that
 * pages share in another, and what else they share in as few as are worth it. The first screen and what one page alone needs are left to the bundler.
 * `source` is the folder of the modules.
 */
export function chunks({ source }: { readonly source: string }): { readonly plugin: Plugin; readonly nameOf: (id: string) => string | null } {
  const names = new Map<string, string>()
  const under = (path: string) => normalizePath(join(source, path))
  const plugin: Plugin = {
    name: 'factdeck:chunks',
    apply: 'build',
    buildEnd(error) {
      if (error) return
      const modules = new Map([...this.getModuleIds()].map((id) => [id, this.getModuleInfo(id)]))
      const imports = new Map([...modules].map(([id, module]) => [id, module?.importedIds ?? []]))
      const importsOf = (id: string): readonly string[] => imports.get(id) ?? []
      const first = reach([...modules.keys()].filter((id) => modules.get(id)?.isEntry === true), importsOf)
      const opened = reach(OPENED.map(under), importsOf, first)
      const told = [...reach(TOLD.map(under), importsOf, new Set([...first, ...opened]))].filter((id) => !LIBRARY.test(id) && !STYLES.test(id))
      for (const path of [...OPENED, ...TOLD]) if (!modules.has(under(path))) this.error(`nothing opens ${path} any more`)
      const elsewhere = new Set([...first, ...opened, ...told, ...[...modules.keys()].filter((id) => LIBRARY.test(id))])

      const asking = [...modules.keys()].filter((id) => !elsewhere.has(id) && (modules.get(id)?.dynamicImporters.length ?? 0) > 0)
      const weights = asking.map((id) => (id.startsWith(under('pages/')) ? PAGE : OTHER))
      const askedBy = new Map<string, number[]>()
      for (const [at, page] of asking.entries()) {
        for (const id of reach([page], importsOf, elsewhere)) askedBy.set(id, [...(askedBy.get(id) ?? []), at])
      }
      const parts = new Map<string, Part<string>>()
      for (const [id, by] of [...askedBy].filter(([one]) => !STYLES.test(one))) {
        const part = parts.get(by.join()) ?? { modules: [], bytes: 0, askedBy: new Set(by) }
        parts.set(by.join(), { ...part, modules: [...part.modules, id], bytes: part.bytes + (modules.get(id)?.code?.length ?? 0) * SQUEEZED })
      }

      names.clear()
      for (const id of opened) names.set(id, STORAGE.test(id) ? 'storage' : 'log')
      for (const id of told) names.set(id, 'told')
      for (const [id, by] of askedBy) if (STYLES.test(id) && by.length > 1) names.set(id, 'styles')
      const shared = gathered([...parts.values()], importsOf, weights).filter((part) => part.askedBy.size > 1)
      for (const [at, part] of shared.entries()) for (const id of part.modules) names.set(id, `shared-${at + 1}`)
    },
  }
  return { plugin, nameOf: (id) => names.get(id) ?? null }
}

/** These modules and all that they import, without some. */
function reach(
  roots: readonly string[],
  importsOf: (id: string) => readonly string[],
  without: ReadonlySet<string> = new Set(),
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const id of roots) {
    if (seen.has(id) || without.has(id)) continue
    seen.add(id)
    reach(importsOf(id), importsOf, without, seen)
  }
  return seen
}
