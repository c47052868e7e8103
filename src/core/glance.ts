import type { ShelfEntry } from './deck'
import type { EntryBodies } from './entry'
import type { DeckDeedId } from './kept-decks'
import type { goalOf } from './study-days'
import { studyDayOf, type Moment, type StudyDay } from './world'

/** A deck as home names it. */
export type NamedDeck = ShelfEntry['about']

/** The one thing to do now, in so few words that they can be kept. */
export type ToldStep =
  | { readonly step: 'go-on'; readonly deck: NamedDeck; readonly attempt: string; readonly mode: EntryBodies['attempt-started']['mode']; readonly at: number; readonly of: number }
  | { readonly step: 'learn'; readonly deck: NamedDeck; readonly due: number; readonly fresh: number; readonly minutes: number }
  | { readonly step: 'first-quiz' | 'quiz'; readonly deck: NamedDeck; readonly questions: number }

/** What home tells somebody who has been here before, on one study day: plain data, in no language. */
export interface Today {
  readonly day: StudyDay
  readonly step: ToldStep | undefined
  /** Questions in a sitting at most. */
  readonly sitting: number
  /** Facts that wait beyond today's load, and how all that are due are dealt out from today on. */
  readonly backlog: { readonly waiting: number; readonly due: number; readonly perDay: number; readonly days: number } | undefined
  readonly next: { readonly inDays: number; readonly count: number } | undefined
  readonly goal: ReturnType<typeof goalOf>
  readonly lines: readonly { readonly deck: NamedDeck; readonly known: number; readonly of: number; readonly due: number; readonly lastShare: number | undefined }[]
  /** Decks with facts that have another answer now than when they were learnt, and how many. */
  readonly updates: readonly { readonly id: string; readonly title: string; readonly n: number }[]
  /** The last study days, as many as say whether a backup is due. */
  readonly studied: readonly StudyDay[]
  /** Since when so much was reviewed that memory may be fitted to it. */
  readonly fittableSince: StudyDay | undefined
}

/**
 * What home will tell on each of the coming study days if nothing is done until then: kept beside the log, so that home need not wait for the log to be open.
 * Derived, and thrown away as soon as it may not hold.
 */
export interface Glance {
  /** The build that worked it out: another may count otherwise, or come with other decks. */
  readonly build: string
  /** The newest thing done to the kept decks; undefined where nothing was. */
  readonly deed: DeckDeedId | undefined
  readonly rolloverHour: number
  /** One for each study day, from the day it was worked out on. */
  readonly days: readonly Today[]
}

/** What home tells at a moment; undefined on a day that the glance says nothing of. */
export function toldAt({ rolloverHour, days }: Glance, moment: Moment): Today | undefined {
  const today = studyDayOf(moment, rolloverHour)
  return days.find(({ day }) => day === today)
}
