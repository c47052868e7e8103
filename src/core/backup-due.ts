import type { Learner } from './fold'
import { studyDaysOf } from './study-days'
import type { StudyDay } from './world'

/** Study days whose loss would hurt. */
const MANY_DAYS = 10
/** Days for which a reminder that was put off stays away. */
const QUIET_DAYS = 30

/** Whether it is time to remind of a backup: ten days studied since the last one, or ever, and no reminder put off in the last month. */
export function isBackupDue(learner: Learner, madeDay: StudyDay | undefined, dismissedDay: StudyDay | undefined, today: StudyDay): boolean {
  if (dismissedDay !== undefined && today < dismissedDay + QUIET_DAYS) return false
  return studyDaysOf(learner).filter((day) => day > (madeDay ?? -Infinity)).length >= MANY_DAYS
}
