import { answerTypeOf, printValue } from '@/answers'
import { isNamed } from '@/core/names'
import { isSingle } from '@/core/value'
import type { DateValue, NumberValue, SingleValue } from '@/core/value'
import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { Asking } from './kind'
import { shuffled } from '@/core/random'
import { askedAlike, knownValuesOf } from './known'
import { isNear } from './near'
import { singlesOf, tellingWordsOf, unhedged } from './printed'
import { isAsExact, keepsStemOrder } from './stem-limits'
import { standsIn, wordsOf } from './words'

/** A value that could stand beside the key, in words. */
export interface Candidate {
  readonly value: SingleValue
  readonly text: string
}

/** What a distractor is looked for. */
export interface Wanted {
  readonly fact: Fact
  readonly key: SingleValue
  readonly stem: string
  /** Values that are no distractors here for a reason of the question's own. */
  readonly avoid: readonly SingleValue[]
}

/** Every sound distractor, best first: the fact's own, the deck's of the same sort, then near values of the same shape; in random order within each. */
export function candidatesFor({ fact, key, stem, avoid }: Wanted, { deck, random }: Asking): readonly Candidate[] {
  const language = deck.about.language
  const type = answerTypeOf(key)
  const stemWords = wordsOf(stem)
  const bound = boundWords(key, wordsOf(printValue(key, language)), stemWords)
  const refused = [
    ...singlesOf(fact.answer),
    ...(fact.never ?? []).filter(isSingle),
    ...askedAlike(fact, deck).flatMap((one) => singlesOf(one.answer)),
    ...avoid,
  ].filter((value) => value.type === key.type)

  const keepsOrder = keepsStemOrder(key, stem)
  const sound = (value: SingleValue): boolean =>
    value.type === key.type &&
    !isOddOne(value) &&
    keepsOrder(value) &&
    !refused.some((one) => isNear(one, value)) &&
    !tellingWordsOf(value, language).some((words) => standsIn(words, stemWords))

  const own = (fact.distractors ?? []).filter(isSingle)
  const out: Candidate[] = []
  for (const tier of isClosed(fact, own) ? [shuffled(own, random)] : [shuffled(own, random), shuffled(alikeIn(deck, key), random), type.distractors(key, random)]) {
    for (const found of tier) {
      const value = shapedLike(key, found)
      if (!sound(value)) continue
      const text = printValue(value, language)
      const words = wordsOf(text)
      if (!bound.every((word) => words.includes(word))) continue
      if (out.every((one) => one.text !== text && !isNear(one.value, value))) out.push({ value, text })
    }
  }
  return out
}

/** Whether a name is told only from the wrong answers that its fact offers: two or more, or outright none. A single one is filled up from the deck. */
function isClosed({ answer, distractors }: Fact, own: readonly SingleValue[]): boolean {
  return isNamed(answer) && distractors !== undefined && own.length !== 1
}

/** The values of a deck that would look at home beside the key: all that it takes from other facts for its distractors. */
export function alikeIn(deck: Deck, key: SingleValue): readonly SingleValue[] {
  return knownValuesOf(deck).flatMap(({ value }) => (value.type === key.type && isAlike(key, value) ? [value] : []))
}

/** Words of a figure or date that the stem already gives: an option without them is ruled out by the stem. */
function boundWords(key: SingleValue, keyWords: readonly string[], stemWords: readonly string[]): readonly string[] {
  if (!isFigure(key)) return []
  return keyWords.filter((word) => word.length > 2 && stemWords.includes(word))
}

/** Nought and one read wrong before the name of many ("1 soldiers"), so that nobody would choose them. */
function isOddOne(value: SingleValue): boolean {
  return value.type === 'number' && value.unit !== undefined && /\p{L}s$/u.test(value.unit) && value.amount <= 1 && Number.isInteger(value.amount)
}

/** Whether the value has a size, so that its place among the options could give it away. */
export function isFigure(value: SingleValue): boolean {
  return answerTypeOf(value).compare !== undefined
}

/** A hedge ("about") on the key alone would mark it, so all options carry the key's. */
function shapedLike(key: SingleValue, value: SingleValue): SingleValue {
  if (!('amount' in value || 'hour' in value)) return value
  const bare = unhedged(value)
  const approx = 'approx' in key ? key.approx : undefined
  const hedged = approx === undefined ? bare : { ...bare, approx }
  return hedged.type === 'number' && key.type === 'number' && key.unit !== undefined ? { ...hedged, unit: key.unit } : hedged
}

/** Whether a value of the deck would look at home among the options: same sort, unit, grain, size. */
function isAlike(key: SingleValue, value: SingleValue): boolean {
  switch (key.type) {
    case 'date':
      return value.type === 'date' && isSameEra(key, value)
    case 'time':
      return true
    case 'number':
      return (
        value.type === 'number' &&
        unitWordsOf(key) === unitWordsOf(value) &&
        Number.isInteger(key.amount) === Number.isInteger(value.amount) &&
        isAsExact(key.amount, value.amount) &&
        isSameSize(key.amount, value.amount, 4)
      )
    case 'duration':
      return value.type === 'duration' && key.unit === value.unit && isSameSize(key.amount, value.amount, 5)
    case 'text':
      // What somebody else said, or is quoted elsewhere, is of no kind with what is asked.
      return value.type === 'text' && key.sort !== undefined && key.sort === value.sort && key.sort !== 'quoted wording'
    default:
      return 'sort' in value ? key.sort !== undefined && key.sort === value.sort : key.sort === undefined
  }
}

/** What an amount counts, compared without its plural; signs (%, $) have no words and stand for themselves. */
function unitWordsOf({ unit = '' }: NumberValue): string {
  return wordsOf(unit).join() || unit
}

/** Years between two dates that still look likely in each other's place, by grain. */
const ERA_YEARS = { day: 10, month: 15, year: 40 }

function isSameEra(a: DateValue, b: DateValue): boolean {
  return grainOf(a) === grainOf(b) && Math.abs(a.year - b.year) <= ERA_YEARS[grainOf(a)]
}

function grainOf(date: DateValue): 'day' | 'month' | 'year' {
  return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year'
}

function isSameSize(a: number, b: number, factor: number): boolean {
  if (a === 0 || b === 0) return a === b
  const ratio = b / a
  return ratio <= factor && ratio >= 1 / factor
}
