import { ORGANISATION_HEADS, PLACE_HEADS } from './lists/name-heads'
import { SMALL_NUMBERS } from './lists/units'
import { isListed } from './names/mention'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** What bears a number of its own: “Route 66”. */
const NUMBERED = /^(?:route|interstate|highway|motorway|freeway|terminal|pier|channel|radio|room|platform|gate|area|zone|sector|district|ward|flight|psalm|amendment|article|chapter|junction|exit|level|phase|type)$/u
/** What an office is for: “Department of Health and Human Services”. */
const OFFICES = /^(?:department|ministry|centers?|centres?|office|committee|commission|institute|board|agency|council|bureau|administration|authority|faculty|school)$/u
const LONGEST = 8

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isCap = (tokens: readonly Token[], at: number): boolean => tokens[at]?.cap === true

/** The last token of a whole that begins here and that holds, or would be cut to, something smaller: “the | Food and Drug Administration”, “10 Harbour Street”, “Route 66”, “ten times”, “two to one”. */
export function wholeAt({ tokens }: Sentence, at: number): number | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  if (token.cap) return numberedEnd(tokens, at) ?? joinedEnd(tokens, at) ?? officeEnd(tokens, at)
  return token.kind === 'figure' || SMALL_NUMBERS.has(token.lower) ? (houseEnd(tokens, at) ?? timesEnd(tokens, at) ?? oddsEnd(tokens, at)) : undefined
}

function numberedEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]
  return at > 0 && NUMBERED.test(lowerAt(tokens, at)) && next?.kind === 'figure' && /^\d{1,3}$/u.test(next.text) && !/^[.:–-]$/u.test(glued(tokens, at + 1)) ? at + 1 : undefined
}

/** The mark that is written to the token here, where another figure or word is written to that. */
function glued(tokens: readonly Token[], at: number): string {
  const [mark, next] = [tokens[at + 1], tokens[at + 2]]
  return mark?.start === tokens[at]?.end && next?.start === mark?.end ? (mark?.text ?? '') : ''
}

/** “The | Food and Drug Administration”. */
function joinedEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at - 1) !== 'the' || isCap(tokens, at + 2) === false || lowerAt(tokens, at + 1) !== 'and' || isListed(lowerAt(tokens, at))) return undefined
  let to = at + 2
  while (isCap(tokens, to + 1) && to - at < LONGEST) to++
  return to > at + 2 && ORGANISATION_HEADS.has(lowerAt(tokens, to)) ? to : undefined
}

/** “Department of Health and Human Services”. */
function officeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!OFFICES.test(lowerAt(tokens, at)) || !/^(?:of|for)$/u.test(lowerAt(tokens, at + 1)) || isListed(lowerAt(tokens, at + 2))) return undefined
  let and = at + 2
  while (isCap(tokens, and) && and - at < LONGEST) and++
  if (and === at + 2 || lowerAt(tokens, and) !== 'and' || !isCap(tokens, and + 1) || isListed(lowerAt(tokens, and + 1))) return undefined
  let to = and + 1
  while (isCap(tokens, to + 1) && to - at < LONGEST) to++
  return to
}

/** “10 Harbour Street”. */
function houseEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  while (isCap(tokens, to + 1) && to - at < LONGEST) to++
  return to > at + 1 && PLACE_HEADS.get(lowerAt(tokens, to)) === 'street' ? to : undefined
}

/** “Ten times” as many, larger, its own. */
function timesEnd(tokens: readonly Token[], at: number): number | undefined {
  const behind = lowerAt(tokens, at + 2)
  return lowerAt(tokens, at + 1) === 'times' && (/^(?:as|more|less|the|its|their|his|her|that)$/u.test(behind) || /^\p{Ll}{3,}er$/u.test(behind)) ? at + 1 : undefined
}

/** “Two to one”. */
function oddsEnd(tokens: readonly Token[], at: number): number | undefined {
  return lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) === 'one' && !/^(?:from|between)$/u.test(lowerAt(tokens, at - 1)) ? at + 2 : undefined
}
