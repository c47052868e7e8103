import type { StudyDay } from './world'

/** Study days whose loss would hurt: of more than these nobody need be asked. */
export const MANY_DAYS = 10
/** Days for which a reminder that was put off stays away. */
const QUIET_DAYS = 30

/** Whether it is time to remind of a backup: ten days studied since the last one, or ever, and no reminder put off in the last month. `studied` are the last of the days studied. */
export function isBackupDue(studied: readonly StudyDay[], madeDay: StudyDay | undefined, dismissedDay: StudyDay | undefined, today: StudyDay): boolean {
  if (dismissedDay !== undefined && today < dismissedDay + QUIET_DAYS) return false
  return studied.filter((day) => day > (madeDay ?? -Infinity)).length >= MANY_DAYS
}
