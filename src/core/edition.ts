import type { DeckText } from './deck'
import { settled, withRetired } from './edit-deck'
import type { Fact, FactId } from './fact'
import { likenessOf, sketchOf, type Sketch } from './likeness'
import { keepsMemory } from './same-answer'

/** A fact of one edition and what it is in the next. */
export interface FactPair {
  readonly before: Fact
  readonly after: Fact
}

/** Two editions of a deck held against each other: every fact of either stands in exactly one list. */
export interface EditionDifference {
  readonly same: readonly FactPair[]
  /** Worded otherwise; what is known stays known. */
  readonly reworded: readonly FactPair[]
  /** Another answer: to be learnt anew. */
  readonly changed: readonly FactPair[]
  readonly fresh: readonly Fact[]
  readonly gone: readonly Fact[]
}

/** How alike two facts of one answer must be to be one, and two of different answers for one to stand for the other. */
const ALIKE = 0.45
const ALIKE_BUT_CHANGED = 0.72

/** Compares two editions: facts by their ids, by what the new ones say they replace, and those that a generator made anew by passage, wording and answer. */
export function compareEditions(old: DeckText, next: DeckText): EditionDifference {
  const pairs: FactPair[] = []
  const left = { old: new Map(old.facts.map((fact) => [fact.id, fact])), next: new Map(next.facts.map((fact) => [fact.id, fact])) }
  const pair = (before: Fact, after: Fact) => {
    pairs.push({ before, after })
    left.old.delete(before.id)
    left.next.delete(after.id)
  }
  for (const after of next.facts) {
    const before = left.old.get(after.id)
    if (before) pair(before, after)
  }
  const replacing = next.facts.flatMap((after) => {
    const before = left.next.has(after.id) && after.replaces !== undefined ? left.old.get(after.replaces) : undefined
    return before ? [{ before, after }] : []
  })
  // Of several that say they replace one, the likest does.
  for (const { before, after } of likestFirst(replacing)) if (left.old.has(before.id)) pair(before, after)
  for (const { before, after } of likePairs([...left.old.values()], [...left.next.values()])) {
    if (left.old.has(before.id) && left.next.has(after.id)) pair(before, after)
  }
  const place = new Map(next.facts.map(({ id }, at) => [id, at]))
  const inOrder = pairs.sort((a, b) => (place.get(a.after.id) ?? 0) - (place.get(b.after.id) ?? 0))
  const kept = inOrder.filter(({ before, after }) => keepsMemory(before, after))
  return {
    same: kept.filter((one) => isWordForWord(one)),
    reworded: kept.filter((one) => !isWordForWord(one)),
    changed: inOrder.filter(({ before, after }) => !keepsMemory(before, after)),
    fresh: [...left.next.values()],
    gone: [...left.old.values()],
  }
}

/** Whether the next edition would change nothing that a learner meets. */
export function isSameEdition({ reworded, changed, fresh, gone }: EditionDifference): boolean {
  return reworded.length + changed.length + fresh.length + gone.length === 0
}

/**
 * The next edition in the place of the old: what stayed the same keeps its id, and so its memory; what has another answer is new and names what it replaces;
 * what is gone is retired. `newId` mints an id for a fact of the deck so far.
 */
export function takeEdition(old: DeckText, next: DeckText, newId: (deck: DeckText) => FactId): DeckText {
  const { same, reworded, changed } = compareEditions(old, next)
  const ids = new Map<FactId, FactId>()
  for (const { before, after } of [...same, ...reworded]) ids.set(after.id, before.id)
  const oldById = new Map(changed.map(({ before, after }) => [after.id, before]))
  const taken = new Set([...old.facts, ...(old.retired ?? [])].map(({ id }) => id))
  const facts: Fact[] = []
  for (const fact of next.facts) {
    const before = oldById.get(fact.id)
    const kept = ids.get(fact.id)
    const isTaken = kept === undefined && taken.has(fact.id) && (before !== undefined || old.facts.some(({ id }) => id === fact.id))
    const id = kept ?? (isTaken ? newId({ ...next, facts: [...old.facts, ...next.facts, ...facts], retired: old.retired ?? [] }) : fact.id)
    if (id !== fact.id) ids.set(fact.id, id)
    facts.push({ ...fact, id, ...(before && { replaces: before.id }) })
  }
  const groups = next.groups.map((group) => ({ ...group, factIds: group.factIds.map((id) => ids.get(id) ?? id) }))
  const about = { ...next.about, id: old.about.id }
  return settled(withRetired({ ...next, about, facts, groups }, [...(old.retired ?? []), ...(next.retired ?? []), ...old.facts]))
}

/** Whether nothing but the place of the passage is another: a paragraph put in before it rewords nothing. */
function isWordForWord({ before, after }: FactPair): boolean {
  const [was, is] = [before, after].map(({ id: _id, passage, ...rest }) => ({ ...rest, quote: passage.quote }))
  return JSON.stringify(sorted(was)) === JSON.stringify(sorted(is))
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sorted(value)]))
}

/** Facts of two editions that are alike enough to be one, or one's successor: the likest first. */
function likePairs(old: readonly Fact[], next: readonly Fact[]): readonly FactPair[] {
  const sameType = old.flatMap((before) => next.flatMap((after) => (before.answer.type === after.answer.type ? [{ before, after }] : [])))
  return likestFirst(sameType).filter(({ likeness, isKept }) => likeness >= (isKept ? ALIKE : ALIKE_BUT_CHANGED))
}

/** The pairs in an order that is theirs alone: of one answer before of two, then by how alike they are. */
function likestFirst(pairs: readonly FactPair[]) {
  const sketches = new Map<Fact, Sketch>()
  const sketched = (fact: Fact): Sketch => {
    const sketch = sketches.get(fact) ?? sketchOf(fact)
    sketches.set(fact, sketch)
    return sketch
  }
  return pairs
    .map(({ before, after }) => ({ before, after, likeness: likenessOf(sketched(before), sketched(after)), isKept: keepsMemory(before, after) }))
    .sort((a, b) => Number(b.isKept) - Number(a.isKept) || b.likeness - a.likeness || compareText(a.before.id, b.before.id) || compareText(a.after.id, b.after.id))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
