import { LITTLE_WORDS } from './lists/little-words'
import { SCALES } from './lists/units'
import { isVerb } from './lists/verbs'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

const FIGURE = /^\d+(?:,\d{3})*(?:\.\d+)?$/u
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)-(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|something|odd)$)\p{Ll}{3,}/u
const MANY = /^(?:dozens|tens|hundreds|thousands|millions|billions)$/u
const NOT_HALF = /^(?:first|second|latter|last|next|other|the|a|an|and|in|into|each|either|its|their|northern|southern|eastern|western|upper|lower|better)$/u

type Ending = (tokens: readonly Token[], at: number) => number | undefined

const OF_FIGURES: readonly Ending[] = [compoundEnd, slashedEnd, powerEnd, clockEnd, ratioEnd, placeEnd, openEnd]
const OF_WORDS: readonly Ending[] = [countedEnd, manyEnd, severalEnd, oneEnd, shareEnd, moneyEnd]

/** The last token of an amount that is no number by itself: “seven-layer”, “5-cylinder”, “hundreds”, “half”, “1.1 × 10”, “3:08”, “20 to 1”, “US$46”, “28.5°E”, “350+ million”. */
export function amountOfWordsAt({ tokens }: Sentence, at: number): number | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const isPart = token.kind === 'figure' && (!FIGURE.test(token.text) || (isGlued(tokens, at - 1) && !/^[("“‘'~≈]$/u.test(lowerAt(tokens, at - 1))))
  if (isPart) return undefined
  for (const ending of token.kind === 'figure' ? OF_FIGURES : OF_WORDS) {
    const to = ending(tokens, at)
    if (to !== undefined) return to
  }
  return undefined
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isFigure = (tokens: readonly Token[], at: number): boolean => FIGURE.test(tokens[at]?.text ?? '')

/** “Seven-layer”. */
function countedEnd(tokens: readonly Token[], at: number): number | undefined {
  return COUNTED.test(lowerAt(tokens, at)) && saysMore(tokens, at) ? at : undefined
}

/** “5-cylinder”. */
function compoundEnd(tokens: readonly Token[], at: number): number | undefined {
  const isJoined = /^[-‐‑]$/u.test(lowerAt(tokens, at + 1)) && isGlued(tokens, at) && isGlued(tokens, at + 1)
  return isJoined && /^\p{Ll}{3,}/u.test(tokens[at + 2]?.text ?? '') && saysMore(tokens, at + 2) ? at + 2 : undefined
}

/** Whether the word here belongs to a noun behind it: “5-cylinder engine”. */
function saysMore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && !LITTLE_WORDS.has(next.lower)
}

/** “Tens of thousands” of something. */
function manyEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!MANY.test(lowerAt(tokens, at))) return undefined
  if (lowerAt(tokens, at + 1) === 'of') return MANY.test(lowerAt(tokens, at + 2)) ? at + 2 : at
  return lowerAt(tokens, at) === 'tens' || saysMore(tokens, at) ? undefined : at
}

/** “Several hundred”, “a few thousand”. */
function severalEnd(tokens: readonly Token[], at: number): number | undefined {
  return /^(?:several|few|many)$/u.test(lowerAt(tokens, at)) && SCALES.has(lowerAt(tokens, at + 1)) ? at + 1 : undefined
}

/** “Only one boat”, and no “one day”. */
function oneEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]
  if (lowerAt(tokens, at) !== 'one' || next?.kind !== 'word' || next.cap || LITTLE_WORDS.has(next.lower) || isVerb(next.lower)) return undefined
  return /^(?:no|any|every|this|that|which|each|the|another)$/u.test(lowerAt(tokens, at - 1)) || /^(?:day|night|time|side|thing|part|way|hand|another|example|reason|point|place|direction|form|kind|type|sense|back|significant|important)$/u.test(next.lower) ? undefined : at
}

/** “Half” or “a third” of something. */
function shareEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = lowerAt(tokens, at + 1)
  if (lowerAt(tokens, at) === 'half') return !NOT_HALF.test(lowerAt(tokens, at - 1)) && /^(?:of|the|its|their|his|her|those|all)$/u.test(next) ? at : undefined
  return lowerAt(tokens, at) === 'a' && /^(?:third|quarter|fifth|tenth)$/u.test(next) && lowerAt(tokens, at + 2) === 'of' ? at + 1 : undefined
}

/** “1/3”. */
function slashedEnd(tokens: readonly Token[], at: number): number | undefined {
  const isSlashed = /^\d$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === '/' && /^(?:\d|10)$/u.test(lowerAt(tokens, at + 2)) && isGlued(tokens, at) && isGlued(tokens, at + 1)
  return isSlashed && Number(lowerAt(tokens, at)) < Number(lowerAt(tokens, at + 2)) && lowerAt(tokens, at + 3) !== '/' ? at + 2 : undefined
}

/** “1.1 × 10−7”. */
function powerEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== '×' || !/^10/u.test(lowerAt(tokens, at + 2))) return undefined
  return /^[−-]$/u.test(lowerAt(tokens, at + 3)) && isFigure(tokens, at + 4) ? at + 4 : at + 2
}

/** “3:08” on a clock that counts down, “2:08:15” of a race. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  while (lowerAt(tokens, to + 1) === ':' && /^[0-5]\d$/u.test(lowerAt(tokens, to + 2)) && isGlued(tokens, to) && isGlued(tokens, to + 1)) to += 2
  return to > at && /^\d{1,2}$/u.test(lowerAt(tokens, at)) && tokens[at - 1]?.cap !== true ? to : undefined
}

/** “20 to 1”. */
function ratioEnd(tokens: readonly Token[], at: number): number | undefined {
  const isRatio = lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) === '1' && !/^(?:from|between)$/u.test(lowerAt(tokens, at - 1))
  return isRatio && !(isGlued(tokens, at + 2) && !/^[.,;)]$/u.test(lowerAt(tokens, at + 3))) ? at + 2 : undefined
}

/** “US$46 million”: letters before the sign say which. */
function moneyEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\p{Lu}{1,3}$/u.test(tokens[at]?.text ?? '') || !/^[$£€¥]$/u.test(lowerAt(tokens, at + 1)) || !isGlued(tokens, at) || !isFigure(tokens, at + 2)) return undefined
  let to = at + 2
  while (SCALES.has(lowerAt(tokens, to + 1))) to++
  return to
}

/** “28.5°E”. */
function placeEnd(tokens: readonly Token[], at: number): number | undefined {
  return lowerAt(tokens, at + 1) === '°' && /^[NSEW]$/u.test(tokens[at + 2]?.text ?? '') ? at + 2 : undefined
}

/** “350+ million”. */
function openEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== '+' || !isGlued(tokens, at)) return undefined
  const next = tokens[at + 2]
  if (next === undefined || next.kind !== 'word') return undefined
  return SCALES.has(next.lower) ? at + 2 : LITTLE_WORDS.has(next.lower) || isVerb(next.lower) ? undefined : at + 1
}
