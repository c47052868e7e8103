import { fileURLToPath } from 'node:url'
import { soundDecks } from '@/cli/deck-folders'
import type { Deck } from '@/core/deck'
import { smallDeck } from './small-deck'

const { decks } = await soundDecks(fileURLToPath(new URL('../../decks', import.meta.url)))

/** Every deck that ships, and the tests' own small one, which holds every type of value. */
export const provenDecks: readonly Deck[] = [smallDeck, ...decks]
