import { shallowRef } from 'vue'
import type { Messages } from './message'

/** The language of the interface (BCP 47), and its messages by room. A room or a message that it lacks is said in English. */
export interface Translation {
  readonly tag: string
  readonly rooms: Readonly<Record<string, Messages>>
}

/** English speaks from the rooms themselves, so it brings none. Britain's writes a date as the readings do: 12 July 2020. */
export const ENGLISH: Translation = { tag: 'en-GB', rooms: {} }

/** The one place that says which language the interface speaks. A translation is loaded first, then put here whole. */
export const translation = shallowRef<Translation>(ENGLISH)
