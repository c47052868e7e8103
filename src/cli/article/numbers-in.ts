import { ordinalWords, scaleWords, smallWords } from '@/answers/number-words'

/** Every number that English text says, in digits or words, and the parts of those it puts together ("2 million" says 2 and 2,000,000). */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let whole = 0
  let part: number | undefined
  const close = () => {
    whole = 0
    part = undefined
  }
  for (const [word] of text.toLowerCase().matchAll(/\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+|[^\s\p{L}\d-]/gu)) {
    const scale = scaleWords.get(word)
    const amount = /^\d/u.test(word) ? Number(word.replace(/[,\u00a0\u202f]/gu, '')) : (smallWords.get(word) ?? ordinalWords.get(word))
    if (amount !== undefined) {
      found.add(amount)
      const joins = part !== undefined && amount > 0 && (part % 100 === 0 ? amount < 100 : part % 10 === 0 && amount < 10)
      if (part !== undefined && !joins) close()
      part = (part ?? 0) + amount
      found.add(whole + part)
    } else if (scale !== undefined && scale <= 100) {
      part = (part ?? 1) * scale
      found.add(whole + part)
    } else if (scale !== undefined) {
      whole += (part ?? 1) * scale
      part = undefined
      found.add(whole)
    } else if (word !== 'and') close()
  }
  return found
}
