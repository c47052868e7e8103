import type { Answer, Attempt } from './attempt'
import type { Evidence } from './question'
import { pointsOf } from './verdict'

/** Points, and the number of questions that they rest on. */
export interface Tally {
  readonly points: number
  readonly of: number
}

/** The score of an attempt by what the answers are evidence of; `self` is what the learner said of their own flashcards. */
export interface Score {
  readonly recognised: Tally
  readonly recalled: Tally
  readonly self: Tally
}

/** The score of the answers given so far. */
export function scoreOf(attempt: Attempt): Score {
  return {
    recognised: tallyOf(attempt.answers, 'recognition'),
    recalled: tallyOf(attempt.answers, 'recall'),
    self: tallyOf(attempt.answers, 'self'),
  }
}

function tallyOf(answers: readonly Answer[], evidence: Evidence): Tally {
  const given = answers.filter(({ entry }) => entry.question.evidence === evidence)
  return { points: given.reduce((sum, { verdict }) => sum + pointsOf(verdict.outcome), 0), of: given.length }
}

/** Both tallies as one share from 0 to 1 of all questions asked; undefined before the first answer. */
export function shareOf(score: Score): number | undefined {
  const of = score.recognised.of + score.recalled.of + score.self.of
  return of === 0 ? undefined : (score.recognised.points + score.recalled.points + score.self.points) / of
}

/** The answers that were not wholly right, in the order asked. */
export function missesOf(attempt: Attempt): readonly Answer[] {
  return attempt.answers.filter(({ verdict }) => verdict.outcome !== 'right')
}
