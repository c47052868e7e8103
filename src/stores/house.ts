import { inject, type InjectionKey } from 'vue'
import type { Deck, ShelfEntry } from '@/core/deck'
import type { DeckStorage } from '@/core/deck-storage'
import type { DraftStorage } from '@/core/draft/draft-storage'
import type { Today } from '@/core/glance'
import type { LogStorage } from '@/core/storage'
import type { World } from '@/core/world'

/** What main.ts furnishes the stores with: the world, where the log is kept, and the shipped decks. */
export interface House {
  /** The app's own version, as package.json has it. */
  readonly version: string
  readonly world: World
  /** Names what this build is made of: another build has another. */
  readonly build: string
  /** What home tells now, where that was kept and nothing was done since; asked before the log is open. */
  readonly recall: () => Promise<Today | undefined>
  /** Where the log is kept; fetched when it is opened. */
  readonly openStorage: () => Promise<LogStorage>
  /** Whether nothing was ever kept on this device, as far as its mark tells: then the first screen needn't wait for the log. */
  readonly isNewcomer: boolean
  /** Sets aside the sign that this profile had data, so that an emptied store may begin anew. */
  readonly forgetLoss: () => void
  readonly shelf: readonly ShelfEntry[]
  readonly loadDeck: Readonly<Record<string, () => Promise<{ readonly default: Deck }>>>
  /** Where other decks are kept; fetched when first asked for. */
  readonly keptDecks: () => Promise<DeckStorage>
  /** Where decks in the making are kept; fetched when first asked for. */
  readonly drafts: () => Promise<DraftStorage>
}

export const HOUSE: InjectionKey<House> = Symbol('house')

/** The house that the app stands in. Throws where main.ts (or a test) has furnished none. */
export function useHouse(): House {
  const house = inject(HOUSE)
  if (!house) throw new Error('no house is furnished')
  return house
}
