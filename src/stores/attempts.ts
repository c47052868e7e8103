import { defineStore } from 'pinia'
import type { Answer, Attempt } from '@/core/attempt'
import { sectionsOf } from '@/core/deck'
import type { Confidence, Entry, EntryBodies, FeedbackTime } from '@/core/entry'
import type { FactId } from '@/core/fact'
import type { PlacedQuestion, Response } from '@/core/question'
import { seededRandom } from '@/core/random'
import { dueFacts } from '@/core/shelf'
import type { Stamp } from '@/core/stamp'
import { isUnclear, type Unclear } from '@/core/verdict'
import type { Given } from '@/questions'
import { useDecks, type OpenDeck } from './decks'
import { useHouse } from './house'
import { inTasks } from './in-tasks'
import { useLog } from './log'

/** Which facts of a deck a quiz is about: all, those last not answered right, those never asked, a section's, or just these. */
export type Scope =
  | { readonly of: 'all' | 'missed' | 'new' }
  | { readonly of: 'section'; readonly section: string }
  | { readonly of: 'facts'; readonly factIds: readonly FactId[] }

/** What a person chooses before a quiz; the rest is as set. */
export interface QuizChoice {
  readonly deckId: string
  readonly scope: Scope
  readonly length?: number
  readonly kinds?: readonly string[]
  readonly feedback?: FeedbackTime
  readonly practice?: boolean
}

/** What the page saw while a question was answered. */
export interface Sitting {
  readonly tookMs: number
  readonly passageSeen: boolean
  /** How sure the learner said they were, where that is asked. */
  readonly confidence?: Confidence
}

/** How an attempt begins, before it has an id and a first question. */
type Beginning = Pick<EntryBodies['attempt-started'], 'mode' | 'seed' | 'plan' | 'feedback' | 'practice' | 'length' | 'factIds'>
type Started = Omit<EntryBodies['attempt-started'], 'first'>

/** Attempts: begun, answered, taken back, appealed, finished. */
export const useAttempts = defineStore('attempts', () => {
  const { world } = useHouse()
  const log = useLog()
  const decks = useDecks()

  // The engine is not part of the first screen.
  const engine = () => import('@/questions')

  /** The facts of a scope, those set aside left out, in the order of the reading. */
  function factsIn({ deck }: OpenDeck, scope: Scope): readonly FactId[] {
    const { facts: states, aside } = log.state
    const wanted = (id: FactId, section: string): boolean => {
      if (scope.of === 'missed') return (states.get(id)?.lastOutcome ?? 'right') !== 'right'
      if (scope.of === 'new') return !states.has(id)
      if (scope.of === 'section') return section === scope.section
      if (scope.of === 'facts') return scope.factIds.includes(id)
      return true
    }
    return sectionsOf(deck)
      .flatMap(({ section, facts }) => facts.filter(({ id }) => wanted(id, section)))
      .map(({ id }) => id)
      .filter((id) => !aside.has(id))
  }

  /** Begins a quiz; undefined when nothing of the scope can be asked. */
  async function startQuiz(choice: QuizChoice): Promise<Attempt | undefined> {
    const open = await decks.open(choice.deckId)
    if (!open) return undefined
    const { planInParts, kindIds, kinds: known } = await engine()
    const { settings } = log.state
    const seed = world.newId()
    const wanted = choice.kinds ?? settings.kinds
    // Somebody who has not read the article can only recognise.
    const isFirst = choice.kinds === undefined && ![...log.state.attempts.values()].some(({ started, answers }) => started.deck === choice.deckId && answers.length > 0)
    // A flashcard is rated, not judged: it belongs in a review unless asked for.
    const usual = kindIds.filter((kind) => (isFirst ? known[kind].evidence === 'recognition' : kind !== 'flashcard'))
    const planning = {
      deck: open.deck,
      scope: factsIn(open, choice.scope),
      kinds: wanted.length > 0 ? wanted : usual,
      length: choice.length ?? settings.quizLength,
      options: settings.options,
      random: seededRandom(seed),
    }
    const plan = await inTasks(planInParts(planning), () => world.now().ms)
    return start(open, { mode: 'quiz', seed, plan, feedback: choice.feedback ?? settings.feedback, practice: choice.practice ?? false })
  }

  /** The facts that a flashcard review would show: the due ones first, longest overdue first, then new ones in the order of the reading. */
  function reviewQueue(open: OpenDeck): readonly FactId[] {
    const { facts: states, settings } = log.state
    const scope = factsIn(open, { of: 'all' })
    const due = dueFacts(scope, log.state, log.today)
    const fresh = scope.filter((id) => states.get(id)?.memory === undefined)
    return [...due, ...fresh].slice(0, settings.reviewLength)
  }

  /** Begins a flashcard review; undefined when nothing is due or new. `factIds` asks for just these. */
  async function startReview(deckId: string, factIds?: readonly FactId[]): Promise<Attempt | undefined> {
    const open = await decks.open(deckId)
    if (!open) return undefined
    const plan = (factIds ?? reviewQueue(open)).map((factId) => ({ kind: 'flashcard', factIds: [factId] }))
    return start(open, { mode: 'review', seed: world.newId(), plan, feedback: 'at-once', practice: false })
  }

  /**
   * Begins a guided sitting over what is due and new in a deck today, or among these facts of it; undefined when nothing is. `length` is how many questions
   * are wanted.
   */
  async function startLearn(deckId: string, length = log.state.settings.reviewLength, factIds?: readonly FactId[]): Promise<Attempt | undefined> {
    const open = await decks.open(deckId)
    const among = factIds ? { factIds } : {}
    return open && start(open, { mode: 'learn', seed: world.newId(), plan: [], feedback: 'at-once', practice: false, length, ...among })
  }

  /** Begins with two facts that are mixed up asked against each other; undefined where that can't be asked. Where one's answer is asked for, the other's comes next. */
  async function startContrast(deckId: string, factId: FactId, otherId: FactId): Promise<Attempt | undefined> {
    const open = await decks.open(deckId)
    if (!open) return undefined
    const seed = world.newId()
    const { askContrast } = await engine()
    const question = askContrast(factId, otherId, open.deck, seededRandom(seed)) ?? askContrast(otherId, factId, open.deck, seededRandom(seed))
    if (!question) return undefined
    const { kind, factIds } = question
    const rest = [factId, otherId].filter((id) => !factIds.includes(id)).map((id) => ({ kind, factIds: [id] }))
    return start(open, { mode: 'quiz', seed, plan: [{ kind, factIds }, ...rest], feedback: 'at-once', practice: false }, { index: 0, question })
  }

  /** Begins a quiz over the facts that an attempt missed. */
  function retry(attempt: Attempt): Promise<Attempt | undefined> {
    const factIds = attempt.answers.flatMap(({ verdict }) => Object.keys(verdict.byFact).filter((id) => verdict.byFact[id] !== 'right'))
    const { deck, feedback, mode } = attempt.started
    if (mode === 'review') return startReview(deck, factIds)
    return startQuiz({ deckId: deck, scope: { of: 'facts', factIds }, length: factIds.length, feedback })
  }

  /** Begins; `asked` is the first question where the plan alone doesn't make it. */
  async function start(open: OpenDeck, beginning: Beginning, asked?: PlacedQuestion): Promise<Attempt | undefined> {
    const begun = {
      ...beginning, attempt: world.newId(), deck: open.deck.about.id, revision: open.deck.revision, options: log.state.settings.options,
    }
    const first = asked ?? (await nextOf(open, begun, [], 0))
    if (!first) return undefined
    await log.record({ kind: 'attempt-started', ...begun, first })
    return log.attemptOf(begun.attempt)
  }

  /** The question after these answers: the next of the plan, or what a guided sitting decides. */
  async function nextOf(open: OpenDeck, started: Started, given: readonly Given[], from: number): Promise<PlacedQuestion | null> {
    if (started.mode !== 'learn') return placedFrom(open, started, from)
    const { nextInSitting } = await engine()
    const { seed, options, length = given.length, factIds } = started
    // For a sitting that keeps to some facts the others are as if set aside.
    const others = factIds ? open.deck.facts.flatMap(({ id }) => (factIds.includes(id) ? [] : [id])) : []
    const learner = others.length === 0 ? log.state : { ...log.state, aside: new Set([...log.state.aside, ...others]) }
    return nextInSitting({ deck: open.deck, seed, options, length, given, learner, today: log.today })
  }

  /** The first question from a place of the plan on that can still be asked: a fact may have left the deck since. */
  async function placedFrom(open: OpenDeck, started: Started, from: number): Promise<PlacedQuestion | null> {
    const { askPlanned } = await engine()
    for (let index = from; index < started.plan.length; index++) {
      const asked = askPlanned(open.deck, started.plan, index, started.seed, started.options)
      if ('question' in asked) return { index, question: asked.question }
    }
    return null
  }

  /**
   * Judges a response to the question that waits and writes it; the answer is durable, or known not to be, when this resolves. Where the response can be read in
   * more than one way nothing is written and the readings come back.
   */
  async function answer(attempt: Attempt, response: Response, sitting: Sitting): Promise<Answer | Unclear | undefined> {
    const placed = attempt.current
    const open = await decks.open(attempt.started.deck)
    if (!placed || !open) return undefined
    const { kindOf } = await engine()
    const judged = kindOf(placed.question).judge(placed.question, response, { ...open, aliases: log.state.aliases })
    if (isUnclear(judged)) return judged
    const given = [...attempt.answers.map(({ entry, verdict }) => ({ question: entry.question, verdict })), { question: placed.question, verdict: judged }]
    const next = await nextOf(open, attempt.started, given, placed.index + 1)
    const entry = await log.record({
      kind: 'answered', attempt: attempt.id, index: placed.index, question: placed.question, response, verdict: judged, ...sitting, next,
    })
    if (next === null) await finish(attempt.id)
    return answerOf(attempt.id, entry.stamp)
  }

  /** Ends an attempt; what was not answered stays so. */
  async function finish(attemptId: string): Promise<void> {
    if (log.attemptOf(attemptId)?.finished) return
    await log.record({ kind: 'attempt-finished', attempt: attemptId })
  }

  /** Takes the last answer of an attempt back; its question waits again. Returns the answer taken back. */
  async function retract(attemptId: string): Promise<Answer | undefined> {
    const attempt = log.attemptOf(attemptId)
    const last = attempt?.answers.at(-1)
    if (!attempt || !last) return undefined
    if (attempt.finished) await log.record({ kind: 'retracted', entry: attempt.finished.stamp })
    await log.record({ kind: 'retracted', entry: last.entry.stamp })
    return last
  }

  /** "I was right": overrides the verdict on one fact of an answer; with the ground `alias` the words typed are accepted from now on. */
  async function appeal(entry: Entry<'answered'>, factId: FactId, ground: 'alias' | 'typo' | 'question-wrong'): Promise<void> {
    const typed = entry.response['text']
    const alias = ground === 'alias' && typeof typed === 'string' ? { alias: typed } : {}
    await log.record({ kind: 'appealed', answer: entry.stamp, factId, ground, ...alias })
  }

  /** Takes an appeal back. */
  async function withdraw(appealed: Entry<'appealed'>): Promise<void> {
    await log.record({ kind: 'retracted', entry: appealed.stamp })
  }

  /** An answer as it stands now, appeals counted. */
  function answerOf(attemptId: string, stamp: Stamp): Answer | undefined {
    return log.attemptOf(attemptId)?.answers.find(({ entry }) => entry.stamp === stamp)
  }

  return { factsIn, startQuiz, startReview, startLearn, startContrast, reviewQueue, retry, answer, finish, retract, appeal, withdraw, answerOf }
})
