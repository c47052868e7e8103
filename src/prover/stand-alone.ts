/** Words that mean nothing without what was told before, or mean a time only to a reader of that day. */
const AT_HEAD = /^["“‘(]?(?:he|she|it|they|his|hers?|its|theirs?|this|these|those|such)\b/iu
const OF_A_DAY = /\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:year|month|week|season|summer|winter|spring|autumn))\b/iu
const PRONOUN = /\b(?:he|she|they|him|his|her|hers|them|their|theirs)\b/iu
const QUOTED = /“[^“”]{0,400}”|"[^"]{0,400}"/gu

/** The word of an English ask that keeps it from standing alone: a pronoun with nobody named before it, a pointing word, a time told from the day of writing. */
export function dependentWordOf(ask: string): string | undefined {
  const own = ask.replace(QUOTED, '“”')
  const told = AT_HEAD.exec(own) ?? OF_A_DAY.exec(own)
  if (told) return told[0].replace(/^["“‘(]/u, '')
  const pronoun = PRONOUN.exec(own)
  if (!pronoun) return undefined
  const before = own.slice(0, pronoun.index)
  // A question's own "who", a name, or a noun with its article can be what the pronoun means.
  const isNamed = /^(?:who|whose|whom|which \p{L}+)\b/iu.test(before) || /\s["“‘]?\p{Lu}/u.test(before) || /\b(?:the|a|an|some|many|most|every|each) \p{L}/iu.test(before) || /^\p{Lu}\p{L}+ (?:and|,)/u.test(before) || /\p{L}{3}s\b/u.test(before)
  return isNamed ? undefined : pronoun[0]
}
