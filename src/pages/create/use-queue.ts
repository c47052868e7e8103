import { computed, ref, watch } from 'vue'
import { countStands, nextWaiting, type DraftItem, type Stand } from '@/core/draft/draft'
import type { Fact, Standing } from '@/core/fact'
import { keepsMemory } from '@/core/same-answer'
import { asSaidBy } from '@/generator/as-said-by'
import { useDrafts } from '@/stores/drafts'
import { useHouse } from '@/stores/house'

/** The facts of the open draft one by one: which has its turn, and what is decided on it. */
export function useQueue() {
  const drafts = useDrafts()
  const { world } = useHouse()
  const wanted = ref<string>()
  const items = computed(() => drafts.draft?.items ?? [])
  const count = computed(() => countStands({ items: items.value }))
  const current = computed<DraftItem | undefined>(() => items.value.find(({ id }) => id === wanted.value) ?? items.value.find(({ stand }) => stand === 'waiting') ?? items.value[0])
  const place = computed(() => items.value.findIndex(({ id }) => id === current.value?.id))

  // What has its turn keeps it though others come and go before it.
  watch(current, (item) => (wanted.value = item?.id))

  function choose(id: string): void {
    wanted.value = id
  }

  function move(by: 1 | -1): void {
    const { length } = items.value
    if (length > 0) wanted.value = items.value[(place.value + by + length) % length]?.id
  }

  /** Decides on the fact whose turn it is; the next that waits then has it. */
  async function decide(stand: Exclude<Stand, 'waiting'>): Promise<void> {
    const item = current.value
    if (!item) return
    if (item.stand !== stand) await drafts.does({ does: stand, factIds: [item.id] })
    goOnFrom(item.id)
  }

  /** Accepts these facts at once; where that decides the one whose turn it is, the next that waits has it. */
  async function acceptAll(factIds: readonly string[]): Promise<void> {
    const id = current.value?.id
    await drafts.does({ does: 'accepted', factIds })
    if (current.value?.stand !== 'waiting') goOnFrom(id)
  }

  function goOnFrom(id: string | undefined): void {
    const next = drafts.draft && nextWaiting(drafts.draft, id)
    if (wanted.value === id && next !== undefined) wanted.value = next
  }

  async function putBack(): Promise<void> {
    if (current.value) await drafts.does({ does: 'put-back', factIds: [current.value.id] })
  }

  /** Puts a fact otherwise. Another answer makes it another fact, whose memory begins anew. */
  async function word(item: DraftItem, fact: Fact): Promise<void> {
    const id = keepsMemory(item.fact, fact) ? item.fact.id : `${item.fact.id.replace(/-[^-]*$/u, '')}-${world.newId().replaceAll(/[^a-z0-9]/gu, '').slice(0, 8)}`
    await drafts.does({ does: 'worded', factId: item.id, fact: { ...fact, id } })
  }

  async function setSpeaker(speaker: string | undefined): Promise<void> {
    if (current.value) await word(current.value, asSaidBy(current.value.fact, speaker))
  }

  async function setStanding(standing: Standing): Promise<void> {
    if (current.value) await word(current.value, { ...current.value.fact, standing })
  }

  async function setAsOf(asOf: string | undefined): Promise<void> {
    if (!current.value) return
    const { asOf: _, ...rest } = current.value.fact
    await word(current.value, asOf === undefined ? rest : { ...rest, asOf })
  }

  /** Takes the last deed back and goes to the fact that it was done to. */
  async function undo(): Promise<boolean> {
    const deed = await drafts.undo()
    const id = deed && ('factIds' in deed ? deed.factIds[0] : 'factId' in deed ? deed.factId : undefined)
    if (id !== undefined) wanted.value = id
    return deed !== undefined
  }

  return { items, count, current, place, choose, move, decide, acceptAll, putBack, word, setSpeaker, setStanding, setAsOf, undo }
}
