import { defineStore } from 'pinia'
import type { Deck, DeckText } from '@/core/deck'
import { type DeckEdit, editDeck, newFactId } from '@/core/edit-deck'
import { takeEdition } from '@/core/edition'
import { useDecks } from './decks'
import { useHouse } from './house'
import { useKeptDecks, type TakeBack } from './kept-decks'

/** Decks changed by hand, each change a new revision on this device at once. A deck that came with the app is changed as a copy of the same id. */
export const useEditing = defineStore('editing', () => {
  const { world } = useHouse()
  const decks = useDecks()
  const kept = useKeptDecks()
  let turn: Promise<unknown> = Promise.resolve()

  /** Changes a deck after all changes before have been made; undefined where nothing changes, or there is no such deck. Throws `StorageFailure`. */
  function change(deckId: string, edit: DeckEdit): Promise<TakeBack> {
    return inTurn(async () => {
      const deck = (await decks.open(deckId))?.deck
      return deck && keep(editDeck(deck, edit, newFactId(deck, world.random)))
    })
  }

  /** Puts a new edition in the place of a deck: what is known of what stayed the same stays known. Throws `StorageFailure`. */
  function takeIn(deckId: string, next: DeckText): Promise<TakeBack> {
    return inTurn(async () => {
      const deck = (await decks.open(deckId))?.deck
      return deck && keep(takeEdition(deck, next, (one) => newFactId(one, world.random)))
    })
  }

  /** Takes the last change of a deck back. False where there is none. Throws `StorageFailure`. */
  function undoLast(deckId: string): Promise<boolean> {
    return inTurn(() => kept.undoLast(deckId))
  }

  /** A deck as it was before its last change; undefined where there is nothing to go back to. Throws `StorageFailure`. */
  async function before(deckId: string): Promise<Deck | undefined> {
    const [, earlier] = await kept.revisionsOf(deckId)
    if (earlier) return (await decks.storage()).get(deckId, earlier.revision)
    return kept.placeOf(deckId) === 'kept' && kept.isShipped(deckId) ? decks.shippedDeck(deckId) : undefined
  }

  /** An id for a fact to be written into a deck. */
  function newId(deck: DeckText): string {
    return newFactId(deck, world.random)
  }

  async function keep(text: DeckText): Promise<TakeBack> {
    const { revisionOf } = await import('@/formats/deck/revision')
    return kept.keep({ ...text, revision: await revisionOf(text) })
  }

  function inTurn<T>(doing: () => Promise<T>): Promise<T> {
    const done = turn.then(doing)
    turn = done.catch(() => undefined)
    return done
  }

  return { change, takeIn, undoLast, before, newId }
})
