import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import type { BackedDeck } from '@/formats/backup'
import { useDecks } from '@/stores/decks'
import { readDeckFiles } from './deck-errands'

/** The decks of a backup: those that this device lacks, those that differ from what it has, how many it has already, and what of them can't be read. */
export interface BackedDecks {
  readonly fresh: readonly Deck[]
  readonly other: readonly Deck[]
  readonly same: number
  readonly problems: readonly Problem[]
}

const NO_DECKS: BackedDecks = { fresh: [], other: [], same: 0, problems: [] }

/** Reads the decks of a backup as strictly as any that is handed on; one that can't be read keeps nothing else from being restored. */
export async function readBackedDecks(backed: readonly BackedDeck[]): Promise<BackedDecks> {
  if (backed.length === 0) return NO_DECKS
  const decks = useDecks()
  await decks.readKept()
  const read = await Promise.all(
    backed.map(({ id, files }) => readDeckFiles({ about: files['about.json'], reading: files['reading.md'], facts: files['facts.yaml'] }, id)),
  )
  const whole = read.flatMap(({ deck }) => deck ?? [])
  const here = (deck: Deck) => decks.entryOf(deck.about.id)
  const isKept = (deck: Deck) => decks.kept.some(({ about }) => about.id === deck.about.id)
  const differing = whole.filter((deck) => here(deck)?.revision !== deck.revision)
  return {
    fresh: differing.filter((deck) => !isKept(deck)),
    other: differing.filter(isKept),
    same: whole.length - differing.length,
    problems: read.flatMap(({ deck, problems }) => (deck ? [] : problems)),
  }
}
