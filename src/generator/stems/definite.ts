import { LITTLE_WORDS } from '../lists/little-words'
import { ORGANISATION_HEADS, OTHER_HEADS, PLACE_HEADS } from '../lists/name-heads'
import type { NameIndex } from '../names/index-of-names'
import type { Sentence } from '../sentences'

/** What "the university" means in a sentence: the one name of a kind that its paragraph has named so far. */
export type Known = ReadonlyMap<string, string>

const NOBODY: Known = new Map()

/** What bare nouns mean all through an article: the thing that its title names, by what it is ("the city", "the company"). */
export function knownByTitle(title: string, names: NameIndex): Known {
  const bare = title.replace(/^The /u, '')
  const text = [bare, bare.split(/, | \(/u)[0] ?? ''].find((one) => names.nameOf(one) !== undefined)
  const name = text === undefined ? undefined : names.nameOf(text)
  if (text === undefined || name === undefined || name.class === 'person') return NOBODY
  const words = text.toLowerCase().split(' ')
  const nouns = [...(name.sort === undefined || name.sort.includes(' ') || name.class === 'other' ? [] : [name.sort]), ...(words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''].filter(isHead) : [])]
  const the = PLACE_HEADS.has(words.at(-1) ?? '') && /^(?:bridge|tower|canal|river|building|church|castle|dam|tunnel)$/u.test(name.sort ?? '') ? 'the ' : ''
  return new Map(nouns.map((noun) => [noun, the + text]))
}

/** For each sentence of a paragraph, which names its bare nouns can mean by what stands before it, and by the title. */
export function knownIn(paragraph: readonly Sentence[], names: NameIndex, byTitle: Known): ReadonlyMap<Sentence, Known> {
  const out = new Map<Sentence, Known>()
  let known = byTitle
  for (const sentence of paragraph) {
    out.set(sentence, known)
    known = after(sentence, known, names)
  }
  return out
}

/** A noun that two different names bear means neither. */
const SEVERAL = ''

function after(sentence: Sentence, before: Known, names: NameIndex): Known {
  const { tokens } = sentence
  const mentions = names.mentionsOf(sentence)
  if (mentions.length === 0) return before
  const next = new Map(before)
  const note = (noun: string, text: string): void => void next.set(noun, next.has(noun) && next.get(noun) !== text ? SEVERAL : text)
  for (const { from, text } of mentions) {
    const of = names.nameOf(text)?.class
    if (of === 'person' || of === undefined) continue
    const words = text.toLowerCase().split(' ')
    // Another city than the one that the title names.
    const sort = names.nameOf(text)?.sort
    if (sort !== undefined && next.has(sort) && next.get(sort) !== text && next.get(sort) !== `the ${text}`) next.set(sort, SEVERAL)
    const the = tokens[from - 1]?.lower === 'the' ? 'the ' : ''
    for (const noun of new Set([words[0] ?? '', words.at(-1) ?? ''])) if (words.length > 1 && isHead(noun)) note(noun, the + text)
    // "a vehicle called Lantern", "the vehicle Lantern": what is named behind its noun.
    const at = /^(?:called|named)$/u.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
    const noun = tokens[at]
    if (noun?.kind === 'word' && !noun.cap && noun.lower.length > 3 && !LITTLE_WORDS.has(noun.lower) && (at < from - 1 || isHead(noun.lower))) note(noun.lower, text)
  }
  return next
}

function isHead(noun: string): boolean {
  return ORGANISATION_HEADS.has(noun) || PLACE_HEADS.has(noun) || OTHER_HEADS.has(noun)
}

/** The name that the bare noun at this token means ("the university" and no word more), if one only is possible. */
export function nameOfNoun(tokens: Sentence['tokens'], at: number, known: Known): string | undefined {
  if (tokens[at]?.lower !== 'the') return undefined
  const noun = tokens[at + 1]
  const next = tokens[at + 2]
  if (!noun || noun.kind !== 'word' || noun.cap || (next?.kind === 'word' && !LITTLE_WORDS.has(next.lower)) || /^(?:of|for|in|that|which|who|called|named|at|on)$/u.test(next?.lower ?? '') || /^[-‐–(]$/u.test(next?.text ?? '')) return undefined
  const name = known.get(noun.lower)
  return name === SEVERAL ? undefined : name
}
