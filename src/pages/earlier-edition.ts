import type { Deck } from '@/core/deck'
import { compareEditions, type EditionDifference } from '@/core/edition'
import { useDecks } from '@/stores/decks'

/** A deck here that another one is an edition of, and how the two differ. */
export interface EarlierEdition {
  readonly deck: Deck
  readonly difference: EditionDifference
}

/** The deck here of the same id, name or article's address as one that comes in; undefined where there is none, or where it is that very deck. */
export async function earlierEditionOf(next: Deck): Promise<EarlierEdition | undefined> {
  const decks = useDecks()
  const here = decks.entryOf(next.about.id) && (await decks.open(next.about.id))?.deck
  const deck = here ?? (await deckOfArticle(next.about.title, next.about.article.url))
  return deck && deck.revision !== next.revision ? { deck, difference: compareEditions(deck, next) } : undefined
}

/** The deck here of a title, or of an article's address. */
export async function deckOfArticle(title: string, url: string | undefined): Promise<Deck | undefined> {
  const decks = useDecks()
  const found = decks.shelf.find(({ about }) => isSameName(about.title, title))
  return (found && (await decks.open(found.about.id))?.deck) ?? (await deckOfAddress(url))
}

async function deckOfAddress(url: string | undefined): Promise<Deck | undefined> {
  const decks = useDecks()
  if (url === undefined) return undefined
  for (const { about } of decks.kept) {
    const deck = (await decks.open(about.id))?.deck
    if (deck?.about.article.url === url) return deck
  }
  return undefined
}

function isSameName(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/gu, ' ')
  return plain(a) === plain(b)
}
