import { askWorker } from '@/composables/ask-worker'
import type { ReadBackup } from '@/formats/backup'
import url from '@/formats/backup/worker?worker&url'

export { newEntries } from '@/formats/backup'

/** The longest that reading a file may take. */
const DEADLINE_S = 60
/** More than a backup can be; such a file isn't even loaded. */
const MOST_MB = 200

/** Reads a file as a backup, apart from the page and with a limit on size and time; nothing is changed by it. */
export async function readBackupFile(file: Blob): Promise<ReadBackup> {
  if (file.size > MOST_MB * 1024 * 1024) return { plan: null, problems: [{ code: 'backup-too-large', params: { most: MOST_MB } }] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const asked = await askWorker<ReadBackup>(url, bytes, DEADLINE_S * 1000, [bytes.buffer])
  return 'reply' in asked ? asked.reply : { plan: null, problems: [{ code: 'backup-too-slow', params: { seconds: DEADLINE_S } }] }
}
