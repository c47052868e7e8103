import type { Met } from './met'

/** Paragraphs between two places in the article, at the least. */
export function distanceOf(met: Met, paragraph: number): number {
  let least = Infinity
  for (const one of met.paragraphs) least = Math.min(least, Math.abs(one - paragraph))
  return least
}

/** Years that may lie between the times of two who could be taken for each other. */
const ONE_AGE = 30

/** Whether what is told of two lies in one age, as far as years are told; undefined where they are not. */
export function areOfOneAge(a: Met, b: Met): boolean | undefined {
  if (a.years[0] === Infinity || b.years[0] === Infinity) return undefined
  return a.years[0] - b.years[1] <= ONE_AGE && b.years[0] - a.years[1] <= ONE_AGE
}
