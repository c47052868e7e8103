import { carriesOver } from '@/core/carry'
import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import { knowledgeOf } from '@/core/fact-state'
import type { Learner } from '@/core/fold'
import { dealDay, type DealtDay } from '@/core/load'
import { isAskedByCard, isTurnOfNew, type Pace } from '@/core/pace'
import type { PlacedQuestion } from '@/core/question'
import { seededRandom } from '@/core/random'
import { rungToday, stepBack, TOP_RUNG, type Rung } from '@/core/rung'
import { comesBack, isUnsettled, tracksOf, type Given, type Track } from '@/core/tracks'
import type { StudyDay } from '@/core/world'
import { askAtRung } from './at-rung'
import { isConfusable, wasMixedUp } from './confusable'
import { askContrast } from './contrast'
import { factsOf } from './known'
import { givesAway } from './leaks'
import { singlesOf } from './printed'
import { readingOrderOf } from './reading-order'
import { kindOf } from './registry'
import type { Question } from './registry'

/** A guided sitting so far, and the learner it is guided by. */
export interface GuidedSitting {
  readonly deck: Deck
  readonly seed: string
  /** Options per choice question. */
  readonly options: number
  /** Questions wanted. What was missed near the end comes back beyond it. */
  readonly length: number
  readonly given: readonly Given[]
  /** As the log has it: without the last answer, where that is not written yet. */
  readonly learner: Learner
  readonly today: StudyDay
}

/** New facts that are not yet recalled, at most. */
const MOST_OPEN = 4
/** Questions between a miss and its return, where there are others to ask. */
const GAP = 3
/** Questions after which a paragraph may come again, where there are others to ask. */
const PARAGRAPH_GAP = 2
const MOST_CONTRASTS = 2
/** Questions between a fact met here and a new one that it could be mixed up with. */
const APART = 5

/**
 * The next question of a guided sitting; null when it is over. What was missed comes back until it is right once, what was met until it was recalled; due
 * facts, the most at risk first, alternate with new ones in the order of the reading. The same sitting and learner give the same question.
 */
export function nextInSitting(sitting: GuidedSitting): PlacedQuestion | null {
  const question = new Guide(sitting).next()
  return question ? { index: sitting.given.length, question } : null
}

class Guide {
  readonly #sitting: GuidedSitting
  readonly #tracks: ReadonlyMap<FactId, Track>
  readonly #at: number
  readonly #random
  readonly #dealt: DealtDay
  readonly #pace: Pace

  constructor(sitting: GuidedSitting) {
    this.#sitting = sitting
    this.#tracks = tracksOf(sitting.given, sitting.learner)
    this.#at = sitting.given.length
    this.#random = seededRandom([sitting.seed, this.#at, sitting.deck.revision, sitting.options].join('/'))
    this.#dealt = dealDay(sitting.learner, [{ about: sitting.deck.about, factIds: readingOrderOf(sitting.deck) }], sitting.today)
    this.#pace = { carriesOver: carriesOver(sitting.learner.attempts), isBehind: this.#dealt.late > 0 }
  }

  next(): Question | undefined {
    const { length } = this.#sitting
    const returns = this.#returns()
    const ready = returns.find(({ lastAt }) => this.#at - lastAt > GAP)
    if (ready) return this.#askAgain(ready)
    if (this.#at + returns.length < length) {
      const first = this.#contrast(GAP) ?? this.#askFirst() ?? this.#contrast(1)
      if (first) return first
    }
    for (const early of returns) {
      const question = this.#askAgain(early)
      if (question) return question
    }
    return undefined
  }

  /** What was missed and has not been right since, and what was met and not recalled yet, the longest ago first. */
  #returns(): readonly Track[] {
    return [...this.#tracks.values()].filter((track) => comesBack(track) && this.#isAskable(track.id)).sort((a, b) => a.lastAt - b.lastAt)
  }

  /** A step back after a miss; by flashcard again what a flashcard asked, whose back has just been read, and what was only recognised so far. */
  #askAgain({ id, lastRung, lastByCard, isRight }: Track): Question | undefined {
    return this.#ask(id, isRight || lastByCard ? TOP_RUNG : stepBack(lastRung), true)
  }

  #askFirst(): Question | undefined {
    const { learner, today } = this.#sitting
    const dealt = this.#dealt
    const tracks = [...this.#tracks.values()]
    const newAsked = tracks.filter(({ isNew }) => isNew).length
    const isOpen = tracks.filter((track) => track.isNew && isUnsettled(track)).length < MOST_OPEN
    const due = dealt.due.filter((id) => !this.#tracks.has(id))
    const fresh = isOpen ? dealt.fresh.filter((id) => !this.#tracks.has(id) && !this.#isHeldBack(id, due)) : []
    const startsNew = isTurnOfNew(newAsked, tracks.length - newAsked) && fresh[0] !== undefined && this.#isFar(fresh[0])
    const apart = due.filter((id) => this.#isFar(id))
    const inTurn = [...apart, ...due.filter((id) => !apart.includes(id))]
    for (const id of startsNew ? [...fresh, ...inTurn] : [...inTurn, ...fresh]) {
      const question = this.#ask(id, rungToday(learner.facts.get(id), today), ((learner.facts.get(id)?.misses ?? 0) & 1) === 1)
      if (question) return question
    }
    return undefined
  }

  /** A new fact waits while one that it could be mixed up with is due, is to come back, or was asked a short while ago. */
  #isHeldBack(id: FactId, due: readonly FactId[]): boolean {
    const unsettled = [...this.#tracks.values()].filter((track) => isUnsettled(track) || this.#at - track.lastAt <= APART)
    return [...unsettled.map((track) => track.id), ...due].some((other) => this.#isConfusable(id, other))
  }

  #isConfusable(a: FactId, b: FactId): boolean {
    const facts = factsOf(this.#sitting.deck)
    const [one, other] = [facts.get(a), facts.get(b)]
    return one !== undefined && other !== undefined && isConfusable(one, other, this.#sitting.learner)
  }

  /** Whether nothing asked just before spoils the fact: its paragraph, its answer shown, or one that it could be mixed up with. */
  #isFar(id: FactId): boolean {
    const { deck, given } = this.#sitting
    const facts = factsOf(deck)
    const paragraph = facts.get(id)?.passage.paragraph
    return given.slice(-PARAGRAPH_GAP).every(({ question }) => {
      const near = question.factIds.some((other) => facts.get(other)?.passage.paragraph === paragraph || this.#isConfusable(id, other))
      return !near && !givesAway(shownBy(question as Question), id, deck)
    })
  }

  /** Two facts that this learner mixed up, or easily could, once both are known and one has just been answered right again. */
  #contrast(gap: number): Question | undefined {
    const { learner, deck, today } = this.#sitting
    const tracks = [...this.#tracks.values()]
    if (tracks.filter(({ asks, hasMissed }) => asks > 1 && !hasMissed).length >= MOST_CONTRASTS) return undefined
    const facts = factsOf(deck)
    const isKnown = (id: FactId): boolean => {
      const state = learner.facts.get(id)
      const track = this.#tracks.get(id)
      const isAtRest = track === undefined || (track.asks === 1 && !track.isNew && this.#at - track.lastAt > gap)
      return isAtRest && this.#isAskable(id) && (state?.rung ?? 0) > 0 && knowledgeOf(state, today, learner.settings.retention) === 'known'
    }
    const settled = tracks.filter(({ id, isRight }) => isRight && isKnown(id))
    const partners = deck.facts.filter(({ id }) => isKnown(id))
    for (const mixedUp of [true, false]) {
      for (const { id } of settled) {
        const fact = facts.get(id)
        const partner = fact && partners.find((other) => (mixedUp ? wasMixedUp(fact, other, learner) : isConfusable(fact, other, learner)))
        const question = partner && askContrast(id, partner.id, deck, this.#random)
        if (question) return question
      }
    }
    return undefined
  }

  #ask(factId: FactId, rung: Rung, easierFirst: boolean): Question | undefined {
    const { deck, learner, options, given } = this.#sitting
    const facts = factsOf(deck)
    if (!this.#isAskable(factId)) return undefined
    const justAsked = new Set(given.slice(-GAP).flatMap(({ question }) => question.factIds))
    const company = deck.facts.flatMap(({ id }) =>
      (learner.facts.get(id)?.rung ?? 0) > 0 && this.#isAskable(id) && !justAsked.has(id) && !this.#tracks.get(id)?.isNew ? [id] : [],
    )
    const avoid = [...this.#tracks.keys()].flatMap((id) => (id === factId ? [] : singlesOf(facts.get(id)?.answer ?? { type: 'sequence', steps: [] })))
    const state = learner.facts.get(factId)
    const byCard = isAskedByCard(rung, state, this.#pace)
    return askAtRung({ deck, factId, rung, byCard, easierFirst, company, isMet: state?.memory !== undefined, avoid, options, random: this.#random })
  }

  #isAskable(id: FactId): boolean {
    return factsOf(this.#sitting.deck).has(id) && !this.#sitting.learner.aside.has(id)
  }
}

/** What a question has put before the learner by the time it is judged. */
function shownBy(question: Question): readonly string[] {
  const kind = kindOf(question)
  return [...kind.shownTexts(question), ...kind.keyLines(question).map((line) => `${question.stem} ${line}`)]
}
