import type { SingleValue } from '@/core/value'
import { ORGANISATION_HEADS, OTHER_HEADS, PEOPLES, PLACE_HEADS } from '../lists/name-heads'
import type { AskedName } from './asked'
import { type Met, ownWords, wordOf } from './met'
import { areOfOneAge, distanceOf } from './near'
import { toldBefore } from './told'

/** Sorts of which two can be of quite different kinds: never offered beside each other. */
const NEVER = /^(?:realm|land|part of the world|term|theorem|award|work|event|programme|god|age|list|country.*)$/u
/** Sorts so wide that the word which says what a thing is has to be the same. */
const WIDE = /^(?:public body|institution|organisation|court|alliance or union|armed force|channel|district|coast|building|school|law|treaty|park|square|international body|team|sea|street)$/u
/** What a company’s name can say of its trade. */
const TRADES = /^(?:bank|airlines|airways|motors|records|pictures|studios|entertainment|electric|communications|sports|press)$/u
const NEAR = 12

/** Other places, organisations and events of the key's sort and form, nearest first. */
export function thingsFor({ key, value, sentence, span, stemWords, titleWords, others }: AskedName): readonly SingleValue[] {
  const sort = 'sort' in value ? value.sort : undefined
  if (sort === undefined || NEVER.test(sort)) return []
  // “At Falls Creek”: a town that bears a river's name.
  if (sort === 'river' && sentence.tokens[span.from - 1]?.lower === 'at') return []
  const text = wordOf(value)
  const head = headOf(text)
  const people = hasPeople(text)
  // “The supermarket chain Fallow & Sons”.
  const told = value.type === 'organisation' ? toldBefore(sentence, { from: span.from, title: undefined }) : []
  const fits = (one: Met): boolean => {
    const other = one.text
    if (!('sort' in one.value) || one.value.sort !== sort || hasPeople(other) !== people) return false
    const its = headOf(other)
    if (WIDE.test(sort) || TRADES.test(head ?? '') || TRADES.test(its ?? '') ? its === undefined || its !== head : sort !== 'company' && (its === undefined) !== (head === undefined)) return false
    if (told.some((noun) => !one.fields.has(noun))) return false
    // “Upper Lake” may be a part of Lake Constance.
    if (isHeadFirst(other) !== isHeadFirst(text)) return false
    if (one.hasThe !== key.hasThe || one.shape !== key.shape || areOfOneAge(key, one) === false || distanceOf(one, sentence.paragraph) > NEAR) return false
    // What a name says beside its head, and the question says as well, would choose or rule it out.
    return !ownWords(other).some((word) => word !== its && (stemWords.includes(word) || titleWords.includes(word))) && !isWithin(other, text) && !isWithin(text, other)
  }
  return others
    .filter(fits)
    .toSorted((a, b) => distanceOf(a, sentence.paragraph) - distanceOf(b, sentence.paragraph))
    .map((one) => one.value)
}

/** The word of a name that says what it is. */
function headOf(text: string): string | undefined {
  const words = text.toLowerCase().split(' ')
  const at = words.findIndex((word) => /^(?:of|for)$/u.test(word))
  const head = words.length < 2 ? '' : ((at > 0 ? words[at - 1] : words.at(-1)) ?? '')
  if ([PLACE_HEADS, ORGANISATION_HEADS, OTHER_HEADS].some((heads) => heads.has(head))) return head
  return /^(?:lake|mount|river)$/u.test(words[0] ?? '') && words.length > 1 ? words[0] : undefined
}

/** “Lake Constance”, and not “Silver Lake”. */
function isHeadFirst(text: string): boolean {
  return /^(?:lake|mount|river) /iu.test(text)
}

function hasPeople(text: string): boolean {
  return text.toLowerCase().split(' ').some((word) => PEOPLES.has(word))
}

function isWithin(one: string, other: string): boolean {
  const words = ownWords(other)
  return ownWords(one).every((word) => words.includes(word))
}
