/** The words of a list written in one line; an underscore stands for a space within an entry. */
export function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/u).map((word) => word.replaceAll('_', ' '))
}

/** The same as a set. */
export function setIn(list: string): ReadonlySet<string> {
  return new Set(wordsIn(list))
}
