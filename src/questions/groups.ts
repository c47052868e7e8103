import type { Deck, Group } from '@/core/deck'
import type { Fact } from '@/core/fact'
import { shuffled } from '@/core/random'
import type { Random } from '@/core/world'
import { singlesOf, tellingWordsOf } from './printed'
import { standsIn, wordsOf } from './words'

/** The groups of a deck that one kind can ask. */
export function groupsOf(deck: Deck, kind: Group['kind']): readonly Group[] {
  return deck.groups.filter((group) => group.kind === kind)
}

/** Whether a fact's label tells its answer, or the year of it. */
export function labelGivesAway(fact: Fact, deck: Deck): boolean {
  const label = wordsOf(fact.label ?? '')
  return singlesOf(fact.answer).some(
    (value) =>
      (value.type === 'date' && label.includes(String(value.year))) ||
      tellingWordsOf(value, deck.about.language).some((words) => standsIn(words, label)),
  )
}

/** Some of the items, at least `fewest` and at most `most` where there are that many. */
export function drawn<T>(items: readonly T[], fewest: number, most: number, random: Random): readonly T[] {
  const upTo = Math.min(most, items.length)
  const count = fewest + Math.floor(random() * Math.max(1, upTo - fewest + 1))
  return shuffled(items, random).slice(0, count)
}
