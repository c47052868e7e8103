import { download } from '@/composables/download'
import { useBackup } from '@/stores/backup'

/** Hands everything the learner did to the browser as one file; resolves to its name. */
export async function saveBackup(): Promise<string> {
  const { name, bytes } = await useBackup().write()
  download(bytes, name, 'application/zip')
  return name
}
