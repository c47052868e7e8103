import type { SingleValue } from '@/core/value'
import type { Sentence } from '../sentences'
import type { Span } from '../span'
import type { Met } from './met'

/** A name that is asked for, with what its question tells. */
export interface AskedName {
  readonly key: Met
  readonly value: SingleValue
  readonly sentence: Sentence
  readonly span: Span
  readonly stemWords: readonly string[]
  readonly titleWords: readonly string[]
  /** Words of the title, and of the names in the key's own sentence: nobody that shares one is offered. */
  readonly taken: ReadonlySet<string>
  /** How many paragraphs the article has. */
  readonly paragraphs: number
  /** The year that is told around the question: of several in its paragraph the first. */
  readonly yearAround: number | undefined
  /** Whether the article is about a river, a lake, a range and the like: places that lie nowhere near are ruled out. */
  readonly isOfFeature: boolean
  /** The article's names of any type. */
  readonly names: readonly Met[]
  /** What else the article names of the type. */
  readonly others: readonly Met[]
}
