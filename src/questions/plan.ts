import type { Deck } from '@/core/deck'
import type { FactId } from '@/core/fact'
import { whole, type InParts } from '@/core/parts'
import type { PlanStep } from '@/core/question'
import { seededRandom, shuffled } from '@/core/random'
import type { Random } from '@/core/world'
import { askStep, isKindId, kinds } from './registry'
import type { KindId, Question } from './registry'
import type { Asked, Kind, Subject } from './kind'
import { factsOf, getToKnow } from './known'
import { findSecrets, givesAway } from './leaks'
import { singlesOf } from './printed'
import { sentencesOf } from './siblings'

/** What an attempt is to be made of. */
export interface Planning {
  readonly deck: Deck
  /** The facts that may be asked. */
  readonly scope: readonly FactId[]
  readonly kinds: readonly string[]
  /** Questions wanted; fewer come where the scope gives no more that keep the rules. */
  readonly length: number
  /** Options per choice question. */
  readonly options: number
  readonly random: Random
}

/** How often each kind comes beside the others, where all can be made. */
const SHARES: Readonly<Record<KindId, number>> = {
  choice: 3,
  cloze: 2,
  typed: 2,
  'true-false': 1,
  several: 1,
  order: 1,
  match: 1,
  flashcard: 1,
}

/** Fewest facts of a group that its kinds can ask. */
const FEWEST_OF_GROUP = 3

interface Chosen {
  readonly step: PlanStep
  /** What is shown before the answer. */
  readonly shown: readonly string[]
  /** What is known after it. */
  readonly taught: readonly string[]
}

/**
 * Chooses which facts to ask in which kinds: kinds mixed, no fact twice, spread over the paragraphs, nothing that can't be
 * asked well, no question that gives away another's answer, and facts of one sentence, or with one answer, together only where
 * there are too few others; then the one whose feedback tells the other's answer comes after it.
 */
export function planAttempt(planning: Planning): readonly PlanStep[] {
  return whole(planInParts(planning))
}

/** The same plan, a question at a time. */
export function* planInParts(planning: Planning): InParts<readonly PlanStep[]> {
  const { deck, length, random } = planning
  yield* getToKnow(deck)
  yield* findSecrets(deck)
  const scope = new Set(planning.scope)
  const wanted = [...new Set(planning.kinds)].filter(isKindId)
  const chosen: Chosen[] = []
  const usedFacts = new Set<FactId>()
  const usedSentences = new Set<string>()
  const usesOfParagraph = new Map<number, number>()
  const usesOfKind = new Map<KindId, number>()
  const facts = factsOf(deck)
  const usesOf = (id: FactId): number => usesOfParagraph.get(facts.get(id)?.passage.paragraph ?? 0) ?? 0

  for (const withSiblings of [false, true]) {
    const open = new Map(wanted.map((kind) => [kind, subjectsIn(kinds[kind] as Kind, deck, scope, random)]))
    while (chosen.length < length && open.size > 0) {
      const kind = nextKind([...open.keys()], usesOfKind, random)
      const subjects = open.get(kind) as Subject[]
      const subject = takeLeastUsed(subjects, usesOf)
      if (!subject) {
        open.delete(kind)
        continue
      }
      const left = withoutUsed(subject, usedFacts)
      if (!left || (!withSiblings && left.factIds.some((id) => sentencesOf(id, deck).some((one) => usedSentences.has(one))))) continue
      yield
      const found = tryOut(kind, left, planning)
      if (!found || chosen.some((other) => tellEachOther(found, other, deck, withSiblings))) continue
      chosen.push(found)
      usesOfKind.set(kind, (usesOfKind.get(kind) ?? 0) + 1)
      for (const id of found.step.factIds) {
        usedFacts.add(id)
        for (const sentence of sentencesOf(id, deck)) usedSentences.add(sentence)
        const paragraph = facts.get(id)?.passage.paragraph ?? 0
        usesOfParagraph.set(paragraph, (usesOfParagraph.get(paragraph) ?? 0) + 1)
      }
    }
  }
  yield
  return tellersLast(shuffled(chosen, random), deck).map(({ step }) => step)
}

/** The question at one place of a plan: the same for the same deck, plan, seed and number of options, or why it can no longer be asked. */
export function askPlanned(deck: Deck, plan: readonly PlanStep[], index: number, seed: string, options: number): Asked<Question> {
  const step = plan[index]
  if (!step) throw new Error(`no place ${String(index)} in a plan of ${String(plan.length)}`)
  const facts = factsOf(deck)
  const avoid = plan
    .filter((_, at) => at !== index)
    .flatMap((other) => other.factIds.flatMap((id) => singlesOf(facts.get(id)?.answer ?? { type: 'sequence', steps: [] })))
  const random = seededRandom([seed, index, deck.revision, options].join('/'))
  return askStep(step, deck, { random, options, avoid })
}

function subjectsIn(kind: Kind, deck: Deck, scope: ReadonlySet<FactId>, random: Random): Subject[] {
  const inScope = kind.subjects(deck).flatMap((subject): Subject[] => {
    const factIds = subject.factIds.filter((id) => scope.has(id))
    return factIds.length === subject.factIds.length || (subject.groupId !== undefined && factIds.length >= FEWEST_OF_GROUP)
      ? [{ ...subject, factIds }]
      : []
  })
  return shuffled(inScope, random)
}

/** The kind that has had least of its share; chance among equals. */
function nextKind(open: readonly KindId[], uses: ReadonlyMap<KindId, number>, random: Random): KindId {
  const had = (kind: KindId): number => (uses.get(kind) ?? 0) / SHARES[kind]
  const least = Math.min(...open.map(had))
  const first = shuffled(open.filter((kind) => had(kind) === least), random)[0]
  return first ?? (open[0] as KindId)
}

/** Takes out the subject whose paragraphs have been asked about least. */
function takeLeastUsed(subjects: Subject[], usesOf: (id: FactId) => number): Subject | undefined {
  let best = 0
  let bestUses = Infinity
  for (const [at, { factIds }] of subjects.entries()) {
    const uses = factIds.reduce((sum, id) => sum + usesOf(id), 0) / factIds.length
    if (uses < bestUses) [best, bestUses] = [at, uses]
  }
  return subjects.splice(best, 1)[0]
}

function withoutUsed(subject: Subject, used: ReadonlySet<FactId>): Subject | undefined {
  const factIds = subject.factIds.filter((id) => !used.has(id))
  if (factIds.length === subject.factIds.length) return subject
  return subject.groupId !== undefined && factIds.length >= FEWEST_OF_GROUP ? { ...subject, factIds } : undefined
}

function tryOut(id: KindId, subject: Subject, { deck, random, options }: Planning): Chosen | undefined {
  const kind = kinds[id] as Kind<Question>
  const asked = kind.ask(subject, { deck, facts: factsOf(deck), random, options })
  if (!('question' in asked)) return undefined
  const { question } = asked
  const told = question.kind === 'true-false' ? [question.stem.replace(question.said, question.keyText)] : kind.shownTexts(question)
  const taught = kind.keyLines(question).map((line) => `${question.stem} ${line}`)
  return { step: { kind: id, factIds: question.factIds }, shown: told, taught }
}

/** Flashcards are rated by the learner, so among themselves they have nothing to give away. `mayTeach` lets the feedback on one tell the other's answer, not each. */
function tellEachOther(a: Chosen, b: Chosen, deck: Deck, mayTeach: boolean): boolean {
  if (a.step.kind === 'flashcard' && b.step.kind === 'flashcard') return false
  if (tells(a.shown, b, deck) || tells(b.shown, a, deck)) return true
  const [there, back] = [tells(a.taught, b, deck), tells(b.taught, a, deck)]
  return mayTeach ? there && back : there || back
}

function tells(texts: readonly string[], other: Chosen, deck: Deck): boolean {
  return other.step.factIds.some((id) => givesAway(texts, id, deck))
}

/** Puts each question after those whose answers its feedback tells. */
function tellersLast(chosen: readonly Chosen[], deck: Deck): readonly Chosen[] {
  const toldBy = new Map(chosen.map((one) => [one, chosen.filter((other) => other !== one && tells(one.taught, other, deck))]))
  const rest = [...chosen]
  const ordered: Chosen[] = []
  while (rest.length > 0) {
    const free = rest.findIndex((one) => !toldBy.get(one)?.some((other) => rest.includes(other)))
    ordered.push(...rest.splice(Math.max(0, free), 1))
  }
  return ordered
}
