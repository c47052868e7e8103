import { shallowRef, watch, type ShallowRef } from 'vue'
import { useDecks, type OpenDeck } from '@/stores/decks'

/** A deck that isn't open: on its way, unknown to the shelf, or not to be fetched just now. */
export type Unready = 'loading' | 'missing' | 'failed'

/** The deck of an id: `open` once it is there, `unready` until then; and `again` to try once more where it could not be fetched. */
export function useDeck(id: () => string | undefined): {
  readonly open: Readonly<ShallowRef<OpenDeck | undefined>>
  readonly unready: Readonly<ShallowRef<Unready>>
  readonly again: () => Promise<void>
} {
  const decks = useDecks()
  const open = shallowRef<OpenDeck>()
  const unready = shallowRef<Unready>('loading')

  async function fetchDeck(): Promise<void> {
    const wanted = id()
    open.value = wanted === undefined ? undefined : decks.opened.get(wanted)
    unready.value = wanted === undefined ? 'missing' : 'loading'
    if (open.value || wanted === undefined) return
    try {
      const found = await decks.open(wanted)
      if (id() !== wanted) return
      open.value = found
      if (!found) unready.value = 'missing'
    } catch {
      // Offline, or the file went with an update: told on the page, with the way to try again.
      if (id() === wanted) unready.value = 'failed'
    }
  }

  watch(id, fetchDeck, { immediate: true })
  return { open, unready, again: fetchDeck }
}
