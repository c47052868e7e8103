import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { standsIn, wordsOf } from '@/questions/words'
import { finding } from './severity'

/** How many times as large as the key an option may be, or as small. */
const MOST_TIMES = 20
/** Years from the key that an option may lie. */
const MOST_YEARS = 300
/** How many times as long as the key an option in words may be, or as short, and by how many letters at least. */
const MOST_LENGTHS = 4
const FEWEST_LETTERS = 18

/** Flaws of a choice's options as they look together (Haladyna, Downing & Rodriguez 2002, nos. 20 to 29): the key alone in its form, options that overlap, options that nobody would take. */
export function flawsOfOptions(where: string, key: string, others: readonly string[], values: readonly (SingleValue | undefined)[], keyValue: SingleValue): readonly Problem[] {
  const out: Problem[] = []
  const form = loneForm(key, others, keyValue)
  if (form !== undefined) out.push(finding('grammar-cue', where, { form }))
  const overlap = overlapAmong([key, ...others], keyValue)
  if (overlap) out.push(finding('options-overlap', where, { option: overlap[0], other: overlap[1] }))
  const odd = others.find((option, at) => isImplausible(key, option, keyValue, values[at]))
  if (odd !== undefined) out.push(finding('implausible-distractor', where, { option: odd }))
  return out
}

const FORMS: readonly (readonly [form: string, test: (text: string) => boolean])[] = [
  ['article', (text) => /^(?:the|an?) /iu.test(text)],
  ['capital', (text) => /^\p{Lu}/u.test(text)],
  ['small', (text) => /^\p{Ll}/u.test(text)],
  ['quoted', (text) => /^["“‘]/u.test(text)],
  ['stop', (text) => /[.!?]$/u.test(text)],
]

/** The form that the key has and no other option, where forms can be chosen: in words, not in names and figures. */
function loneForm(key: string, others: readonly string[], { type }: SingleValue): string | undefined {
  if (type !== 'text' || others.length < 2) return undefined
  return FORMS.find(([, has]) => has(key) && !others.some(has))?.[0]
}

/** Two options of which one holds the other: words inside words, a range across a range. */
function overlapAmong(options: readonly string[], { type }: SingleValue): readonly [string, string] | undefined {
  for (const [at, one] of options.entries()) {
    for (const other of options.slice(at + 1)) if (overlap(one, other, type)) return [one, other]
  }
  return undefined
}

function overlap(one: string, other: string, type: SingleValue['type']): boolean {
  if (type !== 'text' && type !== 'place' && type !== 'organisation') return false
  const [a, b] = [rangeIn(one), rangeIn(other)]
  if (a && b) return a[0] < b[1] && b[0] < a[1]
  const [words, more] = [wordsOf(one), wordsOf(other)]
  return words.join(' ') !== more.join(' ') && (standsIn(words, more) || standsIn(more, words))
}

/** The two ends of a range in words: "18 to 34", "1914–1918". */
function rangeIn(text: string): readonly [number, number] | undefined {
  const [, from = '', to = ''] = /^(\d{1,9})\s?(?:[-–—−]|to)\s?(\d{1,9})$/u.exec(text.replaceAll(',', '')) ?? []
  return from === '' || Number(from) >= Number(to) ? undefined : [Number(from), Number(to)]
}

function isImplausible(key: string, option: string, keyValue: SingleValue, value: SingleValue | undefined): boolean {
  if (keyValue.type === 'date' && value?.type === 'date') return Math.abs(keyValue.year - value.year) > MOST_YEARS
  if ((keyValue.type === 'number' && value?.type === 'number') || (keyValue.type === 'duration' && value?.type === 'duration')) {
    if (keyValue.amount <= 0 || value.amount <= 0) return false
    const times = value.amount / keyValue.amount
    return keyValue.amount >= 1 && (times > MOST_TIMES || times < 1 / MOST_TIMES)
  }
  if (keyValue.type !== 'text') return false
  const apart = Math.abs(key.length - option.length)
  return apart > FEWEST_LETTERS && (option.length > key.length * MOST_LENGTHS || key.length > option.length * MOST_LENGTHS)
}
