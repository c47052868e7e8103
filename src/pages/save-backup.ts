import { askWorker } from '@/composables/ask-worker'
import { download } from '@/composables/download'
import { useBackupDate } from '@/composables/use-backup-date'
import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import url from '@/formats/backup/pack-worker?worker&url'
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

/** Hands everything the learner did to the browser as one file, made apart from the page; resolves to undefined where the learner stopped it. */
export function saveBackup(): Promise<SavedBackup | undefined> {
  return (making ??= make().finally(() => (making = undefined)))
}

async function make(): Promise<SavedBackup | undefined> {
  const stopping = new AbortController()
  const backup = useBackup()
  const log = useLog()
  const quiet = tellLater(() => stopping.abort())
  try {
    const { name, bytes, lacksDecks } = await backup.write(stopping.signal, packApart)
    download(bytes, name, 'application/zip')
    useBackupDate().mark(log.today)
    return { name, lacksDecks }
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    return undefined
  } finally {
    quiet()
  }
}

const packApart: Pack = async (packing, signal) => {
  const asked = await askWorker<Uint8Array<ArrayBuffer>>(url, packing, DEADLINE_MS, packing.log.pieces.map(({ buffer }) => buffer), signal)
  if ('reply' in asked) return asked.reply
  throw new Error('the backup took too long to pack')
}

/** Tells that a backup is being made, unless it is made at once. Returns the way to say no more of it. */
function tellLater(stop: () => void): () => void {
  const { tellOngoing } = useNote()
  let clear = (): void => undefined
  let isOver = false
  const tell = async () => {
    const { say } = useWords((await import('@/locales/en/snapshots')).snapshots)
    if (!isOver) clear = tellOngoing(say('packing'), say('stopPacking'), stop)
  }
  const timer = setTimeout(() => void tell(), TOLD_AFTER_MS)
  return () => {
    isOver = true
    clearTimeout(timer)
    clear()
  }
}
