import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { type DeckFiles, fileNames } from '@/formats/deck'
import { proveDeck, severityOf } from '@/prover'
import { copiedLines } from './article/copied'
import { holdDeck } from './article/hold'
import { articleParagraphs } from './article/paragraphs'
import { deckNamesIn, readDeckFolder } from './deck-folders'
import { printProblem } from './print-problem'

/** How the command is called, as its help says. */
export const CHECK_USAGE = `factdeck check [DECK ...] [--article FILE]
  DECK            a deck's folder, or the name of one in decks/; all of those where none is given
  --article FILE  holds the facts of the deck that retells it against the article's text`

/** A deck as found, with where its facts and groups stand. */
interface Found {
  readonly deck: Deck
  readonly shown: string
  readonly lines: ReadonlyMap<string, number>
  readonly files: DeckFiles
}

/** Where a command stands and speaks: the project's folder, the folder that paths are given from, and the way to say a line. */
export interface Place {
  readonly root: string
  readonly from: string
  readonly say: (line: string) => void
}

/**
 * Checks decks and says line by line what is wrong: in their form, in the questions they make and, with `--article`, against the original.
 * Returns 1 where something could teach or judge wrongly, 2 where the arguments make no sense, else 0.
 */
export async function run(args: readonly string[], { root, from, say }: Place): Promise<number> {
  const given = argumentsOf(args)
  if (typeof given === 'string') {
    say(`${given}\n${CHECK_USAGE}`)
    return 2
  }
  if (given.help) {
    say(CHECK_USAGE)
    return 0
  }
  let text: string | undefined
  try {
    if (given.article !== undefined) text = await readFile(resolve(from, given.article), 'utf8')
  } catch (cause) {
    say(`the article can’t be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    return 2
  }
  const decks = join(root, 'decks')
  const names = existsSync(decks) ? await deckNamesIn(decks) : []
  if (names.length + given.decks.length === 0) {
    say(`there are no decks here\n${CHECK_USAGE}`)
    return 2
  }
  const wanted = given.decks.length > 0 ? given.decks : names
  const folders = wanted.map((one) => (names.includes(one) ? join(decks, one) : resolve(from, one)))

  const count = { severe: 0, mild: 0 }
  const tell = (problems: readonly Problem[]) => {
    for (const problem of problems) {
      const severity = severityOf(problem)
      count[severity]++
      say(printProblem(problem, severity))
    }
  }
  const found: Found[] = []
  for (const folder of folders) {
    const shown = relative(root, folder).split(sep).join('/')
    const { deck, problems, lines, files } = await readDeckFolder(folder, shown)
    tell(problems)
    if (!deck) continue
    tell(proveDeck(deck).map((problem) => placed(problem, shown, lines)))
    found.push({ deck, shown, lines, files })
    say(`${shown}: ${deck.facts.length} facts, ${deck.groups.length} groups`)
  }
  if (text !== undefined) tell(holdAgainst(text, given.article ?? '', found, say))
  say(`${count.severe} to put right, ${count.mild} that may stay.`)
  return count.severe === 0 ? 0 : 1
}

function argumentsOf(args: readonly string[]): { readonly decks: readonly string[]; readonly article: string | undefined; readonly help: boolean } | string {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { article: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
    return { decks: positionals, article: values.article, help: values.help === true }
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}

/** Holds the deck that retells the article against it (of several, the one of which it bears out most): its facts are there, its sentences not. */
function holdAgainst(text: string, file: string, found: readonly Found[], say: (line: string) => void): readonly Problem[] {
  const paragraphs = articleParagraphs(text)
  const [best] = found
    .filter(({ deck }) => deck.about.references === undefined)
    .map((one) => ({ one, holding: holdDeck(one.deck, paragraphs) }))
    .sort((a, b) => b.holding.held - a.holding.held)
  if (!best) {
    say('none of these decks is the retelling of one article: nothing held against it')
    return []
  }
  const { one, holding } = best
  const { held, holdable, problems } = holding
  say(`${one.shown}: ${held} of ${holdable} facts with figures, dates or names held against the ${paragraphs.size} paragraphs of ${basename(file)}`)
  const parts = ['about', 'reading', 'facts'] as const
  const copied = parts.flatMap((part) => copiedLines(`${one.shown}/${fileNames[part]}`, one.files[part], text))
  return [...problems.map((problem) => placed(problem, one.shown, one.lines)), ...copied]
}

/** The problem with its place turned into file and line; where it is about several facts, those of the first. */
function placed(problem: Problem, shown: string, lines: ReadonlyMap<string, number>): Problem {
  const [first = ''] = (problem.where ?? '').split(', ')
  return { ...problem, where: `${shown}/facts.yaml:${lines.get(first) ?? 1}` }
}
