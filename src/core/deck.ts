import type { Fact, FactId } from './fact'
import type { SingleValue } from './value'

/** What is known of the article itself. Dates are ISO 8601. */
export interface Article {
  readonly title: string
  readonly publisher: string
  readonly date?: string
  /** How the date is known, where the article doesn't state it. */
  readonly dateNote?: string
  /** Whose side it tells, in neutral words. */
  readonly viewpoint?: string
  readonly licence?: string
  readonly url?: string
  readonly author?: string
}

/** What stands about a deck apart from its facts, so that a list of decks loads none of them. */
export interface About {
  /** The deck's id, also its folder's name. */
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly summary: string
  /** Where it stands in the list of shipped decks, lowest first. */
  readonly position?: number
  readonly article: Article
  /** Whose words the reading is: our own retelling where left out, the article's text as it stands, or only quotes from it. */
  readonly reading?: 'article' | 'quotes'
  /** What a reader should know before learning from it: sides told, what it leaves out, until when. */
  readonly notes: readonly string[]
  /** Works that the reading rests on, where it is not one article's retelling. */
  readonly references?: readonly string[]
}

/** A paragraph of the reading. `number` is the paragraph of the original; null for a note of ours, on which no fact rests. */
export interface Paragraph {
  readonly number: number | null
  readonly section: string | null
  readonly text: string
}

/** Facts that one order or match question can ask together. An order group's facts have dates; each fact has a label. */
export interface Group {
  readonly id: string
  readonly kind: 'order' | 'match'
  readonly ask: string
  readonly factIds: readonly FactId[]
}

/** An article with its facts: a document. `revision` is a hash of the rest. */
export interface Deck {
  readonly about: About
  readonly revision: string
  readonly reading: readonly Paragraph[]
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  /** Names that the deck knows beside its answers: distractors, and what a typo must not turn into. */
  readonly names: readonly SingleValue[]
  /** Facts that are asked no more: retired by hand, or replaced since their answer changed. Left out where there are none. */
  readonly retired?: readonly Fact[]
}

/** A deck as it is written, before its revision is known. */
export type DeckText = Omit<Deck, 'revision'>

/** A line of the list of decks: what the list shows, and which facts there are. */
export interface ShelfEntry {
  readonly about: Pick<About, 'id' | 'title' | 'language'> & { readonly article: Pick<Article, 'publisher' | 'date'> }
  readonly revision: string
  readonly factIds: readonly FactId[]
  /** By fact, those that it replaces, the last first; left out where none replaces another. */
  readonly replaced?: Readonly<Record<FactId, readonly FactId[]>>
  /** Those that are asked no more; left out where there are none. */
  readonly retired?: readonly FactId[]
}

/** A deck's line of the list. */
export function shelfEntryOf(deck: Deck): ShelfEntry {
  const { about: { id, title, language, article }, revision, facts } = deck
  const { publisher, date } = article
  const about = { id, title, language, article: { publisher, ...(date === undefined ? {} : { date }) } }
  const chains = [...replacedIn(deck)].filter(([fact]) => facts.includes(fact))
  return {
    about,
    revision,
    factIds: facts.map((fact) => fact.id),
    ...(chains.length > 0 && { replaced: Object.fromEntries(chains.map(([fact, chain]) => [fact.id, chain])) }),
    ...(deck.retired && { retired: deck.retired.map((fact) => fact.id) }),
  }
}

/** The fact that is asked in the place of another, or whose place that one had: of facts that replace each other one is asked at a time. */
export function standsFor(deck: DeckText, factId: FactId): Fact | undefined {
  const chains = replacedIn(deck)
  const own = [...chains].find(([fact]) => fact.id === factId)?.[1] ?? []
  return deck.facts.find((fact) => fact.id !== factId && (own.includes(fact.id) || chains.get(fact)?.includes(factId)))
}

/** By fact, standing or retired, those that it replaces, the last first. */
function replacedIn({ facts, retired = [] }: DeckText): ReadonlyMap<Fact, readonly FactId[]> {
  const all = [...retired, ...facts]
  const before = new Map(all.map(({ id, replaces }) => [id, replaces]))
  const chains = all.flatMap((fact): readonly (readonly [Fact, readonly FactId[]])[] => {
    const chain: FactId[] = []
    for (let old = fact.replaces; old !== undefined && !chain.includes(old) && old !== fact.id; old = before.get(old)) chain.push(old)
    return chain.length > 0 ? [[fact, chain]] : []
  })
  return new Map(chains)
}

/** The facts of a deck by id. */
export function byFactId(deck: Deck): ReadonlyMap<FactId, Fact> {
  return new Map(deck.facts.map((fact) => [fact.id, fact]))
}

/** The sections of the reading in order, each with the facts that rest on its paragraphs. */
export function sectionsOf(deck: Deck): readonly { readonly section: string; readonly facts: readonly Fact[] }[] {
  const sectionByParagraph = new Map<number, string>()
  const factsBySection = new Map<string, Fact[]>()
  for (const paragraph of deck.reading) {
    const section = paragraph.section ?? ''
    if (paragraph.number !== null) sectionByParagraph.set(paragraph.number, section)
    if (!factsBySection.has(section)) factsBySection.set(section, [])
  }
  for (const fact of deck.facts) {
    factsBySection.get(sectionByParagraph.get(fact.passage.paragraph) ?? '')?.push(fact)
  }
  return [...factsBySection].map(([section, facts]) => ({ section, facts })).filter(({ facts }) => facts.length > 0)
}
