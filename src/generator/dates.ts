import { answerTypes } from '@/answers'
import { monthNames } from './lists/calendar'
import { LITTLE_WORDS } from './lists/little-words'
import { MEASURES, TIMES } from './lists/units'
import { isVerb } from './lists/verbs'
import { periodAt } from './periods'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import type { Token } from './tokens'

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u
const YEAR = /^(?:1\d{3}|20\d{2})$/u
const OLD_YEAR = /^[1-9]\d{1,3}$/u
const ERAS = new Set(['bc', 'bce', 'ad', 'ce', 'b.c.', 'a.d.', 'b.c.e.', 'c.e.'])

/** Words before which a figure of four digits is a year and not a count. */
const BEFORE_YEAR = new Set(
  ('in since by until till from during of circa c ca after before around about early late mid year years summer winter spring autumn fall between and to the ' +
    'april season election elections revolution act census ending beginning through around').split(' '),
)
const AFTER_COUNT = new Set(
  ('people men women soldiers troops students members miles km kilometres kilometers m metres meters feet ft acres hectares years days hours tons tonnes kg species households houses ' +
    'families residents inhabitants votes seats pages units cases copies deaths workers jobs homes ships aircraft vehicles islands percent per other more').split(' '),
)

/** Dates and periods of a sentence, left to right: days, months of a year, years, decades, centuries, ranges. */
export function datesIn(sentence: Sentence): readonly Span[] {
  const out: Span[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') continue
    const found = periodAt(sentence, at) ?? dateAt(sentence, at)
    if (!found) continue
    const from = out.at(-1)
    const whole = from && rangeOf(sentence, from, found)
    if (whole) out[out.length - 1] = whole
    else out.push(found)
    at = found.to
  }
  return out
}

/** "From 3 May to 19 October 1632": two ends of one time, words to us. */
function rangeOf(sentence: Sentence, first: Span, second: Span): Span | undefined {
  const { tokens } = sentence
  if (second.from !== first.to + 2 || first.value.type === second.value.type && first.value.type !== 'date') return undefined
  const opens = tokens[first.from - 1]?.lower
  const joins = tokens[first.to + 1]?.lower ?? ''
  const isRange = (opens === 'from' && /^(?:to|until|till|through)$/u.test(joins)) || (opens === 'between' && joins === 'and')
  return isRange && second.value.type === 'date' ? { from: first.from - 1, to: second.to, value: { type: 'text', text: textOf(sentence, first.from - 1, second.to) }, trust: 0.9 } : undefined
}

function dateAt(sentence: Sentence, at: number): Span | undefined {
  const { tokens } = sentence
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const isMonth = (i: number): boolean => monthNames.has(lower(i)) && tokens[i]?.cap === true
  const isYear = (i: number): boolean => YEAR.test(lower(i))
  const comma = (i: number): number => (lower(i) === ',' ? i + 1 : lower(i) === 'of' ? i + 1 : i)

  if (DAY.test(lower(at))) {
    const month = lower(at + 1) === 'of' ? at + 2 : at + 1
    // “1 October 331”, of a text that says BC once.
    if (isMonth(month) && OLD_YEAR.test(lower(month + 1)) && lower(month + 1).length === 3 && endsPhrase(tokens[month + 2])) return undefined
    if (isMonth(month)) return isYear(comma(month + 1)) ? dated(sentence, at, comma(month + 1)) : dayOfYear(sentence, at, month)
  }
  if (isMonth(at)) {
    // “Sept. 12”.
    const isShort = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end && lower(at).length < 5
    const day = lower(at + 1) === 'the' || isShort ? at + 2 : at + 1
    if (DAY.test(lower(day)) && lower(day + 1) !== '%') {
      const year = comma(day + 1)
      return isYear(year) ? dated(sentence, at, year) : dayOfYear(sentence, at, day)
    }
    const year = comma(at + 1)
    if (isYear(year)) return dated(sentence, at, year)
    return /^(?:in|during|by|until|since|early|late|mid|from|of|around|each|every)$/u.test(lower(at - 1)) ? word(sentence, at, at, 'month', 0.6) : undefined
  }
  const era = at + 1
  if (OLD_YEAR.test(lower(at)) && ERAS.has(lower(era))) return dated(sentence, at, era)
  if (/^ad$/u.test(lower(at)) && tokens[at]?.text === 'AD' && OLD_YEAR.test(lower(era))) return dated(sentence, at, era)
  if (isYear(at) && isYearHere(sentence, at)) return dated(sentence, at, at)
  if (/^[1-9]\d{2}$/u.test(lower(at)) && /^(?:in|since|until|by)$/u.test(lower(at - 1)) && endsPhrase(tokens[at + 1])) return dated(sentence, at, at)
  return undefined
}

function isYearHere({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after && (AFTER_COUNT.has(after.lower) || /^(?:%|°|million|billion)$/u.test(after.lower))) return false
  if (before && /^[$£€¥#×*^±<>]$|^(?:no|nearly|over|than|least|approximately|some|only)$/u.test(before.lower)) return false
  // “The 1350 lamps”.
  if (before?.lower === 'the' && after?.kind === 'word' && !after.cap && isSeveral(after.lower)) return false
  if (before === undefined || BEFORE_YEAR.has(before.lower) || monthNames.has(before.lower)) return true
  if (before.kind === 'mark') return true
  return endsPhrase(after) || isOfThing(before, tokens[at] as Token, after)
}

/** “A 1994 paper”, “the 1994 Corvay earthquake”, “its 1894 charter”: a year before the one thing of it, which no round number of things is. */
function isOfThing(before: Token, year: Token, after: Token | undefined): boolean {
  if (after?.kind !== 'word' || (/00$/u.test(year.text) && year.text < '1900') || !/^(?:an?|the|its|his|her|their|our|original|first|famous)$/u.test(before.lower)) return false
  if (after.cap) return true
  const isUnit = MEASURES.has(after.lower) || TIMES.has(after.lower) || ONE_OF_MANY.test(after.lower)
  return !isUnit && !isSeveral(after.lower)
}

/** Whether a noun is of several things that may be counted, and no one event. */
function isSeveral(lower: string): boolean {
  return /[^sui]s$/u.test(lower) && !LITTLE_WORDS.has(lower) && !isVerb(lower) && !EVENTS.test(lower)
}

/** What is counted before a noun: “a 1200 page book”. */
const ONE_OF_MANY = /^(?:page|seat|man|men|woman|women|people|strong|word|room|bed|member|dollar|pound|bit|point|calorie|horsepower|hp|cc|square|cubic|plus|million|billion|odd|foot)$/u
const EVENTS = /^(?:elections|games|olympics|riots|protests|floods|talks|reforms|playoffs|finals|negotiations|attacks|strikes|bombings|regulations|proceedings|series|miniseries|headquarters|coups|championships|awards|classics|expeditions|hearings|trials)$/u

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || /^(?:and|the|a|by|when|while|he|she|it|they|to|but|with|as|in|at|on|who|where|after|is|was|were|had|has|under|or|for)$/u.test(token.lower)
}

function dated(sentence: Sentence, from: number, to: number): Span | undefined {
  const read = answerTypes.date.parse(textOf(sentence, from, to), 'en')
  return read.ok ? { from, to, value: read.value, trust: 1 } : undefined
}

/** A day of no stated year is words to us, for a date is of a year. */
function dayOfYear(sentence: Sentence, from: number, to: number): Span {
  return word(sentence, from, to, 'day of the year', 0.8)
}

function word(sentence: Sentence, from: number, to: number, sort: string, trust: number): Span {
  return { from, to, value: { type: 'text', text: textOf(sentence, from, to), sort }, trust }
}
