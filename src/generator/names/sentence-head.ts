import { LITTLE_WORDS } from '../lists/little-words'
import { PEOPLES } from '../lists/name-heads'
import { HUMAN_VERBS } from '../lists/verbs'
import type { Token } from '../tokens'
import { isBareHead, OF_HEADS, PARTICLES } from './name-words'

const PREFIXED = /^(?:pre|post|non|anti|pro|trans|sub|ex|self|co|re|mid|neo|inter|multi|semi|un|pan|cross)-/u
/** Words that are made of others: they name no one by themselves. */
const COMMON = /(?:[^s]s|ed|ing|ly|en|tion|sion|ment|ness|ence|ance|ity|ism|wise|ward|ology|people)$/u

/** Whether a capital at the head of a sentence is a name's, by its letters or by what only a name is followed by; `isWord`, whether the text has it in small letters too. */
export function isNameAtHead(tokens: readonly Token[], at: number, isWord: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  // “Al-Halmi”, “Halm-sur-Corv”, “O’Pell”, “HM & Pell”.
  if (/^(?:\p{L}+-)*\p{Lu}\p{L}*-\p{Lu}|^\p{L}.*-\p{Lu}\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(token.text) && !PREFIXED.test(token.lower)) return true
  if (next.text === '&' && tokens[at + 2]?.cap === true) return true
  if (LITTLE_WORDS.has(token.lower) && token.text.length > 1) return false
  // “J. R. Pell”.
  if (token.text.length === 1 && next.text === '.' && next.start === token.end) return tokens[at + 2]?.cap === true && !LITTLE_WORDS.has(tokens[at + 2]?.lower ?? '')
  return !isWord && (isBound(tokens, at) || (token.lower.length > 2 && !COMMON.test(token.lower) && !isBareHead(token.lower) && !PEOPLES.has(token.lower) && isToldOf(tokens, at)))
}

/** “Abu al-Halm”, “Vasco da Halm”, “Bank of Corvay”, “King’s College”, “Holy Corvan Empire”. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const [lower, next, after] = [tokens[at]?.lower ?? '', tokens[at + 1], tokens[at + 2]]
  if (/^(?:(?:al|el|an|ad)-|[dl]['’])\p{Lu}/u.test(next?.text ?? '')) return true
  const isOwner = /^['’]s$/u.test(next?.text ?? '') && after?.cap === true && isBareHead(after.lower)
  const isParticle = PARTICLES.has(next?.lower ?? '') && next?.cap === false && !/^(?:la|le|al|el|st)$/u.test(next.lower) && after?.cap === true
  const named = after?.lower === 'the' ? tokens[at + 3] : after
  const isOf = next?.lower === 'of' && OF_HEADS.has(lower) && named?.cap === true && !LITTLE_WORDS.has(named.lower) && !PEOPLES.has(named.lower)
  return isOwner || isParticle || isOf
}

/** “Lampwick, who”, “Lampwick, known for”, “Lampwick wrote”, “Lampwick was born”. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  const [next, told, bound] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? '']
  if (next === ',') return /^(?:who|whose|whom)$/u.test(told) || (/^(?:born|known|built|led|made|written|\p{Ll}{3,}ed)$/u.test(told) && /^(?:by|as|in|for|on|at|to)$/u.test(bound))
  if (/^(?:was|is)$/u.test(next)) return /^(?:born|named|elected|appointed|crowned|married|knighted|educated|buried|murdered|assassinated|imprisoned)$/u.test(told)
  return HUMAN_VERBS.has(next)
}
