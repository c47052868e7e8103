import type { Rating } from './entry'
import type { FactState } from './fact-state'
import { dueDay, rated, type Weights } from './memory'
import type { StudyDay } from './world'

/** Days from today until a fact comes back, by the rating given now. A fact that an answer has moved today keeps its day. */
export function intervalsOf(
  state: FactState | undefined,
  today: StudyDay,
  retention: number,
  weights: Weights = null,
): Readonly<Record<Rating, number>> {
  const held = state?.memory
  const after = (rating: Rating) => (held && held.lastDay >= today ? held : rated(held, rating, today, weights))
  const days = (rating: Rating) => dueDay(after(rating), retention) - today
  return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) }
}
