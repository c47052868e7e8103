import type { SingleValue, Value } from './value'

/** A value told in words, which may go by several. */
export type Named = Extract<SingleValue, { readonly aliases?: readonly string[] }>

/** Whether a value is told in words: a name, or a text. */
export function isNamed(value: Value): value is Named {
  return 'name' in value || value.type === 'text'
}

/** The words that stand for a named value first of all. */
export function wordOf(value: Named): string {
  return value.type === 'text' ? value.text : value.name
}

/** All the words that stand for a named value: its own, then its aliases. */
export function wordsOfNamed(value: Named): readonly string[] {
  return [wordOf(value), ...(value.aliases ?? [])]
}

/** The entry among a deck's names that a value goes by; undefined where the deck knows it by none. */
export function entryFor(value: Named, names: readonly SingleValue[]): Named | undefined {
  const word = wordOf(value)
  return names.filter(isNamed).find((one) => one.type === value.type && wordsOfNamed(one).includes(word))
}

/** The value with the aliases and the sort that the deck's names give it; what it says itself comes first. */
export function withNames(value: Value, names: readonly SingleValue[]): Value {
  if (value.type === 'set') return { ...value, members: value.members.map((member) => singleWithNames(member, names)) }
  return value.type === 'sequence' ? value : singleWithNames(value, names)
}

function singleWithNames(value: SingleValue, names: readonly SingleValue[]): SingleValue {
  if (!isNamed(value)) return value
  const word = wordOf(value)
  const entry = entryFor(value, names)
  if (!entry) return value
  const aliases = [...new Set([...(value.aliases ?? []), ...wordsOfNamed(entry)])].filter((alias) => alias !== word)
  const sort = value.sort ?? entry.sort
  return { ...value, ...(aliases.length > 0 && { aliases }), ...(sort !== undefined && { sort }) }
}

/** The value without what the deck's names would give back to it. */
export function withoutNames(value: Value, names: readonly SingleValue[]): Value {
  if (value.type === 'set') return { ...value, members: value.members.map((member) => withoutNames(member, names) as SingleValue) }
  if (value.type === 'sequence' || !isNamed(value)) return value
  const bare: SingleValue = value.type === 'text' ? { type: value.type, text: value.text } : { type: value.type, name: value.name }
  const given = singleWithNames(bare, names)
  return isNamed(given) && sameWords(given, value) ? bare : value
}

function sameWords(a: Named, b: Named): boolean {
  return a.sort === b.sort && JSON.stringify(a.aliases) === JSON.stringify(b.aliases)
}
