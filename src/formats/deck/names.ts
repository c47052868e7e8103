import { isNamed, wordsOfNamed } from '@/core/names'
import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'

export const namesCodes = ['name-twice'] as const

/** Names and aliases of one type that stand for two entries; `lines` are the lines of the entries. */
export function problemsOfNames(names: readonly SingleValue[], lines: readonly number[], file: string): Problem[] {
  const problems: Problem[] = []
  const lineByWord = new Map<string, number>()
  names.forEach((value, at) => {
    if (!isNamed(value)) return
    const line = lines[at] ?? 1
    for (const word of new Set(wordsOfNamed(value))) {
      const key = `${value.type} ${word}`
      const before = lineByWord.get(key)
      if (before === undefined) lineByWord.set(key, line)
      else problems.push({ code: namesCodes[0], where: `${file}:${line}`, params: { name: word, line: before } })
    }
  })
  return problems
}
