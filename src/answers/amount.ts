import { isNumeral, scaleWords, smallWords } from './number-words'

const DIGITS =
  /^(?:\d{1,3}(?:([ ,.'’_])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d+|(?=[.,]\d))(?:([.,])(\d+))?(?!\d)/u
const FRACTION = /^(?:(\d{1,6}) )?(\d{1,4})\/(\d{1,4})(?![\d/])/u
const WORD = /^\p{L}+/u
const AND_A_PART = /^and (?:a |one )?(half|quarter)(?!\p{L})/u

const SHARES: Readonly<Record<string, number>> = { halves: 2, third: 3, quarter: 4, fifth: 5, eighth: 8, tenth: 10 }
const SHARE = /^(halves|third|quarter|fifth|eighth|tenth)s?(?!\p{L})/u

/** An amount at the start of a text, and what follows it. */
export interface AmountRead {
  readonly amount: number
  /** "2.907" meant as a decimal, where it was read as thousands. */
  readonly asDecimal?: number
  readonly rest: string
}

/** Free of the dust of binary fractions: 2.3 million is 2,300,000. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(15))
}

function readDigits(text: string): AmountRead | undefined {
  const found = DIGITS.exec(text)
  if (!found) return undefined
  const [all, group, point, decimals] = found
  if (group !== undefined && point === group) return undefined
  const rest = text.slice(all.length)
  const whole = (point === undefined ? all : all.slice(0, all.length - 1 - (decimals ?? '').length)).replace(/\D/gu, '')
  const amount = Number(`${whole || '0'}.${decimals ?? '0'}`)
  if (group === '.' || group === ',') {
    const parts = all.split(group)
    if (whole.startsWith('0')) {
      return parts.length === 2 && point === undefined ? { amount: Number(parts.join('.')), rest } : undefined
    }
    if (parts.length === 2 && point === undefined) return { amount, asDecimal: Number(parts.join('.')), rest }
  }
  return { amount, rest }
}

function readFraction(text: string): AmountRead | undefined {
  const found = FRACTION.exec(text)
  if (!found || Number(found[3]) === 0) return undefined
  return { amount: tidy(Number(found[1] ?? 0) + Number(found[2]) / Number(found[3])), rest: text.slice(found[0].length) }
}

/** Whether the next word of a text multiplies: "thousand", "dozen". */
function scaleAhead(text: string): boolean {
  return scaleWords.has(WORD.exec(text)?.[0] ?? '')
}

function startsNumber(text: string): boolean {
  const word = WORD.exec(text)?.[0]
  return word === undefined ? /^\d/u.test(text) : smallWords.has(word) || (word === 'a' && scaleAhead(text.slice(2)))
}

/**
 * Reads an amount in digits, English words or both: 2,907; two thousand nine hundred and seven; half a million; 1.2 million.
 * Undefined where none stands at the start, or two stand together that make no number. `shorts` says whether k and m
 * multiply. A three-digit group after a dot or comma reads as thousands.
 */
export function readAmount(text: string, shorts: boolean): AmountRead | undefined {
  let rest = text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  let total = 0
  let current: number | undefined
  let lastScale = Infinity
  let seen = false
  let inDigits = false
  let asDecimal: number | undefined
  const eat = (length: number) => {
    rest = rest.slice(length).trimStart()
    seen = true
  }
  for (;;) {
    const part = seen ? AND_A_PART.exec(rest) : null
    if (part) {
      const share = part[1] === 'half' ? 0.5 : 0.25
      if (current === undefined) total += share * lastScale
      else current += share
      eat(part[0].length)
      continue
    }
    if (/^\d|^[.,]\d/u.test(rest)) {
      if (current !== undefined) return undefined
      const read = readFraction(rest) ?? readDigits(rest)
      if (!read || read.amount >= lastScale) return undefined
      current = read.amount
      if (!seen) asDecimal = read.asDecimal
      inDigits = true
      eat(rest.length - read.rest.length)
      continue
    }
    const share = current !== undefined && total === 0 ? SHARE.exec(rest) : null
    if (share && current !== undefined) {
      current /= SHARES[share[1] ?? ''] ?? 1
      eat(share[0].length)
      if (scaleAhead(rest.replace(/^of an? /u, ''))) rest = rest.replace(/^of an? /u, '')
      continue
    }
    const word = WORD.exec(rest)?.[0] ?? ''
    const after = rest.slice(word.length).trimStart()
    const small = smallWords.get(word)
    const scale = scaleWords.get(word)
    if (small !== undefined) {
      if (current === undefined) current = small
      else if (!inDigits && ((current % 100 >= 20 && current % 10 === 0 && small > 0 && small < 10) || (current >= 100 && current % 100 === 0))) current += small
      else return undefined
      if (current >= lastScale) return undefined
      inDigits = false
      eat(word.length)
    } else if (scale !== undefined && (word.length > 3 || word === 'lakh' || (shorts && inDigits && current !== undefined))) {
      if (word.endsWith('s') && !seen) return undefined
      if (scale === 100) current = (current ?? 1) * 100
      else {
        if (scale >= lastScale) return undefined
        // 1.250 million is a million and a quarter: nobody groups the thousands of millions with a dot in English.
        if (asDecimal !== undefined && lastScale === Infinity && text.includes('.')) current = asDecimal
        total += (current ?? 1) * scale
        current = undefined
        lastScale = scale
      }
      inDigits = false
      eat(word.length)
    } else if (word === 'half' && !seen) {
      current = 0.5
      eat(word.length)
      rest = rest.replace(/^an? /u, '')
    } else if ((word === 'a' || word === 'an') && !seen && (scaleAhead(after) || /^half /u.test(after))) {
      rest = after
    } else if (word === 'a' && !seen && SHARE.test(after)) {
      current = 1
      eat(word.length)
    } else if (word === 'and' && seen && startsNumber(after)) {
      rest = after
    } else break
  }
  if (!seen) return undefined
  const amount = tidy(total + (current ?? 0))
  return asDecimal !== undefined && lastScale === Infinity ? { amount, asDecimal, rest } : { amount, rest }
}

/** Whether a text that follows an amount holds another, so that nobody can say which was meant. */
export function holdsNumeral(text: string): boolean {
  return /\d/u.test(text) || text.split(/[^\p{L}]+/u).some((word) => word.length > 1 && isNumeral(word))
}
