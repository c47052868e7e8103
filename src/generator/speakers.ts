import { SAYING } from './lists/verbs'
import { placesOf, type Draft } from './stems/draft'
import { beginsClause } from './stems/grammar'
import type { NameIndex } from './names/index-of-names'

/** Who says what a stem tells; with the tokens of the words for them. */
export interface Speaker {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Words of a speaker who is not named, at most: "the coastguard", "experts of the ministry". */
const LONGEST = 6

/** Who says what the stem tells, where it says so: "According to X, …", "X said that …", "…, the coastguard said". */
export function speakerOf(draft: Draft, names: NameIndex): Speaker | undefined {
  const { tokens } = draft.sentence
  const mentions = names.mentionsOf(draft.sentence)
  const places = placesOf(draft)
  const first = places[0] ?? 0
  for (const mention of mentions) {
    if (draft.keep[mention.from] !== true) continue
    const before = tokens[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1
    const isSource = tokens[before]?.lower === 'to' && tokens[before - 1]?.lower === 'according'
    const next = tokens[mention.to + 1]?.lower ?? ''
    const says = SAYING.has(next) && (mention.from <= first + 4) && !/^(?:by|as|for|in|the|a)$/u.test(tokens[mention.to + 2]?.lower ?? '')
    if (isSource || says) return { name: mention.text, from: mention.from, to: mention.to }
  }
  return unnamed(draft, places)
}

/** Somebody told by a noun, or by the name put for a pronoun. */
function unnamed({ sentence: { tokens, text }, keep, swaps }: Draft, places: readonly number[]): Speaker | undefined {
  const last = places.at(-1) ?? 0
  for (const [index, at] of places.entries()) {
    if (!SAYING.has(tokens[at]?.lower ?? '') || index === 0 || /^(?:is|are|was|were|be|been|it)$/u.test(tokens[at - 1]?.lower ?? '')) continue
    const next = tokens[places[index + 1] ?? -1]
    const isBehind = at === last || next?.text === ','
    const tells = next?.lower === 'that' || /^["“]$/u.test(next?.text ?? '') || (/^(?:said|says|believes?|believed|thinks?|thought|claim(?:s|ed)|argue[sd]|warn(?:s|ed))$/u.test(tokens[at]?.lower ?? '') && beginsClause(tokens, at + 1, last))
    if (!isBehind && !tells) continue
    const swap = swaps.get(at - 1)
    if (swap !== undefined) return { name: swap, from: at - 1, to: at - 1 }
    let from = at
    while (at - from < LONGEST && keep[from - 1] === true && tokens[from - 1]?.kind !== 'mark' && from > (isBehind ? 0 : (places[0] ?? 0))) from--
    const [start, end] = [tokens[from], tokens[at - 1]]
    if (start && end && from < at && (from === places[0] || tokens[from - 1]?.text === ',' || /^["”]$/u.test(tokens[from - 1]?.text ?? ''))) return { name: text.slice(start.start, end.end), from, to: at - 1 }
  }
  return undefined
}
