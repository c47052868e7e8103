import type { Knowledge } from '@/core/fact-state'

/** A section of a reading, and how well each of its facts is known. */
export interface SectionKnowledge {
  readonly section: string
  readonly facts: readonly Knowledge[]
}

/** A stretch of a section's bar: where it begins and ends, from 0 to 1, and the facts that it stands for. */
export interface BarPart {
  readonly knowledge: Knowledge
  readonly count: number
  readonly from: number
  readonly to: number
}

/** A section's bar, its parts from best known to never asked; parts of no facts are left out. */
export interface SectionBar {
  readonly section: string
  readonly count: number
  readonly parts: readonly BarPart[]
}

const FROM_BEST: readonly Knowledge[] = ['known', 'slipping', 'learning', 'unasked']

/** The bars of a reading, in its order; sections without facts are left out. */
export function sectionBarsOf(sections: readonly SectionKnowledge[]): readonly SectionBar[] {
  return sections
    .filter(({ facts }) => facts.length > 0)
    .map(({ section, facts }) => ({ section, count: facts.length, parts: partsOf(facts) }))
}

function partsOf(facts: readonly Knowledge[]): readonly BarPart[] {
  let done = 0
  return FROM_BEST.flatMap((knowledge) => {
    const count = facts.filter((one) => one === knowledge).length
    const from = done / facts.length
    done += count
    return count === 0 ? [] : [{ knowledge, count, from, to: done / facts.length }]
  })
}

/** Data that show what the chart can hold: no section, and sections at every stage. */
export const examples: readonly (readonly SectionBar[])[] = [
  [],
  sectionBarsOf([
    { section: 'The building', facts: ['known', 'known', 'learning', 'slipping', 'unasked'] },
    { section: 'The keepers', facts: ['unasked', 'unasked', 'learning'] },
    { section: 'The wreck', facts: ['known', 'known', 'known'] },
  ]),
]
