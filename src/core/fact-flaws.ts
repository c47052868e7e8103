import type { Paragraph } from './deck'
import type { Fact } from './fact'

/** What is wrong with a fact as it is written, so that nothing could ask it: a code, the field that has it, and what the words need. */
export interface FactFlaw {
  readonly code: FlawCode
  readonly field: keyof Fact
  readonly params: Readonly<Record<string, string | number>>
}

/** The code of every flaw that a fact can have. */
export const flawCodes = ['braces', 'passage-missing', 'passage-paragraph', 'passage-twice', 'text-form'] as const

export type FlawCode = (typeof flawCodes)[number]

const LINES = ['statement', 'ask', 'speaker', 'asOf', 'counter', 'note', 'label'] as const

/** What must be put right before a fact can stand in a deck with this reading. */
export function flawsOfFact(fact: Fact, reading: readonly Paragraph[]): readonly FactFlaw[] {
  return [...flawsOfLines(fact), ...flawsOfBraces(fact), ...flawsOfPassage(fact, reading)]
}

/** Whether a text can stand in a deck: on one line, not empty, with no spaces at its ends. */
export function isLine(text: string): boolean {
  return text !== '' && text === text.trim() && !/[\n\r\u2028\u2029]/u.test(text)
}

function flawsOfLines(fact: Fact): readonly FactFlaw[] {
  return LINES.flatMap((field): readonly FactFlaw[] => {
    const text = fact[field]
    return text === undefined || isLine(text) ? [] : [{ code: 'text-form', field, params: { field } }]
  })
}

/** A statement has its answer in one pair of braces; that of a set or a sequence may go without. */
export function flawsOfBraces({ statement, answer }: Pick<Fact, 'statement' | 'answer'>): readonly FactFlaw[] {
  const pairs = statement.match(/\{[^{}\s](?:[^{}]*[^{}\s])?\}/gu)?.length ?? 0
  const marks = statement.match(/[{}]/gu)?.length ?? 0
  const mayLack = answer.type === 'set' || answer.type === 'sequence'
  const isSound = marks === pairs * 2 && pairs <= 1 && (pairs === 1 || mayLack)
  return isSound ? [] : [{ code: 'braces', field: 'statement', params: { count: pairs } }]
}

/** A passage stands once in the paragraph that it names. */
export function flawsOfPassage({ passage }: Pick<Fact, 'passage'>, reading: readonly Paragraph[]): readonly FactFlaw[] {
  const flaw = (code: FlawCode, params: FactFlaw['params']): FactFlaw => ({ code, field: 'passage', params })
  const { paragraph: number, quote } = passage
  const paragraph = reading.find((one) => one.number === number)
  if (!paragraph) return [flaw('passage-paragraph', { paragraph: number })]
  const count = countOf(quote, paragraph.text)
  if (count === 0) return [flaw('passage-missing', { paragraph: number })]
  return count > 1 ? [flaw('passage-twice', { paragraph: number, count })] : []
}

/** How often a quote stands in a text, overlaps counted. */
function countOf(quote: string, text: string): number {
  if (quote === '') return 0
  let count = 0
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) count++
  return count
}
