import { defineStore } from 'pinia'
import { StorageFailure } from '@/core/storage'
import { dateOfStudyDay } from '@/core/world'
import type { BackedDeck, Making, Packing } from '@/formats/backup'
import { useDecks } from './decks'
import { useHouse } from './house'
import { useLog } from './log'

/** Packs a backup. Rejects with the signal's reason where it is stopped. */
export type Pack = (packing: Packing, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

/** Backups: everything the learner did, and the decks that this device keeps, as one file. */
export const useBackup = defineStore('backup', () => {
  const { world, version } = useHouse()
  const log = useLog()
  const decks = useDecks()

  /**
   * The bytes of a backup made now, and the name that its file takes: what was done so far and isn't saved is in it too. `lacksDecks` where the decks
   * can't be read. A long log is printed apart from the page, and packed by `pack` where that is given. Throws `StorageFailure`, or the signal's reason where it is stopped.
   */
  async function write(pack?: Pack, signal = new AbortController().signal): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly lacksDecks: boolean }> {
    const kept = await keptDecks()
    const making = { app: version, made: world.now() }
    // A short log is here as a whole.
    const printed = pack && !(await log.isWhole()) ? await (await log.whereKept()).print(log.recentEntries(), signal) : undefined
    const bytes = pack && printed ? await pack({ log: printed, making, decks: kept ?? [] }, signal) : await packHere(making, kept)
    return { name: `factdeck-${dateOfStudyDay(log.today)}.zip`, bytes, lacksDecks: kept === undefined }
  }

  async function packHere(making: Making, kept?: readonly BackedDeck[]): Promise<Uint8Array<ArrayBuffer>> {
    const { writeBackup } = await import('@/formats/backup')
    return writeBackup(await log.readAllEntries(), making, kept)
  }

  /** The kept decks as they stand; undefined where they can't be read, which must not keep the answers from being saved. */
  async function keptDecks(): Promise<readonly BackedDeck[] | undefined> {
    try {
      const storage = await decks.storage()
      const found = await Promise.all((await storage.list()).map(({ line }) => storage.get(line.about.id)))
      const whole = found.flatMap((deck) => deck ?? [])
      if (whole.length === 0) return []
      const { printDeck } = await import('@/formats/deck/print')
      return whole.map((deck) => {
        const { about, reading, facts } = printDeck(deck)
        return { id: deck.about.id, revision: deck.revision, files: { 'about.json': about, 'reading.md': reading, 'facts.yaml': facts } }
      })
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      return undefined
    }
  }

  return { write }
})
