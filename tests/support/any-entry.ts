import fc from 'fast-check'
import { isKnown, type StoredEntry } from '@/core/entry'
import { nextStamp, writerOf, type Writer } from '@/core/stamp'
import type { OpenedLog } from '@/core/storage'

/** An entry of a writer with any further fields. */
export function entryOf(writer: Writer, seq: number, ms: number, rest: Readonly<Record<string, unknown>> = {}): StoredEntry {
  return {
    kind: 'setting-changed', name: 'theme', value: seq, version: 1, day: Math.floor(ms / 86_400_000), moment: { ms, offset: 120, zone: 'Europe/Berlin' },
    ...rest, seq, stamp: nextStamp(ms, undefined, writer),
  } as StoredEntry
}

/** The next entries of a freshly opened log, one millisecond apart. */
export function entriesFor(opened: Pick<OpenedLog, 'writer' | 'nextSeq'>, count: number, fromMs: number, rest: Readonly<Record<string, unknown>> = {}): StoredEntry[] {
  return Array.from({ length: count }, (_, i) => entryOf(opened.writer, opened.nextSeq + i, fromMs + i, rest))
}

const anyBody = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.jsonValue({ depthSize: 'small' }), { maxKeys: 4 })
const anyWriter = fc
  .tuple(fc.stringMatching(/^[0-9a-z]{10}$/), fc.integer({ min: 0, max: 99 }))
  .map(([device, slot]) => writerOf(device, slot))

/** An entry of any kind and version, known to this code or not, with any plain fields. */
export const anyEntry: fc.Arbitrary<StoredEntry> = fc
  .record({
    writer: anyWriter,
    seq: fc.nat({ max: 100_000 }),
    ms: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    kind: fc.oneof(fc.constantFrom('answered', 'retracted', 'attempt-finished'), fc.string({ minLength: 1, maxLength: 12 })),
    version: fc.integer({ min: 1, max: 9 }),
    body: anyBody,
  })
  .map(({ writer, seq, ms, kind, version, body }) => JSON.parse(JSON.stringify(entryOf(writer, seq, ms, { ...body, kind, version }))) as StoredEntry)

/** Any log of kinds or versions that this code doesn't know. */
export const anyForeignLog: fc.Arbitrary<readonly StoredEntry[]> = fc.uniqueArray(anyEntry.filter((entry) => !isKnown(entry)), {
  selector: (entry) => entry.stamp,
  maxLength: 40,
})

/** Any log: each stamp once, in no order. */
export const anyLog: fc.Arbitrary<readonly StoredEntry[]> = fc.uniqueArray(anyEntry, { selector: (entry) => entry.stamp, maxLength: 40 })
