import { askWorker } from '@/composables/ask-worker'
import { download } from '@/composables/download'
import { useBackupDate } from '@/composables/use-backup-date'
import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import { StorageFailure } from '@/core/storage'
import url from '@/formats/backup/pack-worker?worker&url'
import { snapshots as words } from '@/locales/en/snapshots'
import { useBackup, type Pack } from '@/stores/backup'
import { useLog } from '@/stores/log'

/** What a backup that was made is called, and whether the kept decks are missing from it. */
export interface SavedBackup {
  readonly name: string
  readonly lacksDecks: boolean
}

/** From so long on the learner is told that it is going on, and can stop it. */
const TOLD_AFTER_MS = 400
/** The longest that packing may take. */
const DEADLINE_MS = 600_000

/** One backup is made at a time. */
let making: Promise<SavedBackup | undefined> | undefined

/** Hands everything the learner did to the browser as one file, made apart from the page; resolves to undefined where the learner stopped it, or where the log can't be read, which is told. */
export function saveBackup(): Promise<SavedBackup | undefined> {
  return (making ??= make().finally(() => (making = undefined)))
}

async function make(): Promise<SavedBackup | undefined> {
  const stopping = new AbortController()
  const { signal } = stopping
  const backup = useBackup()
  const log = useLog()
  const { say } = useWords(words)
  const { tell, tellOngoing } = useNote()
  let quiet = (): void => undefined
  const timer = setTimeout(() => (quiet = tellOngoing(say('packing'), say('stopPacking'), () => stopping.abort())), TOLD_AFTER_MS)
  try {
    const { name, bytes, lacksDecks } = await backup.write(packApart, signal).catch((error: unknown) => {
      if (signal.aborted || error instanceof StorageFailure) throw error
      // Without its worker a backup is still a backup, though the page stands still for it.
      return backup.write()
    })
    signal.throwIfAborted()
    download(bytes, name, 'application/zip')
    useBackupDate().mark(log.today)
    return { name, lacksDecks }
  } catch (error) {
    if (!signal.aborted && !(error instanceof StorageFailure)) throw error
    if (!signal.aborted) tell(say('notPacked'))
    return undefined
  } finally {
    clearTimeout(timer)
    quiet()
  }
}

const packApart: Pack = async (packing, signal) => {
  const asked = await askWorker<Uint8Array<ArrayBuffer>>(url, packing, DEADLINE_MS, packing.log.pieces.map(({ buffer }) => buffer), signal)
  if ('reply' in asked) return asked.reply
  throw new Error('the backup took too long to pack')
}
