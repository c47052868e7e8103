import type { SingleValue } from '@/core/value'
import { MENS_NAMES, WOMENS_NAMES } from '../lists/given-names'
import { LITTLE_WORDS } from '../lists/little-words'
import type { NameIndex } from '../names/index-of-names'
import type { Sentence } from '../sentences'
import type { SpanIndex } from '../spans'
import { fieldOfDeed, officesBefore } from './offices'
import { peoplesBefore, says, toldBefore, toldBehind } from './told'

/** A name with what the article tells of it that a wrong answer must share with the right one. */
export interface Met {
  readonly value: SingleValue
  readonly text: string
  /** Its words in small letters, without those that bind. */
  readonly words: readonly string[]
  readonly shape: ReturnType<typeof shapeOfName>
  readonly isWoman: boolean | undefined
  readonly trust: number
  readonly count: number
  /** The paragraphs it stands in, in order. */
  readonly paragraphs: number[]
  /** What whom it names does, by field. */
  readonly fields: Set<string>
  /** Whose: the adjectives of peoples, lands and parties that stand before it. */
  readonly peoples: Set<string>
  /** The first and last year told in a sentence with it. */
  readonly years: [first: number, last: number]
  /** Whether “the” stands before it somewhere, as before nobody's name. */
  hasThe: boolean
  /** Whether it stands in a bracket of its own, as who plays somebody does. */
  isBracketed: boolean
  /** Whether the article tells what somebody says of its matter, as of those who write on it. */
  isSaying: boolean
}

const NO_YEARS: readonly [first: number, last: number] = [Infinity, -Infinity]
/** Years that a paragraph tells of at most where each name in it is of its time. */
const MOST_YEARS = 50

/** The names of a text, and the first year that a paragraph tells of, or the last of the nearest before it that tells any. */
export interface MetNames {
  readonly met: ReadonlyMap<SingleValue, Met>
  readonly yearOf: (paragraph: number) => number | undefined
}

/** Gathers each name of a text with where it stands and what is told of it there. */
export function metIn(sentences: readonly Sentence[], { names, spansOf }: SpanIndex): MetNames {
  const met = new Map<SingleValue, Met>()
  const ofParagraph = new Map<number, readonly [first: number, last: number]>()
  for (const sentence of sentences) {
    const mentions = names.mentionsOf(sentence)
    const years = yearsOf(spansOf(sentence).map(({ value }) => value))
    const before = ofParagraph.get(sentence.paragraph) ?? NO_YEARS
    ofParagraph.set(sentence.paragraph, [Math.min(before[0], years[0]), Math.max(before[1], years[1])])
    for (const mention of mentions) {
      const name = names.nameOf(mention.text)
      if (!name) continue
      const { value } = name
      let one = met.get(value)
      if (!one) met.set(value, (one = { value, text: wordOf(value), words: ownWords(wordOf(value)), shape: shapeOfName(wordOf(value)), isWoman: isWoman(value), trust: name.trust, count: name.count, paragraphs: [], fields: new Set(), peoples: new Set(), years: [Infinity, -Infinity], hasThe: false, isBracketed: false, isSaying: false }))
      if (one.paragraphs.at(-1) !== sentence.paragraph) one.paragraphs.push(sentence.paragraph)
      one.years[0] = Math.min(one.years[0], years[0])
      one.years[1] = Math.max(one.years[1], years[1])
      if (sentence.tokens[mention.from - 1]?.lower === 'the') one.hasThe = true
      if (sentence.tokens[mention.from - 1]?.text === '(' && sentence.tokens[mention.to + 1]?.text === ')') one.isBracketed = true
      if (says(sentence, mention)) one.isSaying = true
      if (value.type !== 'person' && value.type !== 'organisation') continue
      for (const field of [...toldBefore(sentence, mention), ...toldBehind(sentence, mention), ...officesBefore(sentence.tokens, mention.from), ...(value.type === 'person' ? fieldOfDeed(sentence.tokens, mention.from, mention.to) : [])]) one.fields.add(field)
      if (value.type === 'person') for (const people of peoplesBefore(sentence, mention.from)) one.peoples.add(people)
    }
  }
  for (const { years, paragraphs } of met.values()) {
    // Of whom no sentence tells a year, the paragraph does, where its years lie close.
    const [first, last] = paragraphs.map((number) => ofParagraph.get(number) ?? NO_YEARS).reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)] as const, NO_YEARS)
    if (years[0] === Infinity && last - first <= MOST_YEARS) [years[0], years[1]] = [first, last]
  }
  const yearOf = (paragraph: number): number | undefined => {
    for (let at = paragraph; at >= 0; at--) {
      const [first, last] = ofParagraph.get(at) ?? NO_YEARS
      if (last !== -Infinity) return at === paragraph ? first : last
    }
    return undefined
  }
  return { met, yearOf }
}

function yearsOf(values: readonly SingleValue[]): readonly [first: number, last: number] {
  const years = values.flatMap((value) => (value.type === 'date' ? [value.year] : value.type === 'text' ? yearsOfPeriod(value.text, value.sort) : []))
  return [Math.min(...years), Math.max(...years)]
}

/** The first and last year of a century or decade. */
function yearsOfPeriod(text: string, sort: string | undefined): readonly number[] {
  const figure = Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)
  if (Number.isNaN(figure) || /b\.?c/iu.test(text)) return []
  return sort === 'century' ? [figure * 100 - 100, figure * 100] : sort === 'decade' ? [figure, figure + 10] : []
}

/** The words by which a name is called. */
export function wordOf(value: SingleValue): string {
  return 'name' in value ? value.name : value.type === 'text' ? value.text : ''
}

/** The words of a name in small letters without those that bind. */
export function ownWords(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s.]+/u).filter((word) => word.length > 2 && !LITTLE_WORDS.has(word))
}

/** Whether somebody of this given name is a woman or a man; undefined where the name doesn't tell. */
function isWoman(value: SingleValue): boolean | undefined {
  const first = wordOf(value).toLowerCase().split(' ')[0] ?? ''
  const [her, him] = [WOMENS_NAMES.has(first), MENS_NAMES.has(first)]
  return her === him ? undefined : her
}

/** How a name is built: of one word, with a number behind it, with “the” or “of” in it, or of several plain words. */
export function shapeOfName(text: string): 'one' | 'numbered' | 'of' | 'the' | 'plain' {
  if (!text.includes(' ')) return 'one'
  return / [IVX]+$/u.test(text) ? 'numbered' : / of /u.test(text) ? 'of' : / the /u.test(text) ? 'the' : 'plain'
}

/** The name that a mention is of, among those met. */
export function metOf(names: NameIndex, met: ReadonlyMap<SingleValue, Met>, words: string): Met | undefined {
  const name = names.nameOf(words)
  return name && met.get(name.value)
}
