import type { Deck } from '@/core/deck'
import { byFactId } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { isSingle } from '@/core/value'
import type { Question } from '@/questions'
import { isFigure } from '@/questions/candidates'
import { rankOfKey } from './rank-of-key'
import { finding } from './severity'

/** Choice questions of one size from which on a share says something. */
const FEWEST = 40
/** How many times its fair share a place may have. */
const MOST_OF_SHARE = 1.8

/** Whether the right option stands, over the choice questions of a deck, oftener in one place, or at one size among figures, than chance would put it there. */
export function biasesOf(questions: readonly Question[], deck: Deck): readonly Problem[] {
  const choices = questions.flatMap((question) => (question.kind === 'choice' ? [question] : []))
  const facts = byFactId(deck)
  const out: Problem[] = []
  for (const size of new Set(choices.map(({ options }) => options.length))) {
    const ofSize = choices.filter(({ options }) => options.length === size)
    const place = favourite(ofSize.map(({ key }) => key), size)
    if (place) out.push(finding('position-bias', undefined, { ...place.told, place: place.at + 1 }))
    const ranks = ofSize.flatMap((question) => {
      const answer = facts.get(question.factIds[0] ?? '')?.answer
      if (!answer || !isSingle(answer) || !isFigure(answer)) return []
      return rankOfKey(question, answer, deck.about.language) ?? []
    })
    const rank = favourite(ranks, size)
    if (rank) out.push(finding('size-bias', undefined, { ...rank.told, rank: rank.at === 0 ? 'smallest' : rank.at === size - 1 ? 'largest' : 'middle' }))
  }
  return out
}

function favourite(places: readonly number[], size: number): { readonly at: number; readonly told: { readonly count: number; readonly percent: number } } | undefined {
  if (places.length < FEWEST) return undefined
  const counts = Array.from({ length: size }, (_, at) => places.filter((place) => place === at).length)
  const most = Math.max(...counts)
  if (most * size <= places.length * MOST_OF_SHARE) return undefined
  return { at: counts.indexOf(most), told: { count: places.length, percent: Math.round((100 * most) / places.length) } }
}
