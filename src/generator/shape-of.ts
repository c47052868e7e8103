/** What a text is that holds no running sentences. */
export type Shape = 'code' | 'list' | 'table' | 'verse'

const FEWEST_LINES = 4
const FEWEST_VERSES = 6
const LONGEST_VERSE = 90
const CODE =
  /[;{}]\s*$|^\s*(?:[<}]|#include\b|import\s|from\s\S+\simport\b|def\s|class\s\w+|function\b|const\s|let\s|var\s|public\s|private\s|return\b|(?:if|for|while|switch)\s*\(|\/\/|SELECT\s|INSERT\s)|^\s*[\w.]+\s?[=:]=?\s?\S{1,80}$|^\s*[\w.]+\(.{0,200}\)\s*[;:{]?\s*$/u

/** The shape of a text that is mostly no prose; undefined for prose. */
export function shapeOf(lines: readonly string[]): Shape | undefined {
  const inked = lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== '')
  if (inked.length < FEWEST_LINES) return undefined
  const most = (is: (line: string) => boolean, share: number): boolean => inked.filter(is).length >= inked.length * share
  if (most((line) => CODE.test(line.slice(0, 400)), 0.6)) return 'code'
  if (most((line) => (line.match(/\t|\|/gu)?.length ?? 0) >= 2, 0.6) || isSeparated(inked)) return 'table'
  if (inked.length < FEWEST_VERSES || !most((line) => line.length <= LONGEST_VERSE && !/[.!?]["”’]? \p{Lu}/u.test(line), 0.9)) return undefined
  const bare = inked.map((line) => line.replace(/^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/u, '').trimStart())
  const capital = bare.filter((line) => /^["“‘'(]?\p{Lu}/u.test(line)).length
  const stopped = bare.filter((line) => /[.!?][”"’')]*$/u.test(line)).length
  const ended = bare.filter((line) => /[.!?,;:—–][”"’')]*$/u.test(line)).length
  if (ended * 5 < bare.length) return bare.reduce((sum, line) => sum + line.length, 0) / bare.length < 50 ? 'list' : undefined
  return capital * 5 >= bare.length * 4 && stopped * 2 < bare.length ? 'verse' : undefined
}

/** Values between commas or semicolons: as many in each line. */
function isSeparated(lines: readonly string[]): boolean {
  const stopped = lines.filter((line) => /[.!?]$/u.test(line)).length
  if (stopped * 3 > lines.length) return false
  return [/,/gu, /;/gu].some((sign) => {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.match(sign)?.length ?? 0
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    return [...counts].some(([count, many]) => count >= 2 && many >= lines.length * 0.8)
  })
}
