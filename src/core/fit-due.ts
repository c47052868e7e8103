import type { Learner } from './learner'
import type { StudyDay } from './world'

/** Reviews in which there are mostly answers enough to fit memory to, and after which another fit may say something new. */
const ENOUGH_REVIEWS = 1000

/** The last study day since which so many facts were reviewed that memory may be fitted to them; undefined where there were never so many. */
export function fittableSince({ days }: Learner): StudyDay | undefined {
  let reviews = 0
  for (const [day, done] of [...days].sort(([a], [b]) => b - a)) {
    reviews += done.reviews
    if (reviews >= ENOUGH_REVIEWS) return day
  }
  return undefined
}

/** Whether it is time to offer a fit: so much was reviewed since the last one, or ever, and since it was put off. */
export function isFitDue(since: StudyDay | undefined, lastDay: StudyDay | undefined): boolean {
  return since !== undefined && (lastDay === undefined || lastDay < since)
}
