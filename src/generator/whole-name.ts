import { isNameOrWords } from './key-rules'
import { LITTLE_WORDS } from './lists/little-words'
import { isListed } from './names/mention'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

/** Words of a quoted name, at most. */
const LONGEST_QUOTED = 5
/** Words of a title, at most. */
const LONGEST_TITLE = 8
/** Words before a title of something written, shown or sung. */
const WORKS = /^(?:entitled|titled|called|named|wrote|published|painted|composed|directed|book|novel|film|essay|paper|pamphlet|treatise|poem|play|serial|episode|series|album|song|work)$/u

/** Words in small letters that a person's name goes with: “bin Laden”, “von Halm”. */
const PARTICLES = /^(?:bin|ibn|bint|abu|von|van|zu|der|del|della|di|da|dos|ter|ten|al|el)$/u

/** The span with all of the name that it stands in, where the sentence tells its bounds: what is quoted (“West Side”), or a title behind “wrote” (“The Origin of the Species”). */
export function wholeName(sentence: Sentence, span: Span): Span {
  if (span.value.type === 'person' && PARTICLES.test(sentence.tokens[span.from - 1]?.text ?? '')) return { ...span, from: PARTICLES.test(sentence.tokens[span.from - 2]?.text ?? '') ? span.from - 2 : span.from - 1 }
  const { tokens } = sentence
  // “St. | Anne Hall”.
  if (isNameOrWords(span.value) && tokens[span.from - 1]?.text === '.' && tokens[span.from - 2]?.text === 'St' && tokens[span.from - 2]?.end === tokens[span.from - 1]?.start) return withSaint(span)
  // “Corvay Lamps Inc.”: the stop is the name's, where no sentence ends.
  if (isNameOrWords(span.value) && /^(?:inc|ltd|corp|co|bros|jr|sr)$/u.test(tokens[span.to]?.lower ?? '') && tokens[span.to + 1]?.text === '.' && span.to + 2 < tokens.length) return { ...span, to: span.to + 1 }
  const bounds = isNameOrWords(span.value) ? (quotedAround(sentence.tokens, span) ?? titleAround(sentence.tokens, span)) : undefined
  if (bounds === undefined && hasOwnThe(tokens, span) && span.value.type === 'text') return { ...span, from: span.from - 1, value: { ...span.value, text: `The ${span.value.text}` } }
  if (bounds === undefined || (bounds[0] === span.from && bounds[1] === span.to)) return span
  const [from, to] = bounds
  return { ...span, from, to, value: { type: 'text', text: textOf(sentence, from, to) } }
}

/** The name with its “St.”, under which it is known without too. */
function withSaint({ from, to, value, trust }: Span): Span {
  if ('name' in value) return { from: from - 2, to, trust, value: { ...value, name: value.name.includes('St. ') ? value.name : `St. ${value.name}` } }
  return { from: from - 2, to, trust, value: value.type === 'text' ? { ...value, text: `St. ${value.text}` } : value }
}

/** “The film The | Lamp”: a capital in mid-sentence belongs to the name. */
function hasOwnThe(tokens: Sentence['tokens'], { from, to, value }: Span): boolean {
  return value.type === 'text' && value.sort === undefined && tokens[from - 1]?.text === 'The' && from > 1 && tokens[from - 2]?.kind === 'word' && tokens[to + 1]?.lower !== 'of'
}

type Bounds = readonly [from: number, to: number]

function quotedAround(tokens: Sentence['tokens'], { from, to }: Span): Bounds | undefined {
  const open = tokens.findLastIndex(({ text }, at) => at < from && from - at <= LONGEST_QUOTED && /^["“‘]$/u.test(text))
  const close = tokens.findIndex(({ text }, at) => at > to && at - to <= LONGEST_QUOTED && /^["”’]$/u.test(text))
  const words = open < 0 || close < 0 ? [] : tokens.slice(open + 1, close)
  const isName = words.length > 1 && words.length <= LONGEST_QUOTED && words.every(({ cap, kind, lower }) => kind === 'word' && (cap || /^(?:of|the|and|in|for)$/u.test(lower))) && words[0]?.cap === true
  return isName ? [open + 1, close - 1] : undefined
}

function titleAround(tokens: Sentence['tokens'], { from, to }: Span): Bounds | undefined {
  // “The Waste Land in Paris” was written there.
  const isPart = (at: number): boolean => tokens[at]?.cap === true || /^(?:of|the|on)$/u.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'in' && !isListed(tokens[at + 1]?.lower ?? ''))
  let first = from
  while (first > 0 && from - first < LONGEST_TITLE && isPart(first - 1)) first--
  let last = to
  while (last - first < LONGEST_TITLE && tokens[last + 1]?.kind === 'word' && isPart(last + 1)) last++
  while (last > to && tokens[last]?.cap !== true) last--
  const isTitle = first < from && tokens[first]?.cap === true && WORKS.test(tokens[first - 1]?.lower ?? '') && tokens.slice(first, last + 1).some(({ lower, cap }) => !cap && /^(?:of|on)$/u.test(lower))
  return isTitle && !(LITTLE_WORDS.has(tokens[last]?.lower ?? '') && tokens[last]?.cap !== true) ? [first, last] : undefined
}
