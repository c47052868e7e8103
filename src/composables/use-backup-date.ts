import { keptDay } from './kept-day'

const made = keptDay('factdeck-backup')
const dismissed = keptDay('factdeck-backup-later')

/** The study day of the last backup made on this device, and of the last time that its reminder was put off; undefined where never. */
export function useBackupDate() {
  return { madeDay: made.day, dismissedDay: dismissed.day, mark: made.keep, dismiss: dismissed.keep }
}
