import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Deck } from '@/core/deck'
import { useDecks } from '@/stores/decks'
import { useDeck, type Unready } from './use-deck'

/** The deck of an id as it stands after each change, here or in another tab; what is shown stays until the next revision is at hand. */
export function useEditedDeck(id: () => string): {
  readonly deck: Readonly<ShallowRef<Deck | undefined>>
  readonly unready: Readonly<ShallowRef<Unready>>
  readonly again: () => Promise<void>
} {
  const decks = useDecks()
  const { open, unready, again } = useDeck(id)
  const deck = shallowRef<Deck>()
  watch(open, (now) => (deck.value = now?.deck), { immediate: true })
  watch(
    () => decks.entryOf(id())?.revision,
    async (revision) => {
      if (revision === undefined || deck.value === undefined || deck.value.revision === revision) return
      const next = await decks.open(id())
      if (next?.deck.revision === decks.entryOf(id())?.revision) deck.value = next?.deck
    },
  )
  return { deck, unready, again }
}
