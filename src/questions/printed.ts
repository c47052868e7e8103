import { printValue } from '@/answers'
import { isSingle } from '@/core/value'
import type { SingleValue, Value } from '@/core/value'
import { wordsOf } from './words'

/** A value line by line: one line, a member or a step each. */
export function linesOf(value: Value, language: string): readonly string[] {
  if (isSingle(value)) return [printValue(value, language)]
  return value.type === 'set' ? value.members.map((member) => printValue(member, language)) : value.steps
}

/** Several texts as one list in a language: "A, B and C". */
export function listOf(texts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts)
}

/** The values that one field or option each could hold: the value itself, or the members of a set. */
export function singlesOf(value: Value): readonly SingleValue[] {
  if (isSingle(value)) return [value]
  return value.type === 'set' ? value.members : []
}

const telling = new WeakMap<SingleValue, { readonly language: string; readonly words: readonly (readonly string[])[] }>()

/** Every wording that gives the value away, as words: printed, without its unit or hedge, each alias. */
export function tellingWordsOf(value: SingleValue, language: string): readonly (readonly string[])[] {
  const found = telling.get(value)
  if (found?.language === language) return found.words
  const words = tellingTextsOf(value, language).map(wordsOf).filter((one) => one.length > 0)
  telling.set(value, { language, words })
  return words
}

function tellingTextsOf(value: SingleValue, language: string): readonly string[] {
  const printed = printValue(value, language)
  switch (value.type) {
    case 'number':
      // A small bare number ("two") stands everywhere by chance; with what it counts it doesn't.
      return value.amount >= 13 ? [printed, String(value.amount)] : [printed]
    case 'duration':
    case 'time':
      return [printed, printValue(unhedged(value), language)]
    case 'date':
      return [printed]
    case 'text':
      return [printed, value.text, ...(value.aliases ?? [])]
    default:
      return [printed, value.name, ...(value.aliases ?? [])]
  }
}

/** The value without "about", "over" or "under". */
export function unhedged(value: SingleValue): SingleValue {
  if (!('approx' in value)) return value
  const { approx: _, ...bare } = value
  return bare
}
