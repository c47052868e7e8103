import { foldLog, type Learner } from '@/core/fold'
import { parseLine } from '@/core/line'
import type { StoredEntry } from '@/core/entry'

/** A tab of any browser, as any driver of one has it. */
interface Tab {
  evaluate(ask: () => Promise<string[]>): Promise<string[]>
}

/** Every entry that lies in the browser's store, as a program that knows nothing of the app's memory finds it. */
export async function storedEntries(page: Tab): Promise<readonly StoredEntry[]> {
  const lines = await page.evaluate(async () => {
    const opening = indexedDB.open('factdeck-log')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const reading = database.transaction('log').objectStore('log').getAll()
    const records = await new Promise<unknown[]>((resolve) => (reading.onsuccess = () => resolve(reading.result)))
    database.close()
    return records.flatMap((record) => (typeof record === 'object' && record !== null && 'lines' in record ? (record.lines as string[]) : []))
  })
  return lines.flatMap((line) => {
    const read = parseLine(line)
    return 'entry' in read ? [read.entry] : []
  })
}

/** What follows from the entries in the browser's store. */
export async function storedLearner(page: Tab): Promise<Learner> {
  return foldLog(await storedEntries(page))
}

/** How many answers lie in the browser's store, taken back or not. */
export async function countStoredAnswers(page: Tab): Promise<number> {
  return (await storedEntries(page)).filter(({ kind }) => kind === 'answered').length
}
