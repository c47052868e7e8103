import type { StoredEntry } from '@/core/entry'
import { parseLine } from '@/core/line'
import { writerOfStamp, type Writer } from '@/core/stamp'
import type { Database } from './database'
import type { Ends } from './glance'
import { readImport } from './imports'
import type { News } from './news'
import type { ReadingAsWriter } from './reading'

/** What of the log this tab has told of: what it read on opening, wrote, and heard from other tabs. */
export interface Heard {
  /** How far that goes, as it is now. */
  ends(): Ends
  /** A line written by this tab's writer, whose next place is this. */
  wrote(writer: Writer, nextSeq: number): void
  /** An import that is whole now; false where it was there before. */
  adopted(id: string): boolean
  /** Takes in what another tab tells: `told` is given what is new, in the moment in which it counts as told. */
  hear(news: Exclude<News, { readonly deleted: true }>, database: Database | undefined, told: (entries: readonly StoredEntry[]) => void): Promise<void>
}

/** Of the log as it was read; of none before. */
export function heardOf(read?: Pick<ReadingAsWriter, 'lastByWriter' | 'finished' | 'ends'>): Heard {
  const writers = new Map(read?.ends)
  const imports = new Set(read?.finished)
  const coming = new Set<string>()
  const isAfterOpening = ({ stamp }: StoredEntry) => stamp > (read?.lastByWriter.get(writerOfStamp(stamp)) ?? '')
  /** Of a writer of whom something was missed it stays unknown how far they came. */
  const followed = ({ stamp, seq }: StoredEntry) => {
    const writer = writerOfStamp(stamp)
    if (seq === (writers.get(writer) ?? 0)) writers.set(writer, seq + 1)
  }
  return {
    ends: () => ({ writers: new Map(writers), imports: new Set(imports) }),
    wrote: (writer, nextSeq) => void writers.set(writer, nextSeq),
    adopted(id) {
      const isNew = !imports.has(id)
      imports.add(id)
      return isNew
    },
    async hear(news, database, told) {
      if ('appended' in news) {
        const line = parseLine(news.appended)
        if (!('entry' in line) || !isAfterOpening(line.entry)) return
        followed(line.entry)
        told([line.entry])
      } else if (database && !imports.has(news.adopted) && !coming.has(news.adopted)) {
        coming.add(news.adopted)
        const entries = await readImport(database, news.adopted)
        imports.add(news.adopted)
        if (entries.length > 0) told(entries)
      }
    },
  }
}
