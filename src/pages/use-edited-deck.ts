import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { Deck } from '@/core/deck'
import { useDecks, type OpenDeck } from '@/stores/decks'
import { useDeck, type Unready } from './use-deck'

/** The deck of an id as it stands after each change, here or in another tab; what is shown stays until the next revision is at hand. */
export function useEditedDeck(id: () => string | undefined): {
  readonly open: Readonly<ShallowRef<OpenDeck | undefined>>
  readonly deck: ComputedRef<Deck | undefined>
  readonly unready: Readonly<ShallowRef<Unready>>
  readonly again: () => Promise<void>
} {
  const decks = useDecks()
  const { open: first, unready, again } = useDeck(id)
  const open = shallowRef<OpenDeck>()
  const standing = () => decks.entryOf(id() ?? '')?.revision
  watch(first, (now) => (open.value = now), { immediate: true })
  watch(standing, async (revision) => {
    if (revision === undefined || open.value === undefined || open.value.deck.revision === revision) return
    const next = await decks.open(open.value.deck.about.id)
    if (next?.deck.revision === standing()) open.value = next
  })
  return { open, deck: computed(() => open.value?.deck), unready, again }
}
