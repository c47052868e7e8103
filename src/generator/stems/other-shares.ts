import type { Span } from '../span'
import type { Token } from '../tokens'
import { type Draft, placesOf, without } from './draft'
import { isFinite } from './grammar'

/** Shares that make up a whole, at least. */
const FEWEST = 3
/** What rounded shares may miss a hundred by. */
const ROUNDED = 2

/** Where the shares of a sentence end: each is a figure with “%” or “percent” behind it. */
function sharesIn(tokens: readonly Token[], places: readonly number[]): readonly number[] {
  return places.filter((at) => /^(?:%|percent)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'figure')
}

/** Without shares beside the key that would tell it, for all of them make a hundred: the first is asked by itself, the last beside the first. */
export function withoutOtherShares(draft: Draft, key: Pick<Span, 'from' | 'to'>): Draft {
  const { tokens } = draft.sentence
  const places = placesOf(draft)
  const shares = sharesIn(tokens, places)
  const sum = shares.reduce((all, at) => all + Number(tokens[at - 1]?.text), 0)
  const [first = 0, second = 0] = shares
  const last = shares.at(-1) ?? 0
  if (shares.length < FEWEST || Math.abs(sum - 100) > ROUNDED || (key.to !== first && key.to !== last)) return draft
  const joint = second - 2
  const and = last - 2
  if (tokens[joint]?.text !== ',' || tokens[and]?.lower !== 'and' || places.some((at) => at > second && isFinite(tokens, at))) return draft
  if (key.to === first) return without(draft, joint, places.findLast((at) => !/^[.!?]$/u.test(tokens[at]?.text ?? '')) ?? last)
  return without(draft, joint, and - 1)
}
