import { SAYING } from './lists/verbs'
import { placesOf, type Draft } from './stems/draft'
import type { NameIndex } from './names/index-of-names'

/** Who says what the stem tells, where it says so by name: "According to X, …", "X said that …"; with the tokens of the name. */
export function speakerOf(draft: Draft, names: NameIndex): { readonly name: string; readonly from: number; readonly to: number } | undefined {
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
  return undefined
}
