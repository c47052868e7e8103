/** Points, and the trials that they rest on. */
export interface Share {
  readonly points: number
  readonly of: number
}

/** A share that grows. */
export class Tallied implements Share {
  points = 0
  of = 0

  /** Takes so many trials in, each with these points. */
  add(points: number, trials = 1): void {
    this.points += points * trials
    this.of += trials
  }
}

/** The tallied value of a key, begun where there is none. */
export function begun<K, T>(map: Map<K, T>, key: K, begin: () => T): T {
  const held = map.get(key)
  if (held !== undefined) return held
  const made = begin()
  map.set(key, made)
  return made
}
