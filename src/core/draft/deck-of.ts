import type { Article, Deck } from '../deck'
import { eventGroupsOf } from '../event-groups'
import type { Draft } from './draft'

/** What a deck needs that a draft may not have yet. */
export interface DeckNaming {
  readonly id: string
  /** What the title and the publisher are called where nobody has said. */
  readonly untitled: string
  readonly unknown: string
}

/** The deck of a draft's accepted facts over the article's own text, without its revision. */
export function deckOfDraft({ article, reading, items, names }: Draft, { id, untitled, unknown }: DeckNaming): Omit<Deck, 'revision'> {
  const title = article.title === '' ? untitled : article.title
  const about: Article = { ...article, title, publisher: article.publisher === '' ? unknown : article.publisher }
  const facts = items.filter(({ stand }) => stand === 'accepted').map(({ fact }) => fact)
  return {
    about: { id, title, language: 'en', summary: `What “${title}” tells.`, article: about, reading: 'article', notes: [] },
    reading,
    facts,
    groups: eventGroupsOf(facts, reading, id),
    names,
  }
}

/** The deck that a draft would be if every fact that is not rejected were in it: what its facts are proven in. */
export function deckToProve(draft: Draft): Deck {
  const items = draft.items.map((item) => (item.stand === 'waiting' ? { ...item, stand: 'accepted' as const } : item))
  return { ...deckOfDraft({ ...draft, items }, { id: 'draft', untitled: '', unknown: '' }), revision: '' }
}

/** An id that none of these decks has: the one wished for, or with the lowest number behind it. */
export function freeDeckId(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished
  let number = 2
  while (taken.has(`${wished}-${number}`)) number++
  return `${wished}-${number}`
}
