/** What was done on a study day: answers given, facts met for the first time, and facts reviewed, each as far as memory heard of it. */
export interface DayTally {
  /** Practice too. */
  readonly answers: number
  readonly met: number
  readonly reviews: number
}

/** A study day without answers. */
export const NOTHING_DONE: DayTally = { answers: 0, met: 0, reviews: 0 }

/** The day with one more answer, through which so many facts were met and reviewed. */
export function withAnswerOf(day: DayTally = NOTHING_DONE, met: number, reviews: number): DayTally {
  return { answers: day.answers + 1, met: day.met + met, reviews: day.reviews + reviews }
}
