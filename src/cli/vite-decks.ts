import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import type { Deck, ShelfEntry } from '../core/deck'

type DeckFolders = typeof import('./deck-folders')

/** The decks, and the lines of the list of them. */
interface Compiled {
  readonly all: readonly Deck[]
  readonly shelf: readonly ShelfEntry[]
}

const SHELF = 'virtual:shelf'
const DECK = 'virtual:deck/'

/**
 * Compiles the decks of a folder: `virtual:shelf` lists them without their texts and fetches each one, a chunk of plain JSON of its own.
 * A deck with problems fails the build; the development server names them and leaves the deck out. `source` is the folder that `@/` stands for.
 */
export function decks({ folder, source }: { readonly folder: string; readonly source: string }): Plugin {
  let reading: Promise<Compiled> | undefined
  let complain = (problems: string): void => {
    throw new Error(problems)
  }
  const readOnce = () => (reading ??= readAll(folder, source, complain))

  return {
    name: 'factdeck:decks',
    configResolved({ command, logger }) {
      if (command === 'serve') complain = (problems) => logger.error(problems)
    },
    resolveId: (id) => (id === SHELF || id.startsWith(DECK) ? `\0${id}` : undefined),
    async load(resolved) {
      const id = resolved.startsWith('\0') ? resolved.slice(1) : ''
      if (id !== SHELF && !id.startsWith(DECK)) return undefined
      const { all, shelf } = await readOnce()
      if (id === SHELF) return shelfModule(shelf)
      const deck = all.find(({ about }) => `${DECK}${about.id}` === id)
      return deck && `export default JSON.parse(${JSON.stringify(JSON.stringify(deck))})`
    },
    async buildStart() {
      for (const file of await readdir(folder, { recursive: true })) this.addWatchFile(join(folder, file))
    },
    configureServer(server) {
      server.watcher.add(folder)
    },
    hotUpdate({ file, timestamp }) {
      if (!file.split('/').join(sep).startsWith(folder + sep)) return undefined
      reading = undefined
      const seen = new Set<never>()
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        if (id === `\0${SHELF}` || id.startsWith(`\0${DECK}`)) this.environment.moduleGraph.invalidateModule(module, seen, timestamp, true)
      }
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

function shelfModule(shelf: readonly ShelfEntry[]): string {
  const loaders = shelf.map(({ about: { id } }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(DECK + id)})`)
  return `export const shelf = ${JSON.stringify(shelf)}\nexport const loadDeck = { ${loaders.join(', ')} }`
}

async function readAll(folder: string, source: string, complain: (problems: string) => void): Promise<Compiled> {
  // The config file is loaded without the aliases that the reader's own imports need.
  const { module } = await runnerImport<DeckFolders>(join(source, 'cli/deck-folders.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': source } },
  })
  const { soundDecks, printProblem, shelfEntryOf } = module
  const { decks: all, problems } = await soundDecks(folder)
  if (problems.length > 0) complain(`a deck is not sound:\n${problems.map((problem) => printProblem(problem)).join('\n')}`)
  return { all, shelf: all.map((deck) => shelfEntryOf(deck)) }
}
