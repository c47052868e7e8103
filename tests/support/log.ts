import type { Deed, Entry, EntryKind } from '@/core/entry'
import type { AskedQuestion, Evidence } from '@/core/question'
import { nextStamp, writerOf } from '@/core/stamp'
import type { Outcome } from '@/core/verdict'

const DAY_MS = 86_400_000

/** A question about facts as the log keeps it, for tests that care for the answer only. */
export function askedAbout(factIds: readonly string[], evidence: Evidence = 'recall', kind = 'typed', guess = 0): AskedQuestion {
  return { kind, factIds, evidence, guess, stem: `About ${factIds.join(', ')}?` }
}

/** A learner's log told deed by deed, at noon UTC of a given study day unless moved. */
export class LogBook {
  readonly entries: Entry[] = []
  readonly #writer

  constructor(slot = 0) {
    this.#writer = writerOf('testdevice', slot)
  }

  write<K extends EntryKind>(day: number, deed: Deed<K>): Entry<K> {
    const ms = day * DAY_MS + DAY_MS / 2
    const entry = {
      ...deed,
      stamp: nextStamp(ms, this.entries.at(-1)?.stamp, this.#writer),
      seq: this.entries.length,
      version: 1,
      moment: { ms, offset: 0, zone: 'UTC' },
      day,
    } as unknown as Entry<K>
    this.entries.push(entry as unknown as Entry)
    return entry
  }

  start(day: number, attempt: string, first: AskedQuestion, practice = false): Entry<'attempt-started'> {
    return this.write(day, {
      kind: 'attempt-started', attempt, mode: 'quiz', deck: 'deck', revision: 'r', seed: 's', plan: [], feedback: 'at-once', practice,
      options: 3, first: { index: 0, question: first },
    })
  }

  answer(
    day: number,
    attempt: string,
    question: AskedQuestion,
    outcome: Outcome,
    more: Partial<Pick<Entry<'answered'>, 'index' | 'next' | 'response'>> = {},
  ): Entry<'answered'> {
    return this.write(day, {
      kind: 'answered', attempt, index: this.entries.length, question, response: {}, tookMs: 1000, passageSeen: false, next: null,
      verdict: { outcome, byFact: Object.fromEntries(question.factIds.map((id) => [id, outcome])), reasons: [] },
      ...more,
    })
  }
}
