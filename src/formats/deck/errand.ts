import type { Deck } from '@/core/deck'
import { printLink, readLink } from './link'
import { packDeck, unpackDeck } from './pack'
import type { ReadDeck } from './read'
import { sharedForm } from './shared'

/** What is asked of the worker that reads and writes decks: the YAML parser lives there and nowhere else. */
export type DeckErrand =
  | { readonly does: 'read-file'; readonly bytes: Uint8Array }
  | { readonly does: 'read-link'; readonly text: string }
  | { readonly does: 'share'; readonly deck: Deck }

/** A deck in the forms in which it is handed on: the letters of a link, and a file. */
export interface SharedDeck {
  readonly link: string
  readonly file: Uint8Array<ArrayBuffer>
}

/** What comes back of an errand. */
export type DeckReply<E extends DeckErrand> = E extends { readonly does: 'share' } ? SharedDeck : Pick<ReadDeck, 'deck' | 'problems'>

/** Does an errand. */
export async function runErrand(errand: DeckErrand): Promise<DeckReply<DeckErrand>> {
  if (errand.does === 'read-file') return unpackDeck(errand.bytes)
  if (errand.does === 'read-link') return readLink(errand.text)
  const deck = await sharedForm(errand.deck)
  return { link: printLink(deck), file: packDeck(deck) }
}
