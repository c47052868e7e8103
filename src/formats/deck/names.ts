import type { Problem } from '@/core/problem'
import type { SingleValue, Value } from '@/core/value'

export const namesCodes = ['name-twice'] as const

type Named = Extract<SingleValue, { readonly aliases?: readonly string[] }>

function isNamed(value: Value): value is Named {
  return 'name' in value || value.type === 'text'
}

function wordOf(value: Named): string {
  return value.type === 'text' ? value.text : value.name
}

function wordsOf(value: Named): readonly string[] {
  return [wordOf(value), ...(value.aliases ?? [])]
}

/** Names and aliases of one type that stand for two entries; `lines` are the lines of the entries. */
export function problemsOfNames(names: readonly SingleValue[], lines: readonly number[], file: string): Problem[] {
  const problems: Problem[] = []
  const lineByWord = new Map<string, number>()
  names.forEach((value, at) => {
    if (!isNamed(value)) return
    const line = lines[at] ?? 1
    for (const word of new Set(wordsOf(value))) {
      const key = `${value.type} ${word}`
      const before = lineByWord.get(key)
      if (before === undefined) lineByWord.set(key, line)
      else problems.push({ code: namesCodes[0], where: `${file}:${line}`, params: { name: word, line: before } })
    }
  })
  return problems
}

/** The value with the aliases and the sort that the deck's names give it; what it says itself comes first. */
export function withNames(value: Value, names: readonly SingleValue[]): Value {
  if (value.type === 'set') return { ...value, members: value.members.map((member) => singleWithNames(member, names)) }
  return value.type === 'sequence' ? value : singleWithNames(value, names)
}

function singleWithNames(value: SingleValue, names: readonly SingleValue[]): SingleValue {
  if (!isNamed(value)) return value
  const word = wordOf(value)
  const entry = names.filter(isNamed).find((one) => one.type === value.type && wordsOf(one).includes(word))
  if (!entry) return value
  const aliases = [...new Set([...(value.aliases ?? []), ...wordsOf(entry)])].filter((alias) => alias !== word)
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
