import { describe, expect, it } from 'vitest'
import { StorageFailure, type LogStorage } from '@/core/storage'
import { memoryLog, memoryShelf } from '@/storage/memory'
import { useLog } from '@/stores/log'
import { furnish, testWorld } from '#tests/support/house'

const change = (value: number) => ({ kind: 'setting-changed', name: 'quizLength', value }) as const

/** A memory log whose writes fail while `broken` says how. */
function brittle(): LogStorage & { broken: 'full' | null } {
  const sound = memoryLog({ random: testWorld('brittle').random })
  const log = {
    ...sound,
    broken: null as 'full' | null,
    append: (entry: Parameters<LogStorage['append']>[0]) => {
      if (log.broken) return Promise.reject(new StorageFailure(log.broken, 'no room'))
      return sound.append(entry)
    },
  }
  return log
}

describe('The log store', () => {
  it('finds on opening what an earlier sitting wrote', async () => {
    const shelf = memoryShelf()
    const world = testWorld()
    furnish({ world, storage: memoryLog({ random: world.random, shelf }) })
    await useLog().open()
    await useLog().record(change(7))
    furnish({ world, storage: memoryLog({ random: world.random, shelf }) })
    const log = useLog()
    expect(log.phase).toBe('opening')
    await log.open()
    expect(log.phase).toBe('ready')
    expect(log.state.settings.quizLength).toBe(7)
  })

  it('writes deeds that come at once one after the other, gapless and in order', async () => {
    furnish()
    const log = useLog()
    await log.open()
    await Promise.all([5, 6, 7, 8].map((length) => log.record(change(length))))
    const entries = log.recentEntries()
    expect(entries.map(({ seq }) => seq)).toEqual([0, 1, 2, 3])
    expect(log.state.settings.quizLength).toBe(8)
  })

  it('hears what another tab wrote', async () => {
    const shelf = memoryShelf()
    const world = testWorld()
    const here = furnish({ world, storage: memoryLog({ random: world.random, shelf }) })
    const mine = useLog(here.pinia)
    await mine.open()
    const there = furnish({ world, storage: memoryLog({ random: world.random, shelf }) })
    const yours = useLog(there.pinia)
    await yours.open()
    await yours.record(change(9))
    expect(mine.state.settings.quizLength).toBe(9)
  })

  it('goes on in memory when storage is full, says so, and saves it all in order once there is room', async () => {
    const storage = brittle()
    furnish({ storage })
    const log = useLog()
    await log.open()
    storage.broken = 'full'
    await log.record(change(5))
    await log.record(change(6))
    expect(log.trouble).toBe('full')
    expect(log.unsaved).toHaveLength(2)
    expect(log.state.settings.quizLength).toBe(6)
    storage.broken = null
    await log.saveAgain()
    expect(log.trouble).toBeNull()
    expect(log.unsaved).toHaveLength(0)
    const reopened = await storage.open()
    expect(reopened.entries.map(({ seq }) => seq)).toEqual([0, 1])
  })

  it('goes on in memory when the device gives no store, tells which trouble it is, and keeps it all once there is one', async () => {
    const sound = memoryLog({ random: testWorld('sound').random })
    let gives = false
    const storage: LogStorage = {
      ...sound,
      open: () => (gives ? sound.open() : Promise.reject(new StorageFailure('unavailable', 'no store here'))),
    }
    furnish({ storage })
    const log = useLog()
    await log.open()
    expect(log.phase).toBe('ready')
    expect(log.trouble).toBe('unavailable')
    await log.record(change(4))
    expect(log.state.settings.quizLength).toBe(4)
    expect(log.unsaved).toHaveLength(1)
    gives = true
    await log.saveAgain()
    expect(log.trouble).toBeNull()
    expect(log.unsaved).toHaveLength(0)
    await log.record(change(5))
    expect((await sound.open()).entries).toHaveLength(2)
  })

  it('forgets everything when told to delete it, and goes on writing', async () => {
    furnish()
    const log = useLog()
    await log.open()
    await log.record(change(5))
    await log.deleteAll()
    expect(log.recentEntries()).toHaveLength(0)
    expect(log.state.settings.quizLength).toBe(10)
    await log.record(change(6))
    expect(log.recentEntries()).toHaveLength(1)
  })

  it('never stamps an entry before one it knows, though the clock be set back', async () => {
    const { world } = furnish()
    const log = useLog()
    await log.open()
    const first = await log.record(change(5))
    world.pass(-30)
    const second = await log.record(change(6))
    expect(second.stamp > first.stamp).toBe(true)
    expect(log.state.settings.quizLength).toBe(6)
  })
})
