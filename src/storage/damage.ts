import type { Database } from './database'
import { isSegment, SEGMENT_VERSION, type Segment } from './segment'
import { parseLine } from '@/core/line'

/**
 * Discards damaged records by the keys they were reported under. A line leaves its place empty, so that those after it keep theirs; a whole
 * record leaves an empty segment. What has been mended since is left alone.
 */
export async function discard(database: Database, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [record = '', line] = key.split('#')
    await database.transact('readwrite', (store) => {
      const found: IDBRequest<unknown> = store.get(record)
      found.onsuccess = () => {
        const rest = line === undefined ? emptied(found.result) : without(found.result, Number(line))
        if (rest) store.put(rest, record)
      }
      return () => undefined
    })
  }
}

function emptied(value: unknown): Segment | undefined {
  return isSegment(value) ? undefined : { v: SEGMENT_VERSION, first: null, lines: [] }
}

function without(value: unknown, at: number): Segment | undefined {
  if (!isSegment(value)) return undefined
  const line = value.lines[at]
  if (line === undefined || 'entry' in parseLine(line)) return undefined
  return { ...value, lines: value.lines.map((held, i) => (i === at ? '' : held)) }
}

