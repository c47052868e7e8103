import { describe, expect, it } from 'vitest'
import type { ShelfEntry } from '@/core/deck'
import { foldLog, type Learner } from '@/core/fold'
import { minutesFor, nextStepOf } from '@/core/next-step'
import { askedAbout, LogBook } from '#tests/support/log'

const TODAY = 20_500

function deckOf(id: string, facts: number): ShelfEntry {
  const factIds = Array.from({ length: facts }, (_, at) => `${id}-${at}`)
  return { about: { id, title: id, language: 'en', article: { publisher: 'Nobody' } }, revision: 'r', factIds }
}

const sea = deckOf('sea', 8)
const sky = deckOf('sky', 8)

/** Somebody who answered so many facts of each deck wrong, in this order, some days ago. */
function learnerWho(answered: readonly (readonly [deck: ShelfEntry, facts: number, daysAgo: number])[], settings: Partial<Learner['settings']> = {}): Learner {
  const book = new LogBook()
  for (const [at, [deck, facts, daysAgo]] of answered.entries()) {
    const attempt = `attempt-${at}`
    const [first = ''] = deck.factIds
    const started = { attempt, mode: 'quiz', deck: deck.about.id, revision: 'r', seed: 's', plan: [], feedback: 'at-once', practice: false, options: 3 } as const
    book.write(TODAY - daysAgo, { kind: 'attempt-started', ...started, first: { index: 0, question: askedAbout([first]) } })
    for (const [index, id] of deck.factIds.slice(0, facts).entries()) book.answer(TODAY - daysAgo, attempt, askedAbout([id]), 'wrong', { index })
  }
  for (const [name, value] of Object.entries(settings)) book.write(TODAY - 1, { kind: 'setting-changed', name, value })
  return foldLog(book.entries)
}

describe('What to do now', () => {
  it('is a first quiz for somebody new, and nothing on an empty shelf', () => {
    expect(nextStepOf([sea, sky], foldLog([]), TODAY)).toEqual({ step: 'first-quiz', deck: sea })
    expect(nextStepOf([], foldLog([]), TODAY)).toBeUndefined()
  })

  it('is to learn the deck with most facts due, with what may be met today', () => {
    const learner = learnerWho([[sky, 5, 9], [sea, 3, 8]])
    expect(nextStepOf([sea, sky], learner, TODAY)).toMatchObject({ step: 'learn', deck: sky, due: 5, fresh: 3 })
  })

  it('is to meet new facts of the deck studied last where nothing is due, and of no deck never studied', () => {
    expect(nextStepOf([sea, sky], learnerWho([[sky, 3, 0], [sea, 2, 0]]), TODAY)).toMatchObject({ step: 'learn', deck: sea, due: 0, fresh: 5 })
    expect(nextStepOf([sea, sky], learnerWho([[sky, 8, 0]]), TODAY)).toEqual({ step: 'quiz', deck: sky })
  })

  it('keeps to the load: a day whose reviews and new facts are done asks for no more', () => {
    const learner = learnerWho([[sky, 5, 9], [sea, 4, 0]], { newPerDay: 4, reviewsPerDay: 2 })
    expect(nextStepOf([sea, sky], learner, TODAY)).toMatchObject({ step: 'learn', deck: sky, due: 2, fresh: 0 })
    expect(nextStepOf([sea], learner, TODAY)).toEqual({ step: 'quiz', deck: sea })
  })

  it('is what was left open, before anything else', () => {
    const book = new LogBook()
    book.write(TODAY - 9, {
      kind: 'attempt-started', attempt: 'a', mode: 'learn', deck: 'sea', revision: 'r', seed: 's', plan: [], feedback: 'at-once', practice: false,
      options: 3, first: { index: 0, question: askedAbout(['sea-0']) },
    })
    expect(nextStepOf([sea, sky], foldLog(book.entries), TODAY)).toMatchObject({ step: 'go-on', deck: sea })
  })
})

describe('The minutes that facts take', () => {
  it('are reckoned by the median of the last answers, and are one at least', () => {
    expect(minutesFor(9, foldLog([]))).toBe(3)
    expect(minutesFor(1, learnerWho([[sea, 5, 3]]))).toBe(1)
    expect(minutesFor(240, learnerWho([[sea, 5, 3]]))).toBe(4)
  })
})
