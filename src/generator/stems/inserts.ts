import { isPast, SAYING } from '../lists/verbs'
import type { Token } from '../tokens'
import { placesOf, without } from './draft'
import { isFinite, isPreposition, verbFrom } from './grammar'
import { holds, type Step, verbWithin } from './step'

/** Words that lead up to a clause. */
export const OPENINGS = /^(?:although|though|while|when|after|before|since|because|as|if|despite|in|on|at|by|from|with|during|under|following|according|for|to|among|through|unlike|throughout|until|over|between)$/u

/** Drops what stands between two commas and adds to what is before them. */
export const withoutInsert: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const commas = placesOf(draft).filter((at) => tokens[at]?.text === ',')
  for (const [index, at] of commas.entries()) {
    const next = tokens[at + 1]
    const close = commas[index + 1]
    if (close === undefined || !next || holds(key, at, close)) continue
    const adds = /^(?:which|who|whose|where|including|such|along|together|especially|like|as|with|a|an|the)$/u.test(next.lower) || (/ing$/u.test(next.lower) && !next.cap)
    if (tokens[close + 1]?.lower === 'as' && tokens[close + 2]?.lower === 'well') continue
    // “Of stone, standing high; the lamp, lit in May, is red”, “in its report, the board cut its budget to nine, from ten”: more than is put in.
    if (placesOf(draft).some((one) => one > at && one < close && tokens[one]?.text === ';') || hasDeed(tokens, at + 1, close)) continue
    // “Sailed to Corvay, where Pell wrote a book of the sea, published in 1873”: what follows tells of what would go.
    if (next.lower === 'where' && isPast(tokens[close + 1]?.lower ?? '') && verbWithin(draft, (placesOf(draft)[0] ?? 0) - 1, at)) continue
    const before = commas[index - 1]
    // “Is, by most counts, the largest lamp of the coast, with”: what the verb needs.
    if (before !== undefined && isFinite(tokens, before - 1)) continue
    if (!adds || !(isFinite(tokens, close + 1) || isPreposition(tokens[close + 1]?.lower ?? ''))) continue
    // “Pell, who keeps the lamp, a tower of stone, lit”, “keepers, digging at Brenn, near Corvay, found”: the comma closes, or opens, what stays.
    const isInRelative = before !== undefined && /^(?:who|which|whose)$/u.test(tokens[before + 1]?.lower ?? '') && isFinite(tokens, close + 1)
    const isOpening = !isFinite(tokens, close + 1) && commas.some((one) => one > close && isFinite(tokens, one + 1))
    const staysOpen = isInRelative || isOpening || /^(?:whom|which)$/u.test(tokens[close + 2]?.lower ?? '') || (before !== undefined && isOpenInsert(tokens, placesOf(draft)[0] ?? 0, at))
    return without(draft, at, staysOpen ? close - 1 : close)
  }
  return undefined
}

/** “The board cut its budget”: a deed with what it is done to, and no participle. */
function hasDeed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '')) return false
  const verb = verbFrom(tokens, from + 1, to - 1)
  return verb !== undefined && /^(?:the|a|an|its|his|her|their)$/u.test(tokens[verb + 1]?.lower ?? '')
}

/** “Pell, 33, a keeper, lit”: whether what stands between these commas is put in behind the subject too, so that a comma must stay to close it. */
function isOpenInsert(tokens: readonly Token[], first: number, close: number): boolean {
  const head = tokens[first]?.lower ?? ''
  return !OPENINGS.test(head) && !/(?:ing|ly)$/u.test(head) && !isPast(head) && !tokens.some((_, at) => at > first && at < close && isFinite(tokens, at))
}

/** Drops who said it from between two commas: "the tram, she pointed out, carried …". */
export const withoutSaidInsert: Step = (draft, key) => {
  const { tokens } = draft.sentence
  const commas = placesOf(draft).filter((at) => tokens[at]?.text === ',')
  for (const [index, at] of commas.entries()) {
    const close = commas[index + 1]
    if (close === undefined || close - at > 5 || holds(key, at, close)) continue
    // “To Pell, she wrote, “I lit it””: what leads to the quotation.
    if (/^["“]$/u.test(tokens[close + 1]?.text ?? '')) continue
    if (/^(?:he|she|they|it)$/u.test(tokens[at + 1]?.lower ?? '') && SAYING.has(tokens[at + 2]?.lower ?? '') && !tokens.slice(at + 3, close).some(({ cap, lower }) => cap || /^(?:a|an|the|his|her|their)$/u.test(lower))) return without(draft, at, close)
  }
  return undefined
}
