import { readFile } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { articleParagraphs } from './article/paragraphs'
import { holdDeck } from './article/hold'
import { checkDeck } from './check-deck'
import { deckNamesIn, readDeckFolder } from './deck-folders'
import { printProblem } from './print-problem'

const USAGE = 'check [DECK ...] [--article FILE]   DECK: a folder, or the name of one in decks/; none: all of them'

/** A deck as found, with where its facts and groups stand. */
interface Found {
  readonly deck: Deck
  readonly shown: string
  readonly lines: ReadonlyMap<string, number>
}

/**
 * Checks decks and says line by line what is wrong. `root` is the project's folder, `from` the one that paths are given from.
 * Returns 1 where a person has something to put right, 2 where the arguments make no sense, else 0.
 */
export async function run(args: readonly string[], root: string, from: string, say: (line: string) => void): Promise<number> {
  let given
  try {
    given = parseArgs({ args: [...args], allowPositionals: true, options: { article: { type: 'string' } } })
  } catch (cause) {
    say(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`)
    return 2
  }
  const decks = join(root, 'decks')
  const names = await deckNamesIn(decks)
  const wanted = given.positionals.length > 0 ? given.positionals : names
  const folders = wanted.map((one) => (names.includes(one) ? join(decks, one) : resolve(from, one)))

  let count = 0
  const tell = (problems: readonly Problem[]) => {
    count += problems.length
    for (const problem of problems) say(printProblem(problem))
  }
  const found: Found[] = []
  for (const folder of folders) {
    const shown = relative(root, folder).split(sep).join('/') || basename(folder)
    const { deck, problems, lines } = await readDeckFolder(folder, shown)
    tell(problems)
    if (!deck) continue
    const more = checkDeck(deck)
    tell(more.map((problem) => placed(problem, shown, lines)))
    found.push({ deck, shown, lines })
    say(`${shown}: ${deck.facts.length} facts, ${deck.groups.length} groups, ${problems.length + more.length} problems`)
  }
  if (given.values.article !== undefined) {
    const text = await readFile(resolve(from, given.values.article), 'utf8')
    tell(holdAgainst(text, given.values.article, found, say))
  }
  say(count === 0 ? 'Nothing to put right.' : `${count} to put right.`)
  return count === 0 ? 0 : 1
}

/** Holds the deck that retells the article against it: of several, the one of which it holds most. */
function holdAgainst(text: string, file: string, found: readonly Found[], say: (line: string) => void): readonly Problem[] {
  const paragraphs = articleParagraphs(text)
  const held = found
    .filter(({ deck }) => deck.about.references === undefined)
    .map((one) => ({ one, result: holdDeck(one.deck, paragraphs) }))
    .sort((a, b) => b.result.held - a.result.held)[0]
  if (!held) return []
  const { one, result } = held
  say(`${one.shown}: ${result.held} of ${result.holdable} facts with figures, dates or names held against ${basename(file)}, ${paragraphs.size} paragraphs`)
  return result.problems.map((problem) => placed(problem, one.shown, one.lines))
}

/** The problem with its fact's or group's place turned into file and line. */
function placed(problem: Problem, shown: string, lines: ReadonlyMap<string, number>): Problem {
  const line = lines.get(problem.where ?? '')
  const where = line === undefined ? [shown, problem.where].filter(Boolean).join(' ') : `${shown}/facts.yaml:${line}`
  return { ...problem, where }
}
