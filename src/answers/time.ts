import { shuffled } from '@/core/random'
import type { TimeValue } from '@/core/value'
import type { AnswerType, Read } from './answer-type'
import { LONGEST, plain } from './fold'
import { printHedge, withoutHedge } from './hedges'
import { smallWords } from './number-words'
import { judgeOwnWords } from './own-words'
import { reason, verdict } from './reasons'
import { spread } from './spread'

interface TimeRead {
  readonly value: TimeValue
  /** Nothing said which half of the day was meant: 6 o'clock. */
  readonly halfUnsaid: boolean
}

const PARTS: readonly (readonly [RegExp, 'am' | 'pm' | 'night'])[] = [
  [/ ?(?:a\.? ?m\.?|(?:early )?(?:in the )?morning)$/u, 'am'],
  [/ ?(?:p\.? ?m\.?|(?:in the )?(?:afternoon|evening))$/u, 'pm'],
  [/ (?:at night)$/u, 'night'],
]
const DAY_MINUTES = 1440

function wordsToDigits(text: string): string {
  return text
    .replace(/\p{L}+/gu, (word) => String(smallWords.get(word) ?? word))
    .replace(/\b([2-5])0[ -]([1-9])\b/gu, '$1$2')
}

/** Hour and minute as the clock face shows them, undefined of what is no time. */
function readFace(text: string): readonly [hour: number, minute: number, padded: boolean] | undefined {
  const digital = /^(\d{1,2})(?: ?[:.h] ?(\d{2})(?:[:.]00)?| ?h)?$/u.exec(text) ?? /^(\d{2})(\d{2})$/u.exec(text) ?? /^(\d{1,2}) (\d{2})$/u.exec(text)
  if (digital) return [Number(digital[1]), Number(digital[2] ?? 0), /^0|^\d{4}$/u.test(text)]
  const spoken = /^(half|quarter|a quarter|\d{1,2}(?: minutes?)?) (past|to|after|before) (\d{1,2})$/u.exec(text)
  if (!spoken) return undefined
  const [, share = '', side = '', hour] = spoken
  const minutes = share === 'half' ? 30 : share.endsWith('quarter') ? 15 : parseInt(share, 10)
  if (side === 'past' || side === 'after') return [Number(hour), minutes, false]
  return [(Number(hour) + 23) % 24 || 12, 60 - minutes, false]
}

function readTime(text: string): TimeRead | undefined {
  if (text.length > LONGEST) return undefined
  const { rest: unhedged, approx } = withoutHedge(plain(text).replace(/[()]/gu, '').replace(/^at /u, ''))
  const hedge = approx && { approx }
  const named = /^(?:12 )?(?:(noon|midday)|midnight)$/u.exec(unhedged)
  if (named) return { value: { type: 'time', hour: named[1] ? 12 : 0, minute: 0, ...hedge }, halfUnsaid: false }
  const part = PARTS.find(([words]) => words.test(unhedged))
  const face = readFace(
    wordsToDigits(part ? unhedged.replace(part[0], '') : unhedged)
      .replace(/,? (?:hours|hrs|local time|sharp)$/u, '')
      .replace(/ ?o['’ ]?clock$/u, '')
      .trim(),
  )
  if (!face) return undefined
  const [shown, minute, padded] = face
  if (minute > 59 || shown > 24 || (shown === 24 && minute > 0)) return undefined
  const half = part?.[1] === 'night' ? (shown < 6 || shown === 12 ? 'am' : 'pm') : part?.[1]
  if (half === 'am' && shown > 12) return undefined
  const hour = half === 'am' && shown === 12 ? 0 : half === 'pm' && shown < 12 ? shown + 12 : shown % 24
  return { value: { type: 'time', hour, minute, ...hedge }, halfUnsaid: !half && !padded && shown > 0 && shown <= 12 }
}

function minutesOf(value: TimeValue): number {
  return value.hour * 60 + value.minute
}

function print(value: TimeValue, language: string): string {
  const [hour, minute] = [value.hour, value.minute].map((part) => String(part).padStart(2, '0'))
  return `${printHedge(value.approx, language)}${hour}:${minute}`
}

/** Clock times: any way of writing them, to the minute. */
export const time: AnswerType<TimeValue> = {
  type: 'time',
  parse(text): Read<TimeValue> {
    const read = readTime(text)
    return read ? { ok: true, value: read.value } : { ok: false, readings: [] }
  },
  print,
  equal: (a, b) => minutesOf(a) === minutesOf(b),
  near: (key, candidate) => Math.abs(minutesOf(key) - minutesOf(candidate)) < (key.approx ?? candidate.approx ? 15 : 1),
  judge(key, typed, judging) {
    const own = judgeOwnWords(typed, judging.aliases)
    if (own) return own
    const read = readTime(typed)
    if (!read) return verdict('wrong', reason('not-a-time', { typed: typed.trim() }))
    const apart = Math.abs(minutesOf(read.value) - minutesOf(key))
    if (apart === 0) return verdict('right')
    const otherHalf = read.halfUnsaid && apart === DAY_MINUTES / 2
    return otherHalf ? verdict('nearly', reason('which-half', { key: print(key, judging.language) })) : verdict('wrong')
  },
  distractors(key, random) {
    const at = minutesOf(key)
    const step = [60, 30, 15, 5].find((minutes) => key.minute % minutes === 0) ?? 1
    const side = (sign: 1 | -1): TimeValue[] =>
      [...shuffled([1, 2, 3], random), ...shuffled([4, 5, 6, 7], random)]
        .map((steps) => at + sign * steps * (step === 1 ? 7 : step))
        .filter((minutes) => minutes >= 0 && minutes < DAY_MINUTES)
        .map((minutes) => ({ ...key, hour: Math.floor(minutes / 60), minute: minutes % 60 }))
        .filter((other) => !time.near(key, other))
    return spread(side(-1), side(1), random)
  },
  compare: (a, b) => minutesOf(a) - minutesOf(b),
  form: () => 'time',
  examples: [
    { type: 'time', hour: 6, minute: 0, approx: 'about' },
    { type: 'time', hour: 18, minute: 30 },
    { type: 'time', hour: 0, minute: 0 },
    { type: 'time', hour: 12, minute: 7 },
    { type: 'time', hour: 23, minute: 55 },
  ],
}
