import { isNumeral } from './number-words'

const ASCII = /^[ -~]*$/u
// Made for the first word that needs it: a phone takes as long for that as for all of this code.
let graphemes: Intl.Segmenter | undefined

function graphemesOf(word: string): readonly string[] {
  if (ASCII.test(word)) return word.split('')
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(graphemes.segment(word), ({ segment }) => segment)
}

/** Slips of a letter that a word of this length may hold: none up to 3, one from 4, two from 8. */
function slipsAllowed(letters: number): number {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2
}

/** Letters dropped, added, changed or swapped with the next (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

/**
 * Slips between two folded words, Infinity where they are too many or of a sort that makes another word: a numeral on
 * either side, a changed first letter (but for one slip in a long word, or a swap), a changed letter in a word of four
 * (Iran, Iraq), two neighbours changed (Slovakia, Slovenia), a script whose signs are words.
 */
export function slipsInWord(key: string, typed: string): number {
  if (key === typed) return 0
  if (/[\d%+#]/u.test(key) || isNumeral(typed) || /\p{Script=Han}/u.test(key)) return Infinity
  const a = graphemesOf(key)
  const b = graphemesOf(typed)
  const allowed = slipsAllowed(a.length)
  if (Math.abs(a.length - b.length) > allowed) return Infinity
  const slips = distance(a, b)
  if (slips > allowed) return Infinity
  const swapped = a[0] === b[1] && a[1] === b[0]
  if (a[0] !== b[0] && !swapped && (a.length < 8 || slips > 1)) return Infinity
  if (a.length === b.length) {
    const changed = a.flatMap((letter, i) => (letter === b[i] ? [] : [i]))
    if (a.length === 4 && changed.length === 1) return Infinity
    if (slips === 2 && changed.length === 2) {
      const [first = 0, second = 0] = changed
      if (second === first + 1) return Infinity
    }
  }
  return slips
}

/** Slips between two folded texts, word by word; a missing or extra space counts as one. Infinity where they are different words. */
export function slipsBetween(key: string, typed: string): number {
  if (key === typed) return 0
  const letters = key.replaceAll(' ', '')
  if (Math.abs(key.length - typed.length) > 4) return Infinity
  const keyWords = key.split(' ')
  const typedWords = typed.split(' ')
  if (keyWords.length !== typedWords.length) {
    return letters.length > 3 && !/\d/u.test(key) && letters === typed.replaceAll(' ', '') ? 1 : Infinity
  }
  const allowed = slipsAllowed(letters.length)
  let slips = 0
  for (const [i, word] of keyWords.entries()) {
    slips += slipsInWord(word, typedWords[i] ?? '')
    if (slips > allowed) return Infinity
  }
  return slips
}
