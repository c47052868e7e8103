import type { Article, Paragraph } from '../deck'
import type { Fact, FactId } from '../fact'
import type { Problem } from '../problem'
import type { SingleValue } from '../value'
import { standingDeeds, type DraftDeed } from './deeds'
import { mergeInFact, mergeNames } from './merge-names'

/** What a draft is made from: an article's text as it came, and what was read of the article itself. */
export interface DraftSource {
  readonly text: string
  readonly article: Article
}

/** Words of the article that became no fact, and why; `paragraph` is null for a block that was taken for no paragraph. */
export interface Omission {
  readonly paragraph: number | null
  /** The sentence, or the block. */
  readonly quote: string
  /** What would have been the answer; empty where the whole was left out. */
  readonly words: string
  readonly reason: Problem
}

/** What was found in the text, as it was found. */
export interface Found {
  readonly reading: readonly Paragraph[]
  readonly facts: readonly Fact[]
  readonly names: readonly SingleValue[]
  readonly leftOut: readonly Omission[]
  /** Why there are no facts, or few. */
  readonly problems: readonly Problem[]
}

/** How a fact stands with whoever makes the deck. */
export type Stand = 'waiting' | 'accepted' | 'rejected'

/** A fact of a draft. `id` is what it was found or made under; the fact's own changes when its answer does. */
export interface DraftItem {
  readonly id: FactId
  readonly fact: Fact
  readonly stand: Stand
  /** Made by hand rather than found. */
  readonly isOwn: boolean
}

/** What is left out, and how that was made good: by a fact, or by being put into the reading as a paragraph. */
export type DraftOmission = Omission & { readonly at: number; readonly factId?: FactId; readonly isIn?: true }

/** A deck in the making, as it stands. */
export interface Draft {
  readonly article: Article
  readonly reading: readonly Paragraph[]
  /** In the order of the reading. */
  readonly items: readonly DraftItem[]
  readonly names: readonly SingleValue[]
  readonly leftOut: readonly DraftOmission[]
  /** The deck that was kept of it last. */
  readonly keptAs: string | undefined
  readonly isDiscarded: boolean
}

/** How many facts of a draft stand where. */
export type StandCount = Readonly<Record<Stand, number>> & { readonly of: number }

/** A draft after these deeds: a fold, so that the same deeds in any order of arrival give the same draft. What speaks of nothing there changes nothing. */
export function draftOf(source: DraftSource, found: Found, deeds: readonly DraftDeed[]): Draft {
  const start: Draft = {
    article: source.article,
    reading: found.reading,
    items: found.facts.map((fact) => ({ id: fact.id, fact, stand: 'waiting', isOwn: false })),
    names: found.names,
    leftOut: found.leftOut.map((omission, at) => ({ ...omission, at })),
    keptAs: undefined,
    isDiscarded: false,
  }
  const draft = standingDeeds(deeds).reduce(after, start)
  return { ...draft, items: inOrder(draft) }
}

const STANDS = { accepted: 'accepted', rejected: 'rejected', 'put-back': 'waiting' } as const

function after(draft: Draft, deed: DraftDeed): Draft {
  switch (deed.does) {
    case 'accepted':
    case 'rejected':
    case 'put-back':
      return { ...draft, items: draft.items.map((item) => (deed.factIds.includes(item.id) ? { ...item, stand: STANDS[deed.does] } : item)) }
    case 'worded':
      return { ...draft, items: draft.items.map((item) => (item.id === deed.factId ? { ...item, fact: deed.fact } : item)) }
    case 'added':
      if (draft.items.some(({ id }) => id === deed.fact.id)) return draft
      return {
        ...draft,
        items: [...draft.items, { id: deed.fact.id, fact: deed.fact, stand: 'accepted', isOwn: true }],
        leftOut: draft.leftOut.map((one) => (one.at === deed.omission ? { ...one, factId: deed.fact.id } : one)),
      }
    case 'taken-in':
      return takenIn(draft, deed.omission)
    case 'merged':
      return { ...draft, names: mergeNames(draft.names, deed), items: draft.items.map((item) => ({ ...item, fact: mergeInFact(item.fact, deed) })) }
    case 'described':
      return { ...draft, article: deed.article }
    case 'kept':
      return { ...draft, keptAs: deed.deckId }
    case 'discarded':
      return { ...draft, isDiscarded: true }
    case 'undone':
      return draft
  }
}

function takenIn(draft: Draft, at: number): Draft {
  const omission = draft.leftOut[at]
  if (!omission || omission.paragraph !== null || omission.isIn) return draft
  const number = Math.max(0, ...draft.reading.map((paragraph) => paragraph.number ?? 0)) + 1
  const paragraph: Paragraph = { number, section: draft.reading.at(-1)?.section ?? null, text: omission.quote }
  return {
    ...draft,
    reading: [...draft.reading, paragraph],
    leftOut: draft.leftOut.map((one) => (one.at === at ? { ...one, paragraph: number, isIn: true } : one)),
  }
}

function inOrder({ items, reading }: Draft): readonly DraftItem[] {
  const textByNumber = new Map(reading.map(({ number, text }) => [number, text]))
  const placed = items.map((item) => {
    const { paragraph, quote } = item.fact.passage
    return { item, paragraph, from: textByNumber.get(paragraph)?.indexOf(quote) ?? -1 }
  })
  return placed.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from).map(({ item }) => item)
}

/** Counts the facts of a draft by how they stand. */
export function countStands({ items }: Pick<Draft, 'items'>): StandCount {
  const count = { of: items.length, waiting: 0, accepted: 0, rejected: 0 }
  for (const { stand } of items) count[stand] += 1
  return count
}

/** The fact that comes next for a decision: the first that waits behind one, or from the start again; undefined where all are decided. */
export function nextWaiting({ items }: Pick<Draft, 'items'>, behind: FactId | undefined): FactId | undefined {
  const at = items.findIndex(({ id }) => id === behind)
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ stand }) => stand === 'waiting')?.id
}
