import { readonly, ref } from 'vue'
import type { StudyDay } from '@/core/world'

const MADE = 'factdeck-backup'
const DISMISSED = 'factdeck-backup-later'

const madeDay = ref(read(MADE))
const dismissedDay = ref(read(DISMISSED))

/** The study day of the last backup made on this device, and of the last time that its reminder was put off; undefined where never. */
export function useBackupDate() {
  return {
    madeDay: readonly(madeDay),
    dismissedDay: readonly(dismissedDay),
    mark: (day: StudyDay) => keep(MADE, (madeDay.value = day)),
    dismiss: (day: StudyDay) => keep(DISMISSED, (dismissedDay.value = day)),
  }
}

function read(key: string): StudyDay | undefined {
  try {
    const day = Number(localStorage.getItem(key) ?? undefined)
    return Number.isInteger(day) ? day : undefined
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return undefined
  }
}

function keep(key: string, day: StudyDay): void {
  try {
    localStorage.setItem(key, String(day))
  } catch (error) {
    // A browser that keeps nothing reminds again at the next start, and rightly.
    if (!(error instanceof DOMException)) throw error
  }
}
