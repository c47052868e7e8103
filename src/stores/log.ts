import { defineStore } from 'pinia'
import { computed, ref, shallowRef, triggerRef } from 'vue'
import type { Attempt } from '@/core/attempt'
import { ENTRY_VERSION, type Deed, type Entry, type StoredEntry } from '@/core/entry'
import type { LogFold } from '@/core/fold'
import type { FoldBase } from '@/core/fold-base'
import { NEWCOMER, type Learner } from '@/core/learner'
import type { LookBack, LookBacks } from '@/core/look-back'
import { nextStamp, passingWriter, type Writer } from '@/core/stamp'
import { once } from '@/core/standing'
import { failureKindOf, type DamagedRecord, type LogStorage, type Repair, type SettledLog, type StorageFailureKind } from '@/core/storage'
import { dateOfStudyDay, studyDayOf, type StudyDay } from '@/core/world'
import { useHouse } from './house'
import { inTurnAfter } from './in-turn'

/** From so many entries on the next opening starts from a base, which leaves so many of the newest to be folded. */
const LONG_TAIL = 2000
const SHORT_TAIL = 200
/** More entries than this are folded at once rather than one by one. */
const MANY = 500

/** The log: everything the learner did, and what follows from it. The only writer of the log's storage. */
export const useLog = defineStore('log', () => {
  const house = useHouse()
  const { world } = house
  // These are fetched on the first opening, for which everything else here waits.
  let storage: LogStorage
  let newFold: (base?: FoldBase) => LogFold
  let fold: LogFold
  let fetched: Promise<void> | undefined
  /** This tab's turn at the storage; a made-up one while there is none, and then nothing is appended. */
  let writer: Writer = passingWriter(world.random)
  let hasTurn = false
  let nextSeq = 0
  let ownLast: Entry | undefined
  let endFirstOpening = (): void => undefined
  const firstOpening = new Promise<void>((resolve) => (endFirstOpening = resolve))
  const inTurn = inTurnAfter(firstOpening)
  /** Both copies of the log agree; nothing is written before. */
  let settling: Promise<void> = Promise.resolve()
  let refolding: Promise<void> = Promise.resolve()
  let stopWatching = (): void => undefined
  /** What the next opening would start from no longer holds. */
  let isBaseSpent = false

  const phase = ref<'opening' | 'ready'>('opening')
  const trouble = ref<StorageFailureKind | null>(null)
  const damaged = shallowRef<readonly DamagedRecord[]>([])
  /** What one copy of the log gave back to the other at this opening. */
  const repaired = shallowRef<Repair>()
  /** How many copies this device keeps of the log; undefined until it is known. */
  const copies = ref<number>()
  /** Entries that are in memory only, oldest first. */
  const unsaved = shallowRef<readonly StoredEntry[]>([])
  const state = shallowRef<Learner>(NEWCOMER)
  /** How many older attempts `state` holds no more; a new object whenever what they say may have changed. */
  const older = shallowRef({ attempts: 0 })
  const reached = shallowRef<ReadonlyMap<string, Attempt>>(new Map())
  const today = ref<StudyDay>(dayOf(NEWCOMER))
  const isEmpty = computed(() => state.value.attempts.size === 0 && state.value.facts.size === 0)

  /** Reads the log; on a failure goes on in memory and says so in `trouble`. What was done in memory before is then kept too. */
  async function open(): Promise<void> {
    stopWatching()
    phase.value = 'opening'
    hasTurn = false
    await (fetched ??= fetchParts())
    try {
      const opened = await storage.open()
      const inMemory = fold.entries
      if (opened.base || fold.base) begin(opened.base)
      writer = opened.writer
      nextSeq = opened.nextSeq
      damaged.value = opened.damaged
      hasTurn = true
      takeIn([...opened.entries, ...(fold.base ? inMemory : [])])
      await refolding
      settling = opened.settled.then(settle)
      trouble.value = null
      if (unsaved.value.length > 0) await storage.adopt(world.newId(), unsaved.value)
      unsaved.value = []
    } catch (error) {
      trouble.value = failureKindOf(error)
    }
    stopWatching = storage.watch((news) => {
      if ('entries' in news) return takeIn(news.entries)
      forgetAll()
      void open()
    })
    tick()
    phase.value = 'ready'
    endFirstOpening()
  }

  async function fetchParts(): Promise<void> {
    const [opened, { LogFold }] = await Promise.all([house.openStorage(), import('@/core/fold')])
    storage = opened
    newFold = (base) => new LogFold(base)
    fold = newFold()
  }

  function settle(settled: SettledLog): void {
    nextSeq = settled.nextSeq
    damaged.value = settled.damaged
    repaired.value = settled.repaired
    copies.value = settled.copies
    takeIn(settled.entries)
  }

  function takeIn(entries: readonly StoredEntry[]): void {
    const grew = entries.length > MANY ? fold.addAll(entries) : entries.reduce((more, entry) => fold.add(entry) || more, false)
    if (fold.needsAll) refolding = refolding.then(refold)
    else if (grew) publish()
  }

  /** Folds the whole log anew, where an entry looks behind what the fold began from. */
  async function refold(): Promise<void> {
    if (!fold.needsAll) return
    const before = fold
    const known = before.entries
    const { base, tail } = await storage.lookBack('base', { tail: SHORT_TAIL }, known)
    if (fold !== before) return
    const asked = new Set(known.map(({ stamp }) => stamp))
    const since = before.entries.filter(({ stamp }) => !asked.has(stamp))
    begin(base)
    fold.addAll(tail)
    isBaseSpent = true
    takeIn(since)
    publish()
  }

  /** Begins to fold anew, onto a base. */
  function begin(base?: FoldBase): void {
    fold = newFold(base)
    older.value = { attempts: base?.olderAttempts ?? 0 }
    reached.value = new Map()
  }

  /** Asks something of the whole log, wherever it lies. Throws `StorageFailure`. */
  async function lookBack<W extends LookBack>(what: W, ask: LookBacks[W]['ask']): Promise<LookBacks[W]['told']> {
    if (!(await isWhole())) return storage.lookBack(what, ask, fold.entries)
    const { lookoutOver } = await import('@/core/look-back')
    return lookoutOver(fold.entries).ask(what, ask)
  }

  /** An attempt that `state` holds, or an older one that was reached for. */
  function attemptOf(id: string): Attempt | undefined {
    return state.value.attempts.get(id) ?? reached.value.get(id)
  }

  /** Fetches an attempt that `state` holds no more. Throws `StorageFailure`. */
  async function reach(id: string): Promise<void> {
    if (older.value.attempts === 0 || attemptOf(id)) return
    const from = older.value
    const found = await lookBack('attempt', { id })
    if (found && from === older.value) reached.value = new Map([...reached.value, [id, found]])
  }

  function publish(): void {
    state.value = fold.learner
    triggerRef(state)
    tick()
  }

  /** Moves `today` on, when the clock has. */
  function tick(): void {
    today.value = dayOf(state.value)
  }

  function dayOf({ settings }: Learner): StudyDay {
    return studyDayOf(world.now(), settings.rolloverHour)
  }

  /** Writes what the learner did. Resolves when it is durable, or when it is known not to be: then it counts in memory and `unsaved` holds it. */
  const record = (deed: Deed): Promise<Entry> => inTurn(() => write(deed))

  /** Does something while `state` tells all that is in the log as far as this tab knows, and nothing is being added to it. */
  function whenStill(work: () => Promise<void>): Promise<void> {
    return inTurn(() => settling.then(() => refolding).then(() => (fold.needsAll ? undefined : work())))
  }

  async function write(deed: Deed): Promise<Entry> {
    await settling
    const moment = world.now()
    const entry = {
      ...deed,
      stamp: nextStamp(moment.ms, fold.last || undefined, writer),
      seq: nextSeq,
      version: ENTRY_VERSION,
      moment,
      day: studyDayOf(moment, state.value.settings.rolloverHour),
    } as Entry
    nextSeq += 1
    ownLast = entry
    unsaved.value = [...unsaved.value, entry]
    await save()
    takeIn([entry])
    await refolding
    return entry
  }

  /** Tries to make every unsaved entry durable, in order. */
  async function save(): Promise<void> {
    if (!hasTurn) return
    try {
      for (const entry of unsaved.value) {
        await storage.append(entry)
        unsaved.value = unsaved.value.slice(1)
      }
      trouble.value = null
    } catch (error) {
      trouble.value = failureKindOf(error)
    }
  }

  /** Tries again to save what could not be saved, opening the storage first where that had failed. */
  function saveAgain(): Promise<void> {
    return inTurn(() => (hasTurn ? save() : open()))
  }

  /** Adds entries from a backup, all or none. Throws `StorageFailure`. */
  function adopt(entries: readonly StoredEntry[]): Promise<void> {
    return inTurn(async () => {
      await storage.adopt(world.newId(), entries)
      takeIn(entries)
      await refolding
    })
  }

  /** Where the log is kept, once it was opened: for a store that reads what lies beside the log. */
  const whereKept = (): Promise<LogStorage> => firstOpening.then(() => storage)

  /** Deletes everything that this device keeps of the learner. Throws `StorageFailure`. */
  async function deleteAll(): Promise<void> {
    await firstOpening
    await storage.deleteAll()
    forgetAll()
    await open()
  }

  function forgetAll(): void {
    begin()
    nextSeq = 0
    unsaved.value = []
    damaged.value = []
    publish()
  }

  /** Begins anew where this profile's data is gone; what was done meanwhile is kept. */
  async function startAnew(): Promise<void> {
    house.forgetLoss()
    await open()
  }

  /** Throws the unreadable records away. */
  async function discardDamaged(): Promise<void> {
    await storage.discardDamaged(damaged.value.map(({ key }) => key))
    damaged.value = []
  }

  /** Whether the newest entries are all there are. */
  async function isWhole(): Promise<boolean> {
    await firstOpening
    await settling
    return !fold.base
  }

  /** Every entry, in order, wherever it lies: what a backup holds. */
  async function readAllEntries(): Promise<readonly StoredEntry[]> {
    return (await isWhole()) ? fold.entries : once([...(await storage.readAll()), ...fold.entries])
  }

  /** What this tab has recorded last. */
  const ownNewest = (): Entry | undefined => ownLast

  /** The newest entries, in order: all of a short log, and of a long one more than anybody takes back in one sitting. */
  function recentEntries(): readonly StoredEntry[] {
    return fetched && phase.value === 'ready' ? fold.entries : []
  }

  /** For when nothing else is to do: keeps what is folded for the next opening where the log has grown long, and the day's snapshot. */
  async function tidy(): Promise<void> {
    await firstOpening
    await settling
    if (phase.value !== 'ready' || unsaved.value.length > 0 || fold.needsAll || isEmpty.value) return
    const { entries } = fold
    const newest = entries.length > LONG_TAIL ? entries.at(-1 - SHORT_TAIL) : undefined
    const base = newest ? fold.baseAt(newest.stamp) : isBaseSpent ? fold.base : undefined
    isBaseSpent = false
    if (base) await storage.keepBase(base)
    await storage.keepSnapshot(dateOfStudyDay(today.value))
  }

  return {
    phase, trouble, damaged, repaired, copies, unsaved, state, older, today, isEmpty,
    open, tick, record, ownNewest, saveAgain, adopt, deleteAll, startAnew, discardDamaged, recentEntries, readAllEntries, isWhole, whereKept, whenStill, lookBack, attemptOf, reach, tidy,
  }
})
