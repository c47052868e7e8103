import { useBackupDate } from '@/composables/use-backup-date'
import { useFitDate } from '@/composables/use-fit-date'
import { isBackupDue } from '@/core/backup-due'
import { isFitDue } from '@/core/fit-due'
import type { Today } from '@/core/glance'
import type { Repair } from '@/core/storage'

export { default as HomeNotices } from '@/components/home/HomeNotices.vue'
export { default as HomeToday } from '@/components/home/HomeToday.vue'

/** Puts what is worth a quiet line on home, and does what it offers. */
export function quietNotices({ studied, updates, fittableSince, day }: Today, repaired: Repair | undefined) {
  const backup = useBackupDate()
  const fit = useFitDate()
  return {
    repaired,
    updates,
    isBackupDue: isBackupDue(studied, backup.madeDay.value, backup.dismissedDay.value, day),
    isFitDue: isFitDue(fittableSince, fit.lastDay.value),
    onBackUp: async () => (await import('./save-backup')).saveBackup(),
    onLater: () => backup.dismiss(day),
    onFitLater: () => fit.mark(day),
  }
}
