import { AUXILIARIES, isPast, isVerb } from '../lists/verbs'
import type { Token } from '../tokens'
import { beginsClause, isFinite, isPreposition, verbFrom } from './grammar'

/** Whether a cut took the verb of a participle that stayed: “The keeper | assigned to Corvay” of “The keeper was a sailor, taken in war and assigned to Corvay”. */
export function hasLostVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  return places.some((at, index) => {
    const before = places[index - 1]
    if (before === undefined || before === at - 1 || index < 2 || !/ed$/u.test(tokens[at]?.text ?? '') || !isPast(tokens[at]?.lower ?? '')) return false
    const isLost = tokens.slice(before + 1, Math.min(at, before + 3)).some(({ lower }) => AUXILIARIES.has(lower))
    return isLost && !places.slice(1, index).some((one) => isFinite(tokens, one)) && tokens[before]?.text !== ','
  })
}

/** Whether what is told behind “but” was cut before its verb: “…, but Ada Fenwick, whose son died in the storm |, has …”. */
export function lastClauseLacksVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  if (tokens[last + 1] === undefined || /^[.!?]$/u.test(tokens[last + 1]?.text ?? '')) return false
  const joint = places.findLast((at) => /^(?:and|but|while|although)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
  if (joint === undefined) return false
  const relative = places.find((at) => at > joint && /^(?:who|whose|which|whom)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
  if (relative === undefined || places.some((at) => at > joint && at < relative && isFinite(tokens, at))) return false
  return !places.some((at) => at > relative && tokens[at]?.text === ',')
}

/** Whether a row behind a dash was cut before the words that tell of it: “… of plants—mosses, ferns |, and others are rare”. */
export function isDashLeftOpen(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  if (tokens[last + 1]?.text !== ',') return false
  const dash = places.findLast((at) => /^[-–—]+$/u.test(tokens[at]?.text ?? '') && (tokens[at]?.text !== '-' || tokens[at - 1]?.end !== tokens[at]?.start))
  return dash !== undefined && dash < last && tokens[dash + 1]?.kind === 'word' && places.some((at) => at > dash && tokens[at]?.text === ',') && !places.some((at) => at > dash && isFinite(tokens, at))
}

/** Whether a quotation is left with who said it but no verb: ““The lamp is out,” Ada Fenwick |, a keeper of the light, said”. */
export function hasLostSaying(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0] = places
  if (!/^["“]$/u.test(tokens[first]?.text ?? '')) return false
  const close = places.findLast((at) => at > first && /^["”]$/u.test(tokens[at]?.text ?? '') && /^[,?!]$/u.test(tokens[at - 1]?.text ?? ''))
  const behind = close === undefined ? [] : places.filter((at) => at > close)
  return behind.length > 0 && !behind.some((at) => isVerb(tokens[at]?.lower ?? ''))
}

/** What nobody has done to them, so that no participle is written so. */
const NEVER_DONE_TO = /^(?:escaped|died|went|came|fled|arrived|returned|became|began|fell|rose|took|gave|wrote|emigrated|retired|remained|appeared|sailed|travelled)$/u

/** What is done for something, and stands with “for” as a deed. */
const DONE_FOR = /^(?:provided|called|paid|fought|searched|asked|applied|voted|waited|worked|campaigned|played|stood|ran|looked|pushed|pressed)$/u

/** Whether a row of deeds lost its last: “lit the lamp, painted the tower | and sold the boat”. */
export function isRowOfVerbsCut(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const verb = /ly$/u.test(tokens[behind + 1]?.lower ?? '') ? behind + 2 : behind + 1
  if (!/^(?:and|or)$/u.test(tokens[behind]?.lower ?? '') || !isVerb(tokens[verb]?.lower ?? '')) return false
  const comma = places.findLast((at) => tokens[at]?.text === ',')
  if (comma === undefined || !places.some((at) => at < comma && isFinite(tokens, at))) return false
  const isNow = (at: number): boolean => isFinite(tokens, at) && /s$/u.test(tokens[at]?.lower ?? '') && !AUXILIARIES.has(tokens[at]?.lower ?? '')
  if (isNow(comma + 1) && isNow(verb)) return places.some((at) => at < comma && isNow(at)) && !places.some((at) => at < comma && RELATIVE.test(tokens[at]?.lower ?? ''))
  return isPast(tokens[comma + 1]?.lower ?? '') && (!isPreposition(tokens[comma + 2]?.lower ?? '') || NEVER_DONE_TO.test(tokens[comma + 1]?.lower ?? '') || (tokens[comma + 2]?.lower === 'for' && DONE_FOR.test(tokens[comma + 1]?.lower ?? '')))
}

const RELATIVE = /^(?:which|who|whom|whose|where|that|when|while|if|because|since|although|though|as|after|before|until|once)$/u

/** “Pell built the tower, Fenwick made the lamp |, and the board paid”: clauses in a row without the word that joins the last. */
export function isRowOfClausesCut(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const joiner = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  if (tokens[joiner]?.lower !== 'and' || !beginsClause(tokens, joiner + 1, joiner + LOOK_AHEAD)) return false
  const comma = places.findLast((at) => tokens[at]?.text === ',')
  if (comma === undefined || !beginsClause(tokens, comma + 1, last)) return false
  const before = places.filter((at) => at < comma)
  return before.some((at) => at > first && isFinite(tokens, at)) && !before.some((at) => RELATIVE.test(tokens[at]?.lower ?? ''))
}

/** “…, and a lamp, three boats | and a shed followed”: subjects in a row, cut before the last of them and their verb. */
export function isRowOfSubjectsCut(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  if (tokens[last + 1]?.lower !== 'and' || isFinite(tokens, last + 2)) return false
  const joiner = places.findLast((at) => /^(?:and|but)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
  if (joiner === undefined) return false
  const row = places.filter((at) => at > joiner)
  return row.some((at) => tokens[at]?.text === ',') && !row.some((at) => isFinite(tokens, at)) && verbFrom(tokens, last + 2, last + LOOK_AHEAD) !== undefined
}

/** Tokens behind the cut in which the rest of a row is looked for. */
const LOOK_AHEAD = 13

/** Whether a word is surely a clause's verb: no participle with what it tells of behind it, and no noun behind an adjective of a people. */
function isSurelyVerb(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (!isFinite(tokens, at)) return false
  if (AUXILIARIES.has(lower)) return true
  if (isPast(lower)) return tokens[at + 1]?.lower !== 'by' && tokens[at - 1]?.text !== ','
  return !(tokens[at - 1]?.cap === true && tokens[at - 2]?.lower === 'the')
}

/** Whether a clause behind a noun was cut before its verb: “a decision that many keepers, among them Ada Fenwick |, have regretted”. */
export function relativeLacksVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  if (!/^(?:,|;|and|or|but|where|which|who)$/u.test(tokens[last + 1]?.lower ?? '')) return false
  const at = places.findLast((one) => /^(?:which|who|where|that)$/u.test(tokens[one]?.lower ?? '') && !isPreposition(tokens[one - 1]?.lower ?? '') && !(tokens[one]?.lower === 'that' && /^\p{Ll}+$/u.test(tokens[one + 1]?.text ?? '') && isVerb(tokens[one + 1]?.lower ?? '')))
  return at !== undefined && !places.some((one) => one > at && isSurelyVerb(tokens, one))
}

/** Whether “but, fearing the storm |, he went” lost what the second half tells: a joint, an insert behind it, and nothing more. */
export function isJointLeftOpen(tokens: readonly Token[], places: readonly number[]): boolean {
  const joint = places.findLast((at, index) => /^(?:and|but)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ',' && places[index + 1] === at + 1)
  if (joint === undefined) return false
  const marks = places.filter((at) => at > joint + 1 && tokens[at]?.text === ',')
  if (marks.length === 0 && !/ing$/u.test(tokens[joint + 2]?.lower ?? '') && places.some((at) => at > joint && isSurelyVerb(tokens, at))) return false
  // An insert may have a comma of its own, so that only a verb behind one of them closes it.
  return !marks.some((mark) => isFinite(tokens, mark + 1) || isVerb(tokens[mark + 1]?.lower ?? '') || /^(?:he|she|it|they|the|a|an)$/u.test(tokens[mark + 1]?.lower ?? '') && places.some((at) => at > mark && isSurelyVerb(tokens, at)))
}

/** Verbs that need somebody or something done. */
const TRANSITIVE = /^(?:completed|built|founded|created|designed|established|produced|invented|discovered|received|purchased|bought|acquired|made|wore|took|gave)$/u

/** Whether a deed has lost its object: “The keeper completed shortly before the storm”. */
export function hasLostObject(tokens: readonly Token[], places: readonly number[]): boolean {
  return places.some((at, index) => {
    const before = tokens[places[index - 1] ?? at - 1]
    if (index < 2 || !TRANSITIVE.test(tokens[at]?.lower ?? '') || !/\p{Lu}/u.test(before?.text ?? '')) return false
    const next = tokens[at + 1]?.lower ?? ''
    return /^(?:shortly|just|soon|before|after|during|in|at)$/u.test(next) && !places.slice(0, index).some((one) => /^(?:which|that|who|whom|and)$/u.test(tokens[one]?.lower ?? ''))
  })
}

/** Words that a name with its title has at most. */
const LONGEST_NAME = 7

/** Whether “and who” goes on from a clause that was made a sentence: “Pell lit the lamp and who stopped the clock”. */
export function goesOnFromRelative(tokens: readonly Token[], places: readonly number[]): boolean {
  const at = places.find((one, index) => /^(?:who|which|whose|whom)$/u.test(tokens[one]?.lower ?? '') && tokens[one - 1]?.lower === 'and' && places[index - 1] === one - 1)
  return at !== undefined && !places.some((one) => one < at && /^(?:who|which|whose|whom|that|where)$/u.test(tokens[one]?.lower ?? ''))
}

/** Whether the last of two joined clauses is somebody with what they are, and no deed: “…, and the keeper John Pell, the founder of the board |, lit it”. */
export function lastSubjectLacksVerb(tokens: readonly Token[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0
  if (tokens[last + 1]?.text !== ',') return false
  const joint = places.findLast((at) => /^(?:and|but|while)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
  if (joint === undefined || !(tokens[joint + 1]?.cap === true || /^(?:the|a|an)$/u.test(tokens[joint + 1]?.lower ?? ''))) return false
  const comma = places.findLast((at) => at < joint - 1 && tokens[at]?.text === ',') ?? -1
  const isClause = places.some((at) => at > comma && at < joint && isSurelyVerb(tokens, at))
  const behind = places.filter((at) => at > joint)
  // “…, and Prince John Pell |, a nephew of the king, drew it”.
  const isNameAlone = behind.length < LONGEST_NAME && behind.every((at) => tokens[at]?.cap === true || /^(?:the|of|de|von|van)$/u.test(tokens[at]?.lower ?? ''))
  return isClause && (isNameAlone || behind.some((at) => tokens[at]?.text === ',')) && !behind.some((at) => isSurelyVerb(tokens, at))
}
