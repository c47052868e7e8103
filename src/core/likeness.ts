import { aroundAnswerOf, sentenceOf, type Fact } from './fact'

/** What two facts are held against each other by: the words around the answer, of the question, and of the passage. */
export interface Sketch {
  readonly statement: ReadonlySet<string>
  readonly ask: ReadonlySet<string>
  readonly passage: ReadonlySet<string>
}

/** The sketch of a fact. */
export function sketchOf(fact: Fact): Sketch {
  const around = aroundAnswerOf(fact)
  return { statement: wordsIn(around ? around.join(' ') : sentenceOf(fact)), ask: wordsIn(fact.ask), passage: wordsIn(fact.passage.quote) }
}

/** How alike two facts are, their answers aside, from 0 to 1: the best of their wording and their passages (Dice 1945, over words). */
export function likenessOf(a: Sketch, b: Sketch): number {
  return Math.max((dice(a.statement, b.statement) + dice(a.ask, b.ask)) / 2, (dice(a.passage, b.passage) + dice(a.statement, b.statement)) / 2)
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return (2 * common) / (a.size + b.size)
}
