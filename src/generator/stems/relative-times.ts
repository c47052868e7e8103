import { monthNames, weekdays } from '../lists/calendar'
import type { Span } from '../span'
import type { Token } from '../tokens'
import { type Draft, placesOf, without } from './draft'
import { isPreposition } from './grammar'

const DAYPART = /^(?:morning|afternoon|evening|night|lunchtime)$/u
const STRETCH = /^(?:summer|winter|spring|autumn|season|weekend|week|night|evening|morning|afternoon)$/u

/** Leaves out what tells a time only to a reader of those days and can be missed: "on Saturday evening", "last summer", "earlier this season". */
export function withoutRelativeTimes(draft: Draft, key: Pick<Span, 'from' | 'to'>): { readonly draft: Draft; readonly isDated: boolean } {
  const { tokens } = draft.sentence
  let out = withoutLeadIn(draft, key)
  let isDated = false
  for (const at of placesOf(out)) {
    const to = relativeTimeFrom(tokens, at)
    if (to === undefined || out.keep[at] !== true || (key.from <= to && key.to >= at)) continue
    const isHead = at === placesOf(draft)[0]
    out = without(out, at, isHead && tokens[to + 1]?.text === ',' ? to + 1 : to)
    // Of two commas around it one is left.
    if (!isHead && tokens[at - 1]?.text === ',' && tokens[to + 1]?.text === ',') out = without(out, to + 1, to + 1)
    isDated = true
  }
  return { draft: out, isDated }
}

/** Leaves out a lead-in that counts from something told before the draft: “Nine days later”. */
export function withoutLeadIn(draft: Draft, key: Pick<Span, 'from' | 'to'>): Draft {
  const first = placesOf(draft)[0] ?? 0
  const leadIn = draft.lead === '' ? leadInEnd(draft.sentence.tokens, first) : undefined
  return leadIn !== undefined && key.from > leadIn ? without(draft, first, leadIn) : draft
}

const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|season|summer|winter|spring|autumn|morning|evening|night|century)$/u

/** The last token of a lead-in that counts from something told before: "Two years later,", "The following day,", "Later that year". */
export function leadInEnd(tokens: readonly Token[], from: number): number | undefined {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  let at = /^(?:just|only|some|about|exactly|almost|nearly|in|on|at|by|during|later|earlier)$/u.test(lower(from)) ? from + 1 : from
  if (/^(?:about|almost|nearly|only)$/u.test(lower(at))) at++
  let to: number | undefined
  // “Days later, the tower fell”.
  if (at === from && /^(?:years|months|weeks|days|hours|minutes|decades)$/u.test(lower(at)) && /^(?:later|earlier|afterwards|before)$/u.test(lower(at + 1)) && tokens[at + 2]?.text === ',') to = at + 1
  else if (UNIT.test(lower(at + 1)) && /^(?:later|earlier|afterwards|before|previously)$/u.test(lower(at + 2)) && (tokens[at]?.kind === 'figure' || !tokens[at]?.cap || at === from)) to = at + 2
  // “A few days later”, “some time later”.
  else if (/^(?:a|some|several|many)$/u.test(lower(from)) && /^(?:few|couple|time|years|months|weeks|days|hours)$/u.test(lower(from + 1)) && /^(?:later|earlier|afterwards)$/u.test(lower(from + (UNIT.test(lower(from + 2)) ? 3 : 2)))) to = from + (UNIT.test(lower(from + 2)) ? 3 : 2)
  else if (lower(at) === 'the' && /^(?:following|next|same|previous|preceding)$/u.test(lower(at + 1)) && UNIT.test(lower(at + 2))) to = at + 2
  else if (lower(at) === 'that' && UNIT.test(lower(at + 1))) to = at + 1
  else if (/^(?:later|earlier)$/u.test(lower(from)) && /^(?:in|that)$/u.test(lower(from + 1)) && UNIT.test(lower(lower(from + 1) === 'in' ? from + 3 : from + 2)) && lower(from + 4) !== 'of') to = lower(from + 1) === 'in' ? from + 3 : from + 2
  else if (/^(?:shortly|soon)$/u.test(lower(from)) && /^(?:after|afterwards|thereafter)$/u.test(lower(from + 1)) && tokens[from + 2]?.text === ',') to = from + 1
  if (to === undefined) return undefined
  if (tokens[to + 1]?.text === ',') return to + 1
  const next = tokens[to + 1]
  return next?.kind === 'word' && !isPreposition(next.lower) ? to : undefined
}

const COUNT = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several)$/u
const BEGINNINGS = new Set(['on', 'late', 'early', 'earlier', 'later', 'last', 'this', 'next'])

/** The last token of a relative time that begins here. */
function relativeTimeFrom(tokens: readonly Token[], at: number): number | undefined {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  // “A month earlier”: than what was told before, unless a year says so.
  if (COUNT.test(lower(at)) && UNIT.test(lower(at + 1)) && /^(?:earlier|previously|before)$/u.test(lower(at + 2))) {
    const isEnd = tokens[at + 3] === undefined || /^[,.;:]$/u.test(tokens[at + 3]?.text ?? '')
    return isEnd && !isPreposition(lower(at - 1)) && !tokens.slice(0, at).some(({ lower: word }) => /^(?:1\d|20)\d{2}$/u.test(word)) ? at + 2 : undefined
  }
  // “Nine years ago”, and no “nine million years ago”.
  const isAgo = (COUNT.test(lower(at)) || /^\d{1,2}$/u.test(lower(at))) && UNIT.test(lower(at + 1)) && lower(at + 2) === 'ago'
  if (!isAgo && !BEGINNINGS.has(tokens[at]?.lower ?? '')) return undefined
  let to: number | undefined
  if (isAgo) to = lower(at + 3) === 'today' ? at + 3 : at + 2
  else if (/^(?:on|late|early)$/u.test(lower(at)) && isDay(tokens, at + 1)) to = DAYPART.test(lower(at + 2)) ? at + 2 : at + 1
  else if (/^(?:late|early)$/u.test(lower(at)) && lower(at + 1) === 'on' && isDay(tokens, at + 2)) to = DAYPART.test(lower(at + 3)) ? at + 3 : at + 2
  else {
    const from = /^(?:earlier|later)$/u.test(lower(at)) ? at + 1 : at
    if (/^(?:last|this|next)$/u.test(lower(from)) && (STRETCH.test(lower(from + 1)) || isDay(tokens, from + 1))) to = from + 1
  }
  if (to !== undefined && lower(to + 1) === 'at' && lower(to + 2) === 'the' && /^(?:earliest|latest)$/u.test(lower(to + 3))) to += 3
  // “On Saturday and Sunday”.
  if (to !== undefined && /^(?:and|or)$/u.test(lower(to + 1)) && isDay(tokens, to + 2)) to += 2
  const before = lower(at - 1)
  if (to === undefined || isPreposition(before) || /^(?:the|a|and|or|between|-)$/u.test(before)) return undefined
  const next = tokens[to + 1]
  const isFree = next === undefined || (next.kind === 'mark' && !/^(?:['’]s|[-–—]|['’])$/u.test(next.text)) || isPreposition(next.lower) || /^(?:that|when|after|before|and|but|while|as|because|to|with|it|he|she|they|who|which|a|an|the|his|her|its|their)$/u.test(next.lower)
  return isFree ? to : undefined
}

/** A day of the week that no date follows. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1]
  return weekdays.has(tokens[at]?.lower ?? '') && tokens[at]?.cap === true && !(after?.kind === 'figure' && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(after.lower)) && !monthNames.has(after?.lower ?? '')
}
