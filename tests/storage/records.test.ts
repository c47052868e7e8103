import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openDatabase } from '@/storage/database'
import { chunksUnder, recordsUnder, type StoredRecord } from '@/storage/records'
import { fakeDevice } from '#tests/support/fake-device'

it('come in chunks as they come at once, however many there are and whatever they are called', async () => {
  const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('0', '1', '/', 'z', '\0', 'é'), maxLength: 6 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 5 }), async (keys, size) => {
      const database = await openDatabase({ browser: fakeDevice().tab(), deadlineMs: 5000 }, true)
      await database.transact('readwrite', (store) => {
        for (const key of keys) store.put({ key }, `log/${key}`)
        store.put('no part of it', 'cache/fold')
        return () => undefined
      })
      const chunks: (readonly StoredRecord[])[] = []
      for await (const chunk of chunksUnder(database, 'log/', size)) chunks.push(chunk)
      expect(chunks.flat()).toEqual(await recordsUnder(database, 'log/'))
      expect(chunks.flat()).toHaveLength(keys.length)
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(size)
      database.close()
    }),
    { numRuns: 30 },
  )
}, 30_000)
