import type { Attempt } from '@/core/attempt'
import type { PrintedCard, PrintedQuestion } from '@/core/paper'
import type { AskedQuestion } from '@/core/question'
import { seededRandom } from '@/core/random'
import { askPlanned, isQuestion, kindIds, kindOf, planAttempt, type KindId } from '@/questions'
import type { OpenDeck } from '@/stores/decks'

/** Kinds that a worksheet can ask: flashcards have a sheet of their own. */
export const paperKinds: readonly KindId[] = kindIds.filter((kind) => kind !== 'flashcard')

/** What a worksheet is made of. */
export interface WorksheetChoice {
  readonly kinds: readonly string[]
  readonly count: number
  /** The same version of the same deck is the same worksheet. */
  readonly version: number
  readonly options: number
}

/** A worksheet over a whole deck. */
export function worksheetOf(open: OpenDeck, { kinds, count, version, options }: WorksheetChoice): readonly PrintedQuestion[] {
  const { deck } = open
  const seed = `print/${version}`
  const wanted = kinds.length > 0 ? kinds : paperKinds
  const scope = deck.facts.map(({ id }) => id)
  const plan = planAttempt({ deck, scope, kinds: wanted, length: count, options, random: seededRandom(seed) })
  return plan.flatMap((_, at) => {
    const asked = askPlanned(deck, plan, at, seed, options)
    return 'question' in asked ? [printedOf(asked.question, open)] : []
  })
}

/** The questions of a sitting as they were asked, the one that waits too. */
export function worksheetOfAttempt({ answers, current }: Attempt, open: OpenDeck): readonly PrintedQuestion[] {
  const asked = [...answers.map(({ entry }) => entry.question), ...(current ? [current.question] : [])]
  return asked.filter(isQuestion).map((question) => printedOf(question, open))
}

function printedOf(question: AskedQuestion, { facts }: OpenDeck): PrintedQuestion {
  const paragraphs = question.factIds.flatMap((id) => facts.get(id)?.passage.paragraph ?? [])
  return { paper: kindOf(question).paper(question), paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }
}

/** Flashcards of facts, in the order given. */
export function cardsOf({ deck, facts }: OpenDeck, factIds: readonly string[]): readonly PrintedCard[] {
  return factIds.flatMap((id) => {
    const fact = facts.get(id)
    if (!fact) return []
    const asked = kindOf({ kind: 'flashcard', factIds: [id], evidence: 'self', guess: 0, stem: '' }).ask(
      { factIds: [id] },
      { deck, facts, random: seededRandom(id), options: 0 },
    )
    if (!('question' in asked)) return []
    return [{ front: fact.ask, back: kindOf(asked.question).keyLines(asked.question), paragraph: fact.passage.paragraph }]
  })
}
