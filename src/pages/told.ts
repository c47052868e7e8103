import { useBackupDate } from '@/composables/use-backup-date'
import { isBackupDue } from '@/core/backup-due'
import type { Today } from '@/core/glance'
import type { Repair } from '@/core/storage'

export { default as HomeNotices } from '@/components/home/HomeNotices.vue'
export { default as HomeToday } from '@/components/home/HomeToday.vue'

/** Puts what is worth a quiet line on home, and does what it offers. */
export function quietNotices({ studied, updates, day }: Today, repaired: Repair | undefined) {
  const { madeDay, dismissedDay, dismiss } = useBackupDate()
  return {
    repaired,
    updates,
    isBackupDue: isBackupDue(studied, madeDay.value, dismissedDay.value, day),
    onBackUp: async () => (await import('./save-backup')).saveBackup(),
    onLater: () => dismiss(day),
  }
}
