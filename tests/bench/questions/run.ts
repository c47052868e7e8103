import { fileURLToPath } from 'node:url'
import { soundDecks } from '@/cli/deck-folders'
import { byFactId, type Deck } from '@/core/deck'
import type { AskedQuestion } from '@/core/question'
import { seededRandom } from '@/core/random'
import { kindIds, kinds } from '@/questions/registry'
import type { Kind } from '@/questions/kind'

const ROUNDS = 7
const OPTIONS = 3

/** What one round over every subject of a kind cost, in milliseconds. */
interface Round {
  readonly made: number
  readonly dropped: number
  readonly askMs: number
  readonly cloneMs: number
}

/** Asks every subject of every kind over the shipped decks, and prints the questions made in a second against plain copies of the same questions. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const { decks } = await soundDecks(fileURLToPath(new URL('../../../decks', import.meta.url)))
  if (decks.length === 0) throw new Error('no deck ships')
  const facts = decks.reduce((sum, deck) => sum + deck.facts.length, 0)
  say(`Questions made of ${facts} facts in ${decks.length} decks (made in a round | dropped | a second | times a structuredClone of the same, median of ${ROUNDS})`)
  const byKind = kindIds.map((id) => ({ id, kind: kinds[id], rounds: [] as Round[] }))
  // The first round only warms up; kinds take turns in each, so that what else the machine does falls on all.
  for (let at = 0; at <= ROUNDS; at++) {
    for (const { kind, rounds } of byKind) {
      const round = askAll(kind, decks, `bench ${at}`)
      if (at > 0) rounds.push(round)
    }
  }
  for (const { id, rounds } of byKind) say(lineOf(id, rounds))
  say(lineOf('all kinds', Array.from({ length: ROUNDS }, (_, at) => byKind.map(({ rounds }) => rounds[at] as Round).reduce(added))))
}

function askAll(kind: Kind, decks: readonly Deck[], seed: string): Round {
  const asked: AskedQuestion[] = []
  let dropped = 0
  let askMs = 0
  for (const deck of decks) {
    const random = seededRandom(seed)
    const facts = byFactId(deck)
    const begun = performance.now()
    for (const subject of kind.subjects(deck)) {
      const told = kind.ask(subject, { deck, facts, random, options: OPTIONS })
      if ('question' in told) asked.push(told.question)
      else dropped += 1
    }
    askMs += performance.now() - begun
  }
  const begun = performance.now()
  for (const question of asked) structuredClone(question)
  return { made: asked.length, dropped, askMs, cloneMs: performance.now() - begun }
}

function added(one: Round, other: Round): Round {
  return { made: one.made + other.made, dropped: one.dropped + other.dropped, askMs: one.askMs + other.askMs, cloneMs: one.cloneMs + other.cloneMs }
}

function lineOf(name: string, rounds: readonly Round[]): string {
  const { made = 0, dropped = 0 } = rounds.at(-1) ?? {}
  const aSecond = median(rounds.map((round) => (1000 * round.made) / round.askMs))
  const ratio = median(rounds.map(({ askMs, cloneMs }) => askMs / cloneMs))
  return `${name}: ${made} | ${dropped} | ${Math.round(aSecond)} | ${ratio.toFixed(2)}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
