import { standsFor, type DeckText } from './deck'
import type { Fact, FactId } from './fact'
import { groupsFitting } from './fitting-groups'
import { entryFor, isNamed, wordOf, wordsOfNamed, withNames, withoutNames } from './names'
import { keepsMemory } from './same-answer'
import type { SingleValue, Value } from './value'

/** One thing done to a deck by hand. A fact that is written is a new one, or the one of its id as it is from now on. */
export type DeckEdit =
  | { readonly does: 'written'; readonly fact: Fact }
  | { readonly does: 'retired' | 'brought-back'; readonly factId: FactId }

/**
 * A deck after an edit. A fact whose answer changes becomes a new one, of the id given, that replaces it: the old one is retired, and what is known of it
 * stays with it. One that comes back takes its place again from the one that replaced it. Groups lose what no longer fits them.
 */
export function editDeck(deck: DeckText, edit: DeckEdit, newId: FactId): DeckText {
  if (edit.does === 'written') return written(deck, edit.fact, newId)
  return settled(edit.does === 'retired' ? moved(deck, edit.factId) : movedBack(deck, edit.factId))
}

/** Facts that stand in a deck and those that are retired, each once; nothing left of the lists where there is none. */
export function withRetired(deck: DeckText, retired: readonly Fact[]): DeckText {
  const { retired: _before, ...rest } = deck
  const standing = new Set(rest.facts.map(({ id }) => id))
  const once = [...new Map(retired.toReversed().map((fact) => [fact.id, fact])).values()].reverse().filter(({ id }) => !standing.has(id))
  return once.length > 0 ? { ...rest, retired: once } : rest
}

/** An id for a new fact of a deck: the beginning that its other facts share, or the deck's own, and four letters or digits. */
export function newFactId({ about, facts, groups, retired = [] }: DeckText, random: () => number): FactId {
  const taken = new Set([...facts, ...retired, ...groups].map(({ id }) => id))
  const start = /^(.+)-[^-]+$/u.exec(facts[0]?.id ?? '')?.[1] ?? about.id
  for (;;) {
    const id = `${start}-${Math.floor(random() * 36 ** 4).toString(36).padStart(4, '0')}`
    if (!taken.has(id)) return id
  }
}

/** The deck with everything that its names say of its values in them, and groups that can be asked. */
export function settled(deck: DeckText): DeckText {
  const facts = deck.facts.map((fact) => mapped(fact, (value) => withNames(value, deck.names)))
  const groups = groupsFitting(deck.groups, facts)
  return withRetired({ ...deck, facts, groups }, (deck.retired ?? []).map((fact) => mapped(fact, (value) => withNames(value, deck.names))))
}

function written(deck: DeckText, fact: Fact, newId: FactId): DeckText {
  const before = deck.facts.find(({ id }) => id === fact.id)
  if (!before) return settled(withName({ ...deck, facts: placed(deck.facts, fact) }, fact.answer, fact.answer))
  const isSame = keepsMemory(before, fact)
  const after = isSame ? fact : { ...fact, id: newId, replaces: fact.id }
  const next = withName(inPlaceOf(deck, fact.id, after), before.answer, after.answer)
  return settled(isSame ? next : withRetired(next, [...(next.retired ?? []), before]))
}

/** The deck with a fact where another stood, in the groups too. */
function inPlaceOf(deck: DeckText, factId: FactId, fact: Fact): DeckText {
  const facts = deck.facts.map((one) => (one.id === factId ? fact : one))
  const groups = deck.groups.map((group) => ({ ...group, factIds: group.factIds.map((id) => (id === factId ? fact.id : id)) }))
  return { ...deck, facts, groups }
}

/** A name that the deck knows goes by the same words everywhere: those of the answer as written. */
function withName(deck: DeckText, before: Value, after: Value): DeckText {
  if (!isNamed(after) || JSON.stringify(before) === JSON.stringify(after)) return deck
  const entry = entryFor(after, deck.names)
  if (!entry) return deck
  const others = wordsOfNamed(after).filter((word) => word !== wordOf(entry))
  const { aliases: _aliases, sort: _sort, ...bare } = entry
  const sort = after.sort ?? entry.sort
  const renewed: SingleValue = { ...bare, ...(others.length > 0 && { aliases: others }), ...(sort !== undefined && { sort }) }
  const names = deck.names.map((one) => (one === entry ? renewed : one))
  // What the old entry gave goes with it; what a value says of itself stays.
  const bared = (value: Value): Value => (value === after ? bareOf(after) : withoutNames(value, deck.names))
  const facts = deck.facts.map((fact) => mapped(fact, bared))
  return { ...deck, names, facts, ...(deck.retired && { retired: deck.retired.map((fact) => mapped(fact, bared)) }) }
}

function bareOf(value: Value): Value {
  if (!isNamed(value)) return value
  return value.type === 'text' ? { type: value.type, text: value.text } : { type: value.type, name: value.name }
}

function mapped(fact: Fact, change: (value: Value) => Value): Fact {
  return {
    ...fact,
    answer: change(fact.answer),
    ...(fact.distractors && { distractors: fact.distractors.map(change) }),
    ...(fact.never && { never: fact.never.map(change) }),
  }
}

/** A new fact stands after those of its paragraph and of those before it. */
function placed(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const after = facts.findIndex(({ passage }) => passage.paragraph > fact.passage.paragraph)
  return after < 0 ? [...facts, fact] : [...facts.slice(0, after), fact, ...facts.slice(after)]
}

function moved(deck: DeckText, factId: FactId): DeckText {
  const fact = deck.facts.find(({ id }) => id === factId)
  if (!fact) return deck
  return withRetired({ ...deck, facts: deck.facts.filter((one) => one !== fact) }, [...(deck.retired ?? []), fact])
}

function movedBack(deck: DeckText, factId: FactId): DeckText {
  const fact = deck.retired?.find(({ id }) => id === factId)
  if (!fact) return deck
  const instead = standsFor(deck, factId)
  if (!instead) return withRetired({ ...deck, facts: placed(deck.facts, fact) }, deck.retired ?? [])
  return withRetired(inPlaceOf(deck, instead.id, fact), [...(deck.retired ?? []), instead])
}
