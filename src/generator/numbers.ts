import { answerTypes } from '@/answers'
import type { DurationValue, NumberValue } from '@/core/value'
import { CAPITAL_MEASURES, MEASURES, SCALES, SMALL_NUMBERS, TIMES } from './lists/units'
import { LITTLE_WORDS } from './lists/little-words'
import { inWordsEnd, isHouseNumber, looseAmountEnd, scaledEnd } from './number-ends'
import { monthNames } from './lists/calendar'
import { isVerb } from './lists/verbs'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'
import type { Token } from './tokens'

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u
const CURRENCY = /^(?:[$£€¥])$/u
/** Words before a figure that make it a name, a version or a place in a list. */
const NAMING = /^(?:articles|chapters|sections|pages|paragraphs?|verses?|rules?|books|routes?|buses|roads|junctions?|runway|lot|flat|suite|gate|page|pages|aged|no|number|chapter|section|article|page|volume|vol|figure|fig|table|part|version|phase|route|highway|interstate|channel|bbc|windows|mark|type|class|group|grade|level|platform|line|room|act|title|type|psalm|bowl|apollo)$/u

/** Amounts and lengths of time in a sentence, left to right. `taken` are the tokens of dates and names, in which no amount is looked for. */
export function numbersIn(sentence: Sentence, taken: (at: number) => boolean): readonly Span[] {
  const out: Span[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (taken(at)) continue
    const found = amountAt(sentence, at, taken)
    if (!found) continue
    if (typeof found !== 'number') out.push(found)
    at = typeof found === 'number' ? found : found.to
  }
  return out
}

/** Whether an amount can begin with a token: most are passed over at once. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'figure') return token !== undefined
  if (token.kind === 'mark') return CURRENCY.test(token.text)
  return SMALL_NUMBERS.has(token.lower) || SCALES.has(token.lower) || /^(?:one|half)$|-/u.test(token.lower)
}

/** The amount that begins here; a place to go on from, where there is one that can't be asked. */
function amountAt(sentence: Sentence, at: number, taken: (at: number) => boolean): Span | number | undefined {
  const { tokens } = sentence
  if (!mayBegin(tokens[at])) return undefined
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const isMoney = CURRENCY.test(lower(at)) && FIGURE.test(lower(at + 1))
  const start = isMoney ? at + 1 : at
  const isFigure = FIGURE.test(lower(start))
  const loose = looseAmountEnd(tokens, at)
  if (loose !== undefined) return { from: at, to: loose, value: { type: 'text', text: textOf(sentence, at, loose) }, trust: 0.3, byHand: true }
  if (!isFigure && isFraction(tokens, start)) return numbered(sentence, start, fractionEnd(tokens, start), undefined)
  const isOneScale = lower(start) === 'one' && SCALES.has(lower(start + 1))
  if (!isFigure && !isOneScale && !SMALL_NUMBERS.has(lower(start)) && !(SCALES.has(lower(start)) && lower(start - 1) === 'a')) return undefined
  const to = isFigure ? scaledEnd(tokens, start) : inWordsEnd(tokens, start)
  const next = tokens[to + 1]
  if (isMoney) {
    // "A$46", "US$3": of which dollars, the sign alone doesn't say.
    if (tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.end === tokens[at]?.start) return to
    const isShort = /^(?:m|bn|k)$/u.test(lower(to + 1)) && next?.start === tokens[to]?.end
    return numbered(sentence, at, isShort ? to + 1 : to, undefined)
  }
  const range = rangeFrom(sentence, start, taken)
  if (range) return range
  if (!isCount(sentence, start, to, taken)) return to
  if (next && (next.text === '%' || next.lower === 'percent' || (next.lower === 'per' && lower(to + 2) === 'cent'))) {
    return numbered(sentence, start, next.lower === 'per' ? to + 2 : to + 1, '%')
  }
  if (next && TIMES.has(next.lower) && !taken(to + 1)) return timed(sentence, start, to + 1)
  if (/^(?:bp|mbp|mya|kya|ma|yr|yrs|°)$/u.test(lower(to + 1)) && !/^[cf]$/u.test(lower(to + 2))) return to
  const short = next?.lower === 'm' ? shortOf(tokens, to) : undefined
  if (short === 'unclear') return to + 1
  if (short === 'millions') return numbered(sentence, start, to + 1, undefined)
  const measure = measureEnd(tokens, to)
  const sign = /^[−-]$/u.test(lower(start - 1)) && (tokens[start - 2]?.end ?? -1) < (tokens[start - 1]?.start ?? 0) ? start - 1 : start
  return numbered(sentence, sign, measure, measure > to ? textOf(sentence, to + 1, measure) : undefined)
}

const MONEY = /^(?:dollars|euros?|pounds|francs|marks|yen|yuan|won|kron(?:er|or|ur)|crowns|rou?bles|rupees|rand|pesos?|reais|lir[ae]|zloty|forints?|dirhams|riyals|dinars|shekels|manats?|drams?|baht|ringgit|naira|shillings|hryvnias?)$/u
const MANY = /^(?:people|men|women|children|adults|users|customers|homes|households|votes|voters|jobs|copies|tickets|passengers|refugees|viewers|listeners|subscribers|followers|tonnes|tons|barrels|litres|doses|visitors|tourists|workers|inhabitants|residents|members|views|downloads|patients|pupils|students|vehicles|cars|shares|cases|deaths|lives|others|more|homeless|unemployed)$/u
const EXTENT = /^(?:tall|long|high|wide|deep|thick|apart|away|across|above|below|beneath|underground|underwater|upstream|downstream|sprint|dash|hurdles|relay|freestyle|backstroke|breaststroke|butterfly|medley|rifle|pistol|race|final|run|event|events|record|title|contour|telescope|[x×(),.;])$/u

/** What “m” behind a figure means: “48m people” and “30m tall” say so; “raised by 3m in a week” doesn’t. Apart from its figure it is metres, if no money is counted. */
function shortOf(tokens: readonly Token[], to: number): 'millions' | 'metres' | 'unclear' {
  const after = tokens[to + 2]?.lower ?? '.'
  const isGlued = tokens[to + 1]?.start === tokens[to]?.end
  if (MONEY.test(after)) return isGlued ? 'millions' : 'unclear'
  if (!isGlued || EXTENT.test(after)) return 'metres'
  return MANY.test(after) ? 'millions' : 'unclear'
}

const PART = /^(?:halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/u
const WHOLE_FRACTION = /^(?:one|two|three|four|five)-(?:half|thirds?|quarters?|fifths?|eighths?|tenths?)$/u

/** Two-thirds, one ninth: a share told in words. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return WHOLE_FRACTION.test(lower) || (/^(?:one|two|three|four)$/u.test(lower) && PART.test(tokens[at + 1]?.lower ?? ''))
}

function fractionEnd(tokens: readonly Token[], at: number): number {
  return WHOLE_FRACTION.test(tokens[at]?.lower ?? '') ? at : at + 1
}

const WEIGHING = /^(?:weigh(?:s|ed|ing|t|ts)?|heav(?:y|ier|iest)|light(?:er|est)|mass|thrust|payload|cargo|freight|load(?:s|ed)?|overweight)$/u

/** The last token of a measure behind an amount: "km", "km/h", "°C"; the amount's own last where there is none. */
function measureEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1]
  if (!next) return to
  if (next.text === '°' && /^[CF]$/u.test(tokens[to + 2]?.text ?? '')) return to + 2
  const isCapital = CAPITAL_MEASURES.has(next.text) && tokens[to]?.kind === 'figure'
  if (!isCapital && (next.cap || !(MEASURES.has(next.lower) || /^(?:cubic|square)$/u.test(next.lower)))) return to
  // “A prize of 20,000 pounds”: money, unless something is said to weigh them.
  if (/^pounds?$/u.test(next.lower) && tokens[to + 2]?.lower !== 'of' && !tokens.some(({ lower }) => WEIGHING.test(lower))) return to
  let end = to + 1
  if (/^(?:cubic|square)$/u.test(next.lower)) end = MEASURES.has(tokens[to + 2]?.lower ?? '') ? to + 2 : to
  if (tokens[end + 1]?.lower === 'per' && /^(?:hour|second|minute)$/u.test(tokens[end + 2]?.lower ?? '')) end += 2
  if (tokens[end + 1]?.text !== '/') return end
  // “70 m3/s”: what has a figure in its unit is asked as the figure before it.
  if (/\d/u.test(tokens[end]?.text ?? '')) return to
  return /^(?:h|hr|hour|s|sec|second|min)$/u.test(tokens[end + 2]?.lower ?? '') && tokens[end + 3]?.text !== '/' ? end + 2 : to
}

/** "100–150", "27-30%": a range or a score, words to us, for a number is one amount. */
function rangeFrom(sentence: Sentence, from: number, taken: (at: number) => boolean): Span | undefined {
  const { tokens } = sentence
  const [first, dash, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first && second && dash?.lower === 'to' && !taken(from + 2) && FIGURE.test(first.text) && FIGURE.test(second.text) && !/^(?:from|between|than)$/u.test(tokens[from - 1]?.lower ?? '') && !(tokens[from - 1]?.cap && from > 1) && !/^(?:%|percent|per)$/u.test(tokens[from + 3]?.lower ?? '') && !CURRENCY.test(tokens[from - 1]?.text ?? '')) {
    // "31 to 30", "18 to 34": a score or a range.
    const to = SCALES.has(tokens[from + 3]?.lower ?? '') ? from + 3 : measureEnd(tokens, from + 2)
    return { from, to, value: { type: 'text', text: textOf(sentence, from, to) }, trust: 0.8 }
  }
  if (!first || !dash || !second || taken(from + 2) || !/^[-–—]$/u.test(dash.text) || !FIGURE.test(first.text) || !FIGURE.test(second.text)) return undefined
  if (first.end !== dash.start || dash.end !== second.start || tokens[from - 1]?.end === first.start || /^[-–—/:]$/u.test(tokens[from + 3]?.text ?? '')) return undefined
  const to = tokens[from + 3]?.text === '%' ? from + 3 : from + 2
  return { from, to, value: { type: 'text', text: textOf(sentence, from, to) }, trust: 0.7 }
}

function isCount({ tokens }: Sentence, from: number, to: number, isTaken: (at: number) => boolean): boolean {
  const before = tokens[from - 1]
  const after = tokens[to + 1]
  const glued = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start
  if (before && glued(before, tokens[from]) && !/^[("“‘'~+]$/u.test(before.text) && !(/^[−-]$/u.test(before.text) && !glued(tokens[from - 2], before))) return false
  if (after && glued(tokens[to], after) && !/^(?:[).,;:!?"”’'%°²³+]|['’]s)$/u.test(after.text) && !MEASURES.has(after.lower)) return false
  // "7 to 10", "0.62 ± 0.37": half of something.
  if (/^[±+=×*^<>]$/u.test(before?.text ?? '') && !(before?.text === '+' && glued(before, tokens[from])) || /^[±+=×*^<>]$/u.test(after?.text ?? '')) return false
  if (before?.lower === 'to' && tokens[from - 2]?.kind === 'figure' && !isTaken(from - 2) && !/^(?:from|of|by|between)$/u.test(tokens[from - 3]?.lower ?? '')) return false
  if ((before && NAMING.test(before.lower)) || isHouseNumber(tokens, to)) return false
  if (to === from && /^(?:freeway|highway|motorway|interstate|route|autobahn|bus|road)$/u.test(after?.lower ?? '')) return false
  // "routes 4, 7 and 12": figures of a list that names.
  if (before && /^(?:,|and|or)$/u.test(before.lower) && tokens[from - 2]?.kind === 'figure' && isNamedList(tokens, from - 2)) return false
  if (tokens[from]?.cap && from > 0 && after?.cap) return false
  // "Ocean 11", "Under 21": a figure right behind a capital names something.
  if (before?.cap === true && from - 1 > 0 && tokens[from]?.kind === 'figure' && !MEASURES.has(after?.lower ?? '') && after?.lower !== 'times') return false
  if (after?.cap === true && monthNames.has(after.lower) && after.lower !== 'may') return false
  // “The 747 entered service”: what something is called.
  if (before?.lower === 'the' && from === to && tokens[from]?.kind === 'figure' && isVerb(after?.lower ?? '')) return false
  // A bare figure of four digits is a year that no date was made of; one before another figure is part of something longer.
  if (/^(?:1\d{3}|20\d{2})$/u.test(tokens[from]?.text ?? '') && to === from && !countsThings(tokens, to) && !MEASURES.has(after?.lower ?? '')) return false
  if ((after?.kind === 'figure' && !isTaken(to + 1)) || (before?.kind === 'figure' && tokens[from]?.kind === 'figure')) return false
  const isRange = (token: Token | undefined): boolean => token !== undefined && /^[-–—:/×⁄′″]$/u.test(token.text)
  return !(isRange(before) && (glued(tokens[from - 2], before) || !glued(before, tokens[from]))) && !isRange(after)
}

function isNamedList(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (/^(?:,|and|or)$/u.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.kind === 'figure') first -= 2
  return NAMING.test(tokens[first - 1]?.lower ?? '')
}

/** Whether an amount that ends here counts the things named behind it: "15 cities". */
export function countsThings(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1]
  if (!next || next.kind !== 'word' || next.cap) return false
  return !LITTLE_WORDS.has(next.lower) && (/[^s]s$/u.test(next.lower) || /^(?:people|men|women|children)$/u.test(next.lower))
}

function numbered(sentence: Sentence, from: number, to: number, unit: string | undefined): Span | undefined {
  const words = textOf(sentence, from, to)
  const read = answerTypes.number.parse(words, 'en', unit === undefined ? undefined : { type: 'number', amount: 0, unit })
  if (!read.ok) return undefined
  const { unit: own, ...bare } = read.value
  const said = unit ?? own
  const value: NumberValue = { ...bare, ...(said === undefined ? {} : { unit: said }) }
  return { from, to, value, trust: value.amount < 4 ? 0.6 : value.amount < 13 ? 0.75 : 0.95 }
}

function timed(sentence: Sentence, from: number, to: number): Span | undefined {
  const read = answerTypes.duration.parse(textOf(sentence, from, to), 'en')
  if (!read.ok) return undefined
  const value: DurationValue = read.value
  return { from, to, value, trust: 0.9 }
}
