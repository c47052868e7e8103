import { download } from '@/composables/download'
import { printLine } from '@/core/line'
import { useLog } from '@/stores/log'

/** Hands everything the learner did to the browser as a file to keep. */
export async function saveBackup(): Promise<void> {
  const log = useLog()
  const text = log.allEntries().map(printLine).join('\n')
  await Promise.resolve()
  download(new TextEncoder().encode(text), 'factdeck-backup.jsonl', 'application/jsonl')
}
