import { sectionBarsOf, type SectionBar } from '@/charts/section-bars/data'
import { sectionsOf, type Deck } from '@/core/deck'
import { knowledgeOf } from '@/core/fact-state'
import type { Learner } from '@/core/fold'
import type { StudyDay } from '@/core/world'

/** What is known of each section of a deck's reading today; facts set aside are left out. */
export function sectionKnowledge(deck: Deck, learner: Learner, today: StudyDay): readonly SectionBar[] {
  return sectionBarsOf(
    sectionsOf(deck).map(({ section, facts }) => ({
      section,
      facts: facts
        .filter(({ id }) => !learner.aside.has(id))
        .map(({ id }) => knowledgeOf(learner.facts.get(id), today, learner.settings.retention)),
    })),
  )
}
