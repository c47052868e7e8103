import { shallowRef } from 'vue'
import type { ProblemWords } from './en/problems'
import type { Messages } from './message'
import type { Dates } from './print'

/** A language of the interface, and its messages by room. A room or a message that it lacks is said in English. */
export interface Translation {
  /** BCP 47, with the figures it is written in. */
  readonly tag: string
  readonly rooms: Readonly<Record<string, Messages>>
  /** A language with the same figures and plurals, where browsers don't all know those of this one. */
  readonly figures?: string
  /** Its dates, where browsers don't all know them. */
  readonly dates?: Dates
  /** The words of problems, which few learners meet: fetched when first needed. */
  readonly problems?: () => Promise<Readonly<Record<string, ProblemWords>>>
}

/** English speaks from the rooms themselves, so it brings none. Britain's writes a date as the readings do: 12 July 2020. */
export const ENGLISH: Translation = { tag: 'en-GB', rooms: {} }

/** The one place that says which language the interface speaks. A translation is loaded first, then put here whole. */
export const translation = shallowRef<Translation>(ENGLISH)
