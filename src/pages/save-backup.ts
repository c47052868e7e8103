import { download } from '@/composables/download'
import { useBackupDate } from '@/composables/use-backup-date'
import { useBackup } from '@/stores/backup'
import { useLog } from '@/stores/log'

/** Hands everything the learner did to the browser as one file; resolves to its name. */
export async function saveBackup(): Promise<string> {
  const { name, bytes } = await useBackup().write()
  download(bytes, name, 'application/zip')
  useBackupDate().mark(useLog().today)
  return name
}
