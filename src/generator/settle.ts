import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { proveFact, severityOf } from '@/prover'
import { contentWordsOf, overlapOf, standsIn, wordsOf } from '@/questions/words'
import type { DeckDraft, Generating } from './generating'
import { reasonOf } from './left-out'
import type { NameIndex } from './names/index-of-names'
import type { Ranked } from './rank'

/** What came through: the deck, its facts in order of worth, and what did not with its reason. */
export interface Settled {
  readonly deck: DeckDraft
  readonly kept: readonly Ranked[]
  readonly dropped: readonly { readonly ranked: Ranked; readonly reason: Problem }[]
}

/** A fact worth less than this is left out of every deck. */
const LEAST_WORTH = 0.1
/** A fact worth less than this is in no deck only because its paragraph has no better. */
const WORTH_OF_FIRST = 0.25
/** How much alike two stems may be before one's answer in the other's words counts as told. */
const SAME_MATTER = 0.35

interface Kept {
  readonly ranked: Ranked
  readonly matter: ReadonlySet<string>
  readonly words: readonly string[]
  readonly key: readonly string[]
}

/** Proves every fact, best first, and keeps those that are sound, asked only once and give no other's answer away, as many as wanted. */
export function* settle(order: readonly Ranked[], index: NameIndex, deckOf: (facts: readonly Fact[], names: readonly SingleValue[]) => DeckDraft, { per100Words }: Generating, words: number): Generator<number, Settled, void> {
  const names = index.names.map(({ value }) => value).filter((value) => 'name' in value || (value.type === 'text' && value.sort !== undefined))
  const proof: Deck = { ...deckOf([], names), revision: '' }
  const most = per100Words === undefined ? Infinity : Math.max(3, Math.round((words * per100Words) / 100))
  const kept: Kept[] = []
  const dropped: { ranked: Ranked; reason: Problem }[] = []
  const asked = new Set<string>()
  const ids = new Set<string>()
  const byParagraph = new Map<number, Kept[]>()
  const { chosen, doubtful } = most === Infinity ? { chosen: order, doubtful: [] } : firstOfEach(order)
  for (const one of doubtful) dropped.push({ ranked: one, reason: reasonOf('fact-ranked-lower') })
  for (const [at, one] of chosen.entries()) {
    if (at % 256 === 255) yield 0.8 + (0.2 * at) / order.length
    const { fact } = one.candidate
    if (kept.length >= most) {
      dropped.push({ ranked: one, reason: reasonOf('fact-ranked-lower') })
      continue
    }
    const askWords = wordsOf(fact.ask).join(' ')
    const flaw = proveFact(fact, proof).find((problem) => severityOf(problem) === 'severe')
    const drop = (reason: Problem): void => void dropped.push({ ranked: one, reason })
    if (flaw) drop(flaw)
    else if (asked.has(askWords) || ids.has(fact.id)) drop(reasonOf('fact-asked-already'))
    else if (one.worth < LEAST_WORTH) drop(reasonOf('fact-ranked-lower'))
    else {
      const stem = fact.statement.replace(/\{[^{}]*\}/u, ' ; ')
      const entry: Kept = { ranked: one, matter: contentWordsOf(stem), words: wordsOf(stem), key: wordsOf(/\{([^{}]*)\}/u.exec(fact.statement)?.[1] ?? '') }
      const { paragraph } = one.candidate.sentence
      const near = [paragraph - 1, paragraph, paragraph + 1].flatMap((number) => byParagraph.get(number) ?? [])
      if (near.some((other) => tells(entry, other))) {
        drop(reasonOf('fact-asked-already'))
        continue
      }
      kept.push(entry)
      asked.add(askWords)
      ids.add(fact.id)
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), entry])
    }
  }
  const inOrder = kept.map(({ ranked }) => ranked).toSorted((a, b) => b.score - a.score)
  const facts = inOrder.map(({ candidate }) => candidate).toSorted((a, b) => a.sentence.paragraph - b.sentence.paragraph || a.sentence.at - b.sentence.at || a.span.from - b.span.from).map(({ fact }) => fact)
  return { deck: deckOf(facts, names), kept: inOrder, dropped }
}

/** What is asked in a deck that holds only so many facts: the best of each paragraph first, so that none is passed over. What a strict reader could refuse is asked only where a paragraph has nothing else, and a blank that many words would fit not at all. */
function firstOfEach(order: readonly Ranked[]): { readonly chosen: readonly Ranked[]; readonly doubtful: readonly Ranked[] } {
  const seen = new Set<number>()
  const rest = new Set(order)
  const takeFirst = (from: readonly Ranked[]): readonly Ranked[] =>
    from.filter((one) => {
      const { paragraph } = one.candidate.sentence
      if (seen.has(paragraph) || one.worth < WORTH_OF_FIRST) return false
      seen.add(paragraph)
      return rest.delete(one)
    })
  const isSure = ({ candidate }: Ranked): boolean => candidate.bare === 0 && !candidate.describes
  const first = [...takeFirst(order.filter(isSure)), ...takeFirst(order.filter(({ candidate }) => candidate.bare > 0 && !candidate.describes))]
  return { chosen: [...first, ...[...rest].filter(isSure)], doubtful: [...rest].filter((one) => !isSure(one)) }
}

/** Whether the stems of two sentences are so alike that one shows the other's answer. Facts of one sentence are never asked together, so they may. */
function tells(a: Kept, b: Kept): boolean {
  const [one, other] = [a.ranked.candidate.sentence, b.ranked.candidate.sentence]
  if (one === other || a.key.join(' ') === b.key.join(' ')) return false
  return overlapOf(a.matter, b.matter) >= SAME_MATTER && (standsIn(a.key, b.words) || standsIn(b.key, a.words))
}
