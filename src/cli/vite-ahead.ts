import { join } from 'node:path'
import { normalizePath, type Plugin, type Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** What keeps the log and the decks: a deck is shown once it is known whether another is kept in its place, and a quiz begun once the log is open. */
const STORAGE = ['storage/index.ts']

/** The modules that a page opens with, by its address after the #; what stands for one part of an address is *. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  'deck/*': ['pages/deck/[id]/index.vue', ...STORAGE],
  'deck/*/reading': ['pages/deck/[id]/reading.vue', ...STORAGE],
  'begin/*': ['pages/begin/[what].vue', 'questions/index.ts', 'pages/attempt/[id]/index.vue', ...STORAGE],
  progress: ['pages/progress.vue'],
  scores: ['pages/scores.vue'],
  settings: ['pages/settings.vue'],
}

const SHELF = '\0virtual:shelf'
const DECK = '\0virtual:deck/'

/**
 * Writes into the built page which files each of its places opens with, so that its first script can send for those of the place it is opened at before the app
 * has come. `source` is the folder of the modules.
 */
export function ahead({ source }: { readonly source: string }): Plugin {
  let decks: readonly string[] = []
  return {
    name: 'factdeck:ahead',
    apply: 'build',
    buildEnd() {
      decks = this.getModuleInfo(SHELF)?.dynamicallyImportedIds ?? []
    },
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle = {} }) {
        const filesOf = (modules: readonly string[]) => reached(modules, bundle)
        const under = (path: string) => normalizePath(join(source, path))
        const pages = Object.entries(OPENED).map(([place, paths]) => {
          const modules = paths.map(under)
          // A beginning asks about the first deck of the shelf.
          return [place, filesOf([...modules, ...(place.startsWith('begin/') ? decks.slice(0, 1) : [])])]
        })
        const texts = decks.map((id) => [id.slice(DECK.length), filesOf([id])])
        const content = JSON.stringify({ pages: Object.fromEntries(pages) as unknown, decks: Object.fromEntries(texts) as unknown, kept: filesOf(STORAGE.map(under)) })
        return [{ tag: 'meta', attrs: { name: 'factdeck-ahead', content }, injectTo: 'head' }]
      },
    },
  }
}

/** The scripts and styles of these modules and of all that they import at once, without those that the page itself names. */
function reached(modules: readonly string[], bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk')
  const named = closure(chunks.filter(({ isEntry }) => isEntry), bundle)
  const wanted = modules.map((id) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id))
    if (!chunk) throw new Error(`no file of the build holds ${id}`)
    return chunk
  })
  return [...closure(wanted, bundle)].filter((file) => !named.has(file))
}

function closure(chunks: readonly Chunk[], bundle: Bundle, seen = new Set<string>()): ReadonlySet<string> {
  for (const { fileName, imports, viteMetadata } of chunks) {
    if (seen.has(fileName)) continue
    seen.add(fileName)
    for (const style of viteMetadata?.importedCss ?? []) seen.add(style)
    closure(imports.map((name) => bundle[name]).filter((file): file is Chunk => file?.type === 'chunk'), bundle, seen)
  }
  return seen
}
