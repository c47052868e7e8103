import { shallowRef, watch, type ShallowRef } from 'vue'
import { useDecks, type OpenDeck } from '@/stores/decks'

/** A deck on its way: not there yet, open, unknown to the shelf, or not to be fetched just now. */
export type DeckOnItsWay = { readonly is: 'loading' | 'missing' | 'failed' } | { readonly is: 'open'; readonly open: OpenDeck }

/** The deck of an id, and `again` to try once more where it could not be fetched. */
export function useDeck(id: () => string | undefined): { readonly deck: Readonly<ShallowRef<DeckOnItsWay>>; readonly again: () => Promise<void> } {
  const decks = useDecks()
  const deck = shallowRef<DeckOnItsWay>({ is: 'loading' })

  async function fetchDeck(): Promise<void> {
    const wanted = id()
    const there = wanted === undefined ? undefined : decks.opened.get(wanted)
    deck.value = there ? { is: 'open', open: there } : { is: wanted === undefined ? 'missing' : 'loading' }
    if (there || wanted === undefined) return
    let found: DeckOnItsWay
    try {
      const open = await decks.open(wanted)
      found = open ? { is: 'open', open } : { is: 'missing' }
    } catch {
      // Offline, or the file went with an update: told on the page, with the way to try again.
      found = { is: 'failed' }
    }
    if (id() === wanted) deck.value = found
  }

  watch(id, fetchDeck, { immediate: true })
  return { deck, again: fetchDeck }
}
