import type { SingleValue } from '@/core/value'
import { LITTLE_WORDS } from './lists/little-words'
import { isPast, isVerb, TURNING } from './lists/verbs'

/** What stands for the missing answer where the question quotes the sentence. */
export const GAP = '_____'

/** The sort of a land that “the” stands before in the question, which is told only from its like. */
export const COUNTRY_WITH_THE = 'country called “the …”'

/** What a wh-question calls the answer: "year", "city", "number". */
export function nounOf(value: SingleValue): string {
  switch (value.type) {
    case 'date':
      return value.day !== undefined ? 'date' : value.month !== undefined ? 'month and year' : 'year'
    case 'number':
      return value.unit === undefined ? 'number' : (MEASURED.find(([units]) => units.test(value.unit ?? ''))?.[1] ?? 'measurement')
    case 'duration':
      return 'length of time'
    case 'time':
      return 'time of day'
    case 'person':
      return 'person'
    case 'place':
      return value.sort === 'realm' || value.sort === COUNTRY_WITH_THE ? 'country' : (value.sort ?? 'place')
    case 'organisation':
      return value.sort ?? 'organisation'
    case 'text':
      return nounOfText(value.sort, value.text)
  }
}

/** What an amount in these units measures. */
const MEASURED: readonly (readonly [units: RegExp, noun: string])[] = [
  [/^%$/u, 'percentage'],
  [/(?:\bper |m\/)(?:h|hr|hour|s|sec|second|min|minute)$/u, 'speed'],
  [/^[$£€¥]$/u, 'sum of money'],
  [/^(?:square|acre|hectare|ha$)|[2²]$/u, 'area'],
  [/^(?:cubic|(?:milli)?lit(?:re|er)|ml$|gallon|barrel|bushel)|[3³]$/u, 'volume'],
  [/^(?:°|kelvin)/u, 'temperature'],
  [/^(?:mph|knots|km\/h)/u, 'speed'],
  [/^(?:[kmµ]?g$|mcg$|(?:kilo|milli|micro)?gram|tons?$|tonnes?$|lb|pounds?$)/u, 'weight'],
  [/^(?:km|k?m$|kilomet|met|cm|mm|centimet|millimet|mi$|miles?$|f(?:ee|oo)t$|ft$|inch|yard)/u, 'length or distance'],
]

function nounOfText(sort: string | undefined, text: string): string {
  switch (sort) {
    case undefined:
      return /^\d+[-–—−]\d+$/u.test(text) && /^\d{4}/u.test(text) ? 'years' : /\d{4}|\bBP\b/u.test(text) ? 'time' : /^\d/u.test(text) ? 'figures' : 'name'
    case 'day of the year':
      return 'date'
    case 'quoted wording':
      return 'words'
    case 'age':
      return 'period'
    default:
      return sort
  }
}

/** “The canton of _____”: what the sentence itself calls the place. */
const OF_PLACE = /\b(canton|county|district|village|parish|prefecture|department|suburb|township|borough|municipality|region|commune|governorate|emirate|oblast|town|city|island|province|kingdom|duchy|colony)s? of (?:the )?$/u

/** What is asked behind a sentence with a gap: "how many", "who", "which year". */
function tailOf(before: string, after: string, value: SingleValue): string {
  if (value.type === 'person') return 'who'
  if (value.type === 'duration') return /^ (?:of age|old|or (?:older|over|younger|under))\b/u.test(after) || /\b(?:aged|age of|ages of)(?: \p{Ll}+)? $/iu.test(before) ? 'what age' : 'how long'
  if (value.type === 'place') return `which ${OF_PLACE.exec(before)?.[1] ?? (value.sort === 'river' && / at $/u.test(before) ? 'place' : nounOf(value))}`
  if (value.type !== 'number' || value.unit !== undefined) return `which ${nounOf(value)}`
  // “Until she was _____”.
  const isOfYears = Number.isInteger(value.amount) && value.amount > 9 && value.amount < 116
  if (/\b(?:aged|age of) $/iu.test(before) || (isOfYears && /\b(?:he|she) (?:is|was|turned) (?:(?:about|around|only|just|nearly) )?$/u.test(before) && /^(?:[,;]|$| (?:in|when|and|at|to|by|on)\b)/u.test(after)) || (/\p{L}, $/u.test(before) && /^(?:,|$)/u.test(after) && isOfYears)) return 'what age'
  const [, next = '', second = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? []
  const isCounted = [next, second].some((word, at) => (at === 0 || !LITTLE_WORDS.has(next)) && !LITTLE_WORDS.has(word) && /(?:[^s]s|people|men|women|children)$/u.test(word))
  return isCounted ? 'how many' : 'which number'
}

/** The question whose one right answer is the key: in plain words where grammar makes that safe, else as the sentence with a gap. */
export function askOf(before: string, after: string, value: SingleValue): string {
  return ofSubject(before, after, value) ?? turned(before, after, value) ?? `${before}${GAP}${after}: ${tailOf(before, after, value)}?`
}

/** "Rollo founded …": who founded …? */
function ofSubject(before: string, after: string, value: SingleValue): string | undefined {
  if (!/^(?:the )?$/iu.test(before) || !('name' in value)) return undefined
  const verb = /^ (\p{Ll}+) /u.exec(after)?.[1] ?? ''
  if (!isVerb(verb) || /^(?:are|were|have|do)$/u.test(verb) || /[,;:“”"]/u.test(after.slice(0, 60)) && !isPast(verb) && !TURNING.has(verb)) return undefined
  return value.type === 'person' ? `Who${after}?` : `Which ${nounOf(value)}${after}?`
}

const GOES_ON = /\b(?:which|who|when|while|because|although|whereas|but)\b/u

/** "The lamp was lit in 1873": in which year was the lamp lit? */
function turned(before: string, after: string, value: SingleValue): string | undefined {
  if (value.type !== 'date' && value.type !== 'place' || /[,;:()“”"–—]/u.test(before + after)) return undefined
  const found = /^(.*) (in|on|at|near) (?:the )?$/u.exec(before)
  const [, clause = '', preposition = ''] = found ?? []
  const words = clause.split(' ')
  const at = words.findIndex((word, index) => index > 0 && isVerb(word.toLowerCase()))
  const verb = words[at] ?? ''
  if (!found || at < 1 || at > 7 || !TURNING.has(verb) || words.slice(0, at).some((word) => /^(?:that|which|who|of|and|or|there|when|after|before|while|because|as|in|on|at|by|for|from)$/iu.test(word))) return undefined
  if (/^ (?:and|or|but)\b/u.test(after) || GOES_ON.test(after) || after.split(/\b(?:and|but) /u).slice(1).some((rest) => isVerb(/^\p{Ll}+/u.exec(rest)?.[0] ?? ''))) return undefined
  // “A recent example is the influence of …”: what a thing is can't be asked by where it is.
  if (/^(?:is|are|was|were)$/u.test(verb) && /^(?:a|an|the|one|\p{Lu}.*)$/u.test(words[at + 1] ?? '')) return undefined
  if (words[at + 1] === 'according' || words.slice(at + 1).some((word) => TURNING.has(word) || /^(?:and|but|that|which|who|when)$/u.test(word))) return undefined
  const subject = words.slice(0, at)
  const head = subject[0] ?? ''
  const lowered = (LITTLE_WORDS.has(head.toLowerCase()) && /^\p{Ll}/u.test(subject[1] ?? '')) || /^(?:The|A|An|Its|Their|His|Her|Some|Many|Most|All|Construction|Work|Building)$/u.test(head) ? head.toLowerCase() : head
  // A capital that may be a name's, or the sentence's only: “Full independence”.
  if (lowered === head && subject.length > 1 && /^\p{Ll}/u.test(subject[1] ?? '')) return undefined
  const asked = value.type === 'date' && value.day !== undefined ? 'On which date' : `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} which ${nounOf(value)}`
  return `${asked} ${verb} ${[lowered, ...subject.slice(1), ...words.slice(at + 1)].join(' ')}${after}?`
}
