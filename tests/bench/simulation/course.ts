import { isTurnOfNew } from '@/core/pace'
import { DEFAULT_SETTINGS } from '@/core/settings'
import type { StudyDay } from '@/core/world'
import type { SimulatedKind } from './kinds'

/** How new cards come among those that are due. */
export interface Dealing {
  readonly newPerDay: number
  /** Whether a new one is next, after so many new and so many due of the day's due cards. */
  isTurnOfNew(newAsked: number, dueAsked: number, due: number): boolean
}

/** As Learn deals, by the settings of somebody who has changed none. */
export const AS_LEARN: Dealing = { newPerDay: DEFAULT_SETTINGS.newPerDay, isTurnOfNew }

/** As Anki deals by its defaults: twenty new ones spread evenly among the day's due. */
export const AS_ANKI: Dealing = {
  newPerDay: 20,
  isTurnOfNew: (newAsked, dueAsked, due) => (newAsked + 1) * (due + 1) <= (dueAsked + 1) * (AS_ANKI.newPerDay + 1),
}

/** New ones once nothing is due. */
export const DUE_FIRST: Dealing = { newPerDay: Infinity, isTurnOfNew: () => false }

/** How one policy leads a learner through the facts: what it asks on a day, and what it makes of an answer. A card is what it schedules. */
export interface Course {
  /** Cards met whose time has come, the most pressing first. */
  due(day: StudyDay): readonly number[]
  /** The next new card, if there is one. */
  fresh(day: StudyDay): number | undefined
  readonly dealing: Dealing
  factOf(card: number): number
  kindOf(card: number, day: StudyDay): SimulatedKind
  /** The kind in which a card comes again in the same sitting after a miss. */
  kindAgain(card: number, missed: SimulatedKind): SimulatedKind
  /** The kind in which a new card that was recognised is asked once more before the sitting ends; undefined where it is not. */
  readonly recall?: SimulatedKind
  /** Hears the first answer to a card on a day. Whether the card has had its turn; if not it is asked once more at once. */
  hear(card: number, right: boolean, day: StudyDay): boolean
  /** Hears a later answer to a card on a day. */
  hearAgain?(card: number, kind: SimulatedKind, right: boolean): void
  /** Times running that a card must be right in a sitting, and times that it is asked there at most. */
  readonly repeat: { readonly rights: number; readonly most: number }
}

export interface Policy {
  readonly name: string
  /** Keeps the minutes of all days for the last so many. */
  readonly lastDays?: number
  start(facts: number): Course
}

/** A wrong answer comes again before the sitting ends, until right, three times at most. */
export const UNTIL_RIGHT = { rights: 1, most: 4 } as const
