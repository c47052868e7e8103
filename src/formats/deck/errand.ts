import type { Deck } from '@/core/deck'
import { fileNames, type DeckFiles } from './files'
import { printLink, readLink } from './link'
import { packDeck, unpackDeck } from './pack'
import { printDeck } from './print'
import { readDeck, type ReadDeck } from './read'
import { sharedForm } from './shared'

/** What is asked of the worker that reads and writes decks: the YAML parser lives there and nowhere else. */
export type DeckErrand =
  | { readonly does: 'read-file'; readonly bytes: Uint8Array }
  | { readonly does: 'read-link'; readonly text: string }
  /** The three files of a deck, each a text. */
  | { readonly does: 'read-files'; readonly files: DeckFiles; readonly id: string }
  /** A file of facts, to stand in a deck in the place of its own. */
  | { readonly does: 'read-facts'; readonly text: string; readonly deck: Deck }
  | { readonly does: 'print'; readonly deck: Deck }
  | { readonly does: 'share'; readonly deck: Deck }

/** A deck in the forms in which it is handed on: the letters of a link, and a file. */
export interface SharedDeck {
  readonly link: string
  readonly file: Uint8Array<ArrayBuffer>
}

/** What comes back of an errand. */
export type DeckReply<E extends DeckErrand> = E extends { readonly does: 'share' }
  ? SharedDeck
  : E extends { readonly does: 'print' }
    ? DeckFiles
    : Pick<ReadDeck, 'deck' | 'problems'>

/** Does an errand. */
export async function runErrand(errand: DeckErrand): Promise<DeckReply<DeckErrand>> {
  if (errand.does === 'read-file') return unpackDeck(errand.bytes)
  if (errand.does === 'read-link') return readLink(errand.text)
  if (errand.does === 'read-files') return readDeck(errand.files, errand.id)
  if (errand.does === 'read-facts') return readFactsOf(errand.deck, errand.text)
  if (errand.does === 'print') return printDeck(errand.deck)
  const deck = await sharedForm(errand.deck)
  return { link: printLink(deck), file: packDeck(deck) }
}

/** A file of facts read as strictly as a deck's own; its problems are told by its lines alone. */
async function readFactsOf(deck: Deck, facts: string): Promise<Pick<ReadDeck, 'deck' | 'problems'>> {
  const { about, reading } = printDeck({ ...deck, facts: [], groups: [], retired: [] })
  const read = await readDeck({ about, reading, facts }, deck.about.id)
  const problems = read.problems.map((problem) => (problem.where === undefined ? problem : { ...problem, where: problem.where.replace(`${deck.about.id}/${fileNames.facts}`, fileNames.facts) }))
  return { deck: read.deck, problems }
}
