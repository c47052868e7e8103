import type { Deck } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { aroundAnswerOf } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { seededRandom } from '@/core/random'
import { kindIds, kinds } from '@/questions'
import type { KindId, Question } from '@/questions'
import { BLANK } from '@/questions/cloze'
import type { Asked, Kind } from '@/questions/kind'
import { askedAlike, factsOf } from '@/questions/known'
import { givesAway } from '@/questions/leaks'
import { biasesOf } from './bias'
import { proveFact } from './fact'
import { proveQuestion } from './question'
import { finding } from './severity'

/** Options of the choice questions that a deck is proven with. */
const OPTIONS = 3
/** Random streams tried before a kind is held to be unable to ask a fact. */
const STREAMS = 4

/** Everything that a person could put right in a deck: in its facts as written, in the questions they make, and in what they tell of each other. */
export function proveDeck(deck: Deck): readonly Problem[] {
  const asked = new Set<FactId>()
  const questions: Question[] = []
  const made = kindIds.flatMap((id) => proveKind(id, deck, asked, questions))
  const unasked = deck.facts.filter((fact) => !asked.has(fact.id)).map((fact) => finding('asked-in-no-kind', fact.id))
  const leaks = leakPairsOf(deck).length
  return distinct([
    ...deck.facts.flatMap((fact) => proveFact(fact, deck)),
    ...proveStems(deck),
    ...made,
    ...unasked,
    ...biasesOf(questions, deck),
    ...(leaks > 0 ? [finding('leak-pairs', undefined, { count: leaks, facts: deck.facts.length })] : []),
  ])
}

/** Pairs of facts of which one's stem, or statement with a blank, gives the other's answer away. An attempt never holds both. */
export function leakPairsOf(deck: Deck): readonly (readonly [FactId, FactId])[] {
  const shown = deck.facts.map((fact) => ({ id: fact.id, texts: stemsOf(fact) }))
  return shown.flatMap((a, at) =>
    shown
      .slice(at + 1)
      .filter((b) => givesAway(a.texts, b.id, deck) || givesAway(b.texts, a.id, deck))
      .map((b): readonly [FactId, FactId] => [a.id, b.id]),
  )
}

function stemsOf(fact: Fact): readonly string[] {
  const around = aroundAnswerOf(fact)
  return around ? [fact.ask, around.join(BLANK)] : [fact.ask]
}

/** Asks every subject of a kind and proves what comes; notes the questions and which facts could be asked. */
function proveKind(id: KindId, deck: Deck, asked: Set<FactId>, all: Question[]): readonly Problem[] {
  const kind = kinds[id] as Kind<Question>
  return kind.subjects(deck).flatMap((subject) => {
    const tries = Array.from({ length: STREAMS }, (_, at): Asked<Question> => {
      const random = seededRandom(['proof', id, subject.groupId ?? '', ...subject.factIds, at].join('/'))
      return kind.ask(subject, { deck, facts: factsOf(deck), random, options: OPTIONS })
    })
    const questions = tries.flatMap((one) => ('question' in one ? [one.question] : []))
    all.push(...questions)
    if (id !== 'flashcard') for (const question of questions) for (const factId of question.factIds) asked.add(factId)
    if (questions.length > 0) return questions.flatMap((question) => proveQuestion(question, deck))
    const rule = tries.flatMap((one) => ('dropped' in one ? [one.dropped.code] : []))[0] ?? ''
    return [finding('not-made', subject.groupId ?? subject.factIds[0], { kind: id, rule })]
  })
}

function proveStems(deck: Deck): readonly Problem[] {
  return deck.facts.flatMap((fact) => {
    const other = askedAlike(fact, deck)[0]
    return other && other.id > fact.id ? [finding('stem-twice', fact.id, { other: other.id })] : []
  })
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.where, problem.params]), problem])).values()]
}
