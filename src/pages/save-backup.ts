import { download } from '@/composables/download'
import { useBackupDate } from '@/composables/use-backup-date'
import { useBackup } from '@/stores/backup'
import { useLog } from '@/stores/log'

/** Hands everything the learner did to the browser as one file; resolves to its name, and whether the kept decks are missing from it. */
export async function saveBackup(): Promise<{ readonly name: string; readonly lacksDecks: boolean }> {
  const { name, bytes, lacksDecks } = await useBackup().write()
  download(bytes, name, 'application/zip')
  useBackupDate().mark(useLog().today)
  return { name, lacksDecks }
}
