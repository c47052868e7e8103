import { LITTLE_WORDS } from './lists/little-words'
import { ORGANISATION_HEADS, PEOPLES, TITLES } from './lists/name-heads'
import { isVerb } from './lists/verbs'
import { isBareHead } from './names/name-words'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** What people of one land are when they act together. */
const GROUPS =
  /^(?:forces|troops|army|armies|navy|fleet|soldiers|government|governments|authorities|police|parliament|settlers|colonists|people|peoples|tribes|rebels|militia|guerrillas|militants|merchants|immigrants|refugees|sailors|officers|officials|nobles|knights|crusaders|emperors|kings|traders|farmers|athletes|scientists|engineers|scholars|artists|workers|students|missionaries|monks|nationalists|communists|separatists|insurgents|fighters|pirates|slaves|citizens)$/u
/** Groups that somebody may belong to by faith or descent, told with one of them. */
const MOST_PEOPLES = 3

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isPeople = (tokens: readonly Token[], at: number): boolean => tokens[at]?.cap === true && PEOPLES.has(lowerAt(tokens, at))

/** “Turkish forces”, “the German army”: the last token of a group told by its land. */
export function groupAt({ tokens }: Sentence, at: number): number | undefined {
  if (!isPeople(tokens, at) && !(isHeadAlone(tokens, at) && at > 0)) return undefined
  const last = lastPeople(tokens, at)
  const to = GROUPS.test(lowerAt(tokens, last + 1)) ? last + 1 : GROUPS.test(lowerAt(tokens, last + 2)) && /^(?:armed|military|naval|air|land|imperial|royal|national|local|colonial|federal)$/u.test(lowerAt(tokens, last + 1)) ? last + 2 : undefined
  return to !== undefined && tokens[to]?.cap === false ? to : undefined
}

/** “The Hungarians”, “Sunni Arabs”, “the Welsh”: the last token of a people. */
export function peopleAt({ tokens }: Sentence, at: number): number | undefined {
  if (!isPeople(tokens, at)) return undefined
  const to = lastPeople(tokens, at)
  // “Greek and Roman lamps”.
  const isPaired = /^(?:and|or|,)$/u.test(lowerAt(tokens, to + 1)) && isPeople(tokens, to + 2) && !isSeveral(lowerAt(tokens, to))
  if (describes(tokens, to) || isPaired) return undefined
  return lowerAt(tokens, at - 1) === 'the' || isSeveral(lowerAt(tokens, to)) ? to : undefined
}

function isSeveral(lower: string): boolean {
  return /(?:[^s]s|men)$/u.test(lower)
}

function lastPeople(tokens: readonly Token[], at: number): number {
  let to = at
  while (to - at < MOST_PEOPLES && isPeople(tokens, to + 1)) to++
  return to
}

/** “The Senate”, “the Union”, “the Emperor”: a word that says what somebody or something is, and stands for the one that all know. */
export function headAt({ tokens }: Sentence, at: number): number | undefined {
  // “Parliament voted”.
  if (at === 0) return ORGANISATION_HEADS.has(lowerAt(tokens, 0)) && isVerb(lowerAt(tokens, 1)) && lowerAt(tokens, 0).length > 3 ? 0 : undefined
  if (!isHeadAlone(tokens, at) || describes(tokens, at)) return undefined
  const isOwner = /^['’]s$/u.test(lowerAt(tokens, at + 1)) && tokens[at + 2]?.cap === true
  const named = lowerAt(tokens, at + 2) === 'the' ? at + 3 : at + 2
  // “Secretary of | State”.
  if (isOwner || (lowerAt(tokens, at - 1) === 'of' && tokens[at - 2]?.cap === true)) return undefined
  return lowerAt(tokens, at + 1) === 'of' && tokens[named]?.cap === true ? named : at
}

function isHeadAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.cap !== true || token.text.length < 4 || !(isBareHead(token.lower) || TITLES.has(token.lower))) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // “In 1862, Congress voted”.
  const isBegun = before?.text === ',' && next?.text !== ',' && !/^(?:and|or)$/u.test(next?.lower ?? '') && tokens[at - 2]?.cap !== true
  if (!isBegun && (before?.kind !== 'word' || (before.cap && before.lower !== 'the'))) return false
  return next === undefined || (!next.cap && next.kind !== 'figure' && (next.text !== '.' || at + 2 === tokens.length))
}

/** Whether the word behind is a noun that this one only describes. */
function describes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && (next.kind === 'figure' || next.cap || (next.kind === 'word' && !LITTLE_WORDS.has(next.lower) && !isVerb(next.lower)) || /^[-–/]$/u.test(next.text))
}

/** A name in quotation marks: “Spyglass”. */
export function quotedAt({ tokens }: Sentence, at: number): number | undefined {
  const token = tokens[at]
  const isOpen = /^["“]$/u.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === token?.start
  const isClosed = /^["”]$/u.test(tokens[at + 1]?.text ?? '') || (/^[,.]$/u.test(tokens[at + 1]?.text ?? '') && /^["”]$/u.test(tokens[at + 2]?.text ?? ''))
  return isOpen && isClosed && token?.cap === true && token.text.length > 2 && !LITTLE_WORDS.has(token.lower) ? at : undefined
}

/** “eBay”: a name that begins with a small letter. */
export function brandAt({ tokens }: Sentence, at: number): number | undefined {
  return /^\p{Ll}\p{Lu}\p{L}{2,}$/u.test(tokens[at]?.text ?? '') ? at : undefined
}
