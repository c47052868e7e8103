import type { DraftDeed, DraftDeedId, DraftId } from '@/core/draft/deeds'
import type { DraftSource, Found } from '@/core/draft/draft'
import type { DraftStorage } from '@/core/draft/draft-storage'
import { draftLines, sweptDrafts, type DraftHead } from '@/core/draft/line'
import { deckDeedId } from '@/core/kept-decks'
import type { Random } from '@/core/world'
import type { Browser } from './browser'
import { recordOf } from './deck-records'
import { openedLater } from './opened'
import { recordsUnder, textOf } from './records'

/** Drafts lie with the kept decks, apart from the log, under keys of their own. */
const NAME = 'factdeck-decks'
const CHANNEL = 'factdeck-drafts'
const DEADLINE_MS = 10_000

const ALL = 'draft/'
const HEADS = 'draft/head/'
const DEEDS = 'draft/deed/'
const sourceKey = (id: DraftId) => `draft/source/${id}`
const foundKey = (id: DraftId) => `draft/found/${id}`
const deedsKey = (id: DraftId) => `${DEEDS}${id}/`

/** The drafts of this device, through localforage. Opened with the first call. */
export function openLocalDrafts(world: { readonly random: Random }, browser: Browser, deadlineMs = DEADLINE_MS): DraftStorage {
  const { opened, close } = openedLater({ browser, deadlineMs, name: NAME }, 'drafts')
  const channel = browser.channel?.(CHANNEL)
  const tell = (id: DraftId) => channel?.postMessage(id)
  const dataUnder = async (prefix: string): Promise<readonly object[]> =>
    (await recordsUnder((await opened()).database, prefix)).flatMap((record) => ('value' in record ? (dataOf(record.value) ?? []) : []))

  /** Every draft's head, and its deeds by its id. */
  const survey = async () => {
    const heads = (await dataUnder(HEADS)) as readonly DraftHead[]
    const { database } = await opened()
    const byDraft = new Map<DraftId, DraftDeed[]>()
    for (const record of await recordsUnder(database, DEEDS)) {
      const deed = 'value' in record ? (dataOf(record.value) as DraftDeed | undefined) : undefined
      const id = record.key.slice(DEEDS.length).split('/')[0] ?? ''
      if (deed) byDraft.set(id, [...(byDraft.get(id) ?? []), deed])
    }
    return { heads, deedsOf: (id: DraftId) => byDraft.get(id) ?? [] }
  }

  return {
    async list() {
      const { heads, deedsOf } = await survey()
      return draftLines(heads, deedsOf)
    },
    async get(id) {
      const { forage } = await opened()
      const kept = dataOf(await forage.getItem(sourceKey(id))) as { readonly source: DraftSource } | undefined
      if (!kept) return undefined
      const read = dataOf(await forage.getItem(foundKey(id))) as { readonly found: Found } | undefined
      return { source: kept.source, found: read?.found, deeds: (await dataUnder(deedsKey(id))) as readonly DraftDeed[] }
    },
    async putSource(id, source, ms) {
      const { database } = await opened()
      await database.transact('readwrite', (store) => {
        const before = store.get(HEADS + id)
        before.onsuccess = () => {
          const begunMs = (dataOf(before.result) as DraftHead | undefined)?.begunMs ?? ms
          store.put(recordOf({ id, title: source.article.title, begunMs } satisfies DraftHead), HEADS + id)
          store.put(recordOf({ source }), sourceKey(id))
        }
        return () => undefined
      })
      tell(id)
    },
    async putFound(id, found) {
      const { forage } = await opened()
      if ((await forage.getItem(sourceKey(id))) === null) return
      await forage.setItem(foundKey(id), recordOf({ found }))
      tell(id)
    },
    async append(id, doing, ms) {
      const { database } = await opened()
      const prefix = deedsKey(id)
      // Looked and written in one transaction, so that two tabs agree on the order.
      const deed = await database.transact('readwrite', (store) => {
        let written: DraftDeedId = ''
        const keys = store.getAllKeys(database.under(prefix))
        keys.onsuccess = () => {
          const last = keys.result.at(-1)
          written = deckDeedId(ms, last === undefined ? undefined : textOf(last).slice(prefix.length), world.random())
          store.put(recordOf({ ...doing, id: written, ms }), prefix + written)
        }
        return (): DraftDeed => ({ ...doing, id: written, ms })
      })
      tell(id)
      return deed
    },
    async sweep(beforeMs) {
      const { heads, deedsOf } = await survey()
      const swept = sweptDrafts(heads, deedsOf, beforeMs)
      if (swept.length === 0) return
      const { database } = await opened()
      await database.transact('readwrite', (store) => {
        for (const id of swept) {
          for (const key of [HEADS + id, sourceKey(id), foundKey(id)]) store.delete(key)
          store.delete(database.under(deedsKey(id)))
        }
        return () => undefined
      })
    },
    async deleteAll() {
      const { heads } = await survey()
      const { database } = await opened()
      await database.transact('readwrite', (store) => {
        store.delete(database.under(ALL))
        return () => undefined
      })
      for (const { id } of heads) tell(id)
    },
    watch(listener) {
      if (!channel) return () => undefined
      channel.onmessage = ({ data }: MessageEvent<DraftId>) => listener(data)
      return () => {
        channel.onmessage = null
      }
    },
    close() {
      channel?.close()
      close()
    },
  }
}

/** What was stored, without its version; undefined of what a newer version wrote. */
function dataOf(record: unknown): object | undefined {
  if (typeof record !== 'object' || record === null || !('v' in record) || record.v !== 1) return undefined
  const { v: _, ...data } = record
  return data
}
