import type { Random } from '@/core/world'

const WANTED = 8

/**
 * Merges values below and above a key, nearest first, so that among the first few of any number the key is as likely to be
 * lowest, in the middle or highest (Pólya's urn): its place among the options tells nothing.
 */
export function spread<V>(below: readonly V[], above: readonly V[], random: Random): readonly V[] {
  const out: V[] = []
  let lows = 0
  let highs = 0
  while (out.length < WANTED) {
    const low = below[lows]
    const high = above[highs]
    const down = random() * (lows + highs + 2) < lows + 1
    if (low !== undefined && (down || high === undefined)) {
      out.push(low)
      lows++
    } else if (high !== undefined) {
      out.push(high)
      highs++
    } else break
  }
  return out
}
