import type { Value } from './value'

/** Minted once and kept for ever: the same in every copy of a deck, so that memory is shared. */
export type FactId = string

/** How a fact stands: `slip` is wrong on its face, `inconsistent` where the article contradicts itself. */
export type Standing = 'reported' | 'disputed' | 'inconsistent' | 'slip'

/** Exact words of the reading that a fact rests on: `quote` stands exactly once in the paragraph of that number (NFC, LF). */
export interface Passage {
  readonly paragraph: number
  readonly quote: string
}

/** The smallest thing that can be known or forgotten. */
export interface Fact {
  readonly id: FactId
  /** A sentence that stands alone, the answer in braces: "The clash began on {12 July 2020}." */
  readonly statement: string
  /** The stem: a question that stands alone and whose one right answer is `answer`. */
  readonly ask: string
  readonly answer: Value
  readonly passage: Passage
  readonly standing: Standing
  /** Who says it, where somebody does. */
  readonly speaker?: string
  /** When a figure held, or that the article doesn't say. */
  readonly asOf?: string
  /** Who counted a figure, or that the article doesn't say. */
  readonly counter?: string
  /** Why, shown with the feedback; from the article alone. */
  readonly note?: string
  /** What the article doesn't hold, and where it is from. */
  readonly context?: { readonly text: string; readonly from: string }
  /** A short noun phrase that stands for the fact in an order or match question ("the Tovuz clash"). */
  readonly label?: string
  /** Values worth offering as distractors; each is proven like any other. Of a name or words two or more are offered alone, and an empty list means none is worth it. */
  readonly distractors?: readonly Value[]
  /** Values that must never be distractors. */
  readonly never?: readonly Value[]
  /** The fact that this one replaces, because its answer changed. */
  readonly replaces?: FactId
}

/** A fact with a speaker, or a disputed one: asked with its speaker and never as true or false. */
export function isClaim(fact: Fact): boolean {
  return fact.speaker !== undefined || fact.standing === 'disputed'
}

const BRACED = /\{([^{}]+)\}/u

/** The statement as a plain sentence. */
export function sentenceOf(fact: Fact): string {
  return fact.statement.replace(BRACED, '$1')
}

/** The words of the statement that give the answer, or undefined where none are braced (sets and sequences may leave them out). */
export function answerWordsOf(fact: Fact): string | undefined {
  return BRACED.exec(fact.statement)?.[1]
}

/** The statement before and after its answer. */
export function aroundAnswerOf(fact: Fact): readonly [before: string, after: string] | undefined {
  const found = BRACED.exec(fact.statement)
  if (!found) return undefined
  return [fact.statement.slice(0, found.index), fact.statement.slice(found.index + found[0].length)]
}
