import type { SingleValue } from '@/core/value'
import { wordsOf } from '@/questions/words'
import { isBareHead } from '../names/name-words'
import type { Sentence } from '../sentences'
import { textOf, type Span } from '../span'
import type { SpanIndex } from '../spans'
import type { AskedName } from './asked'
import { citiesFor, countriesFor } from './lands'
import { type Met, metIn, metOf, wordOf } from './met'
import { isSure, peopleFor } from './people'
import { thingsFor } from './things'

/** Who or what else could stand for a name in a question, as far as the article tells: nobody, where fewer than two could. */
export type Rivals = (sentence: Sentence, span: Span, stem: string) => readonly SingleValue[]

const FEWEST = 2
const MOST = 4
/** Finds the rivals of the names of one article. */
export function rivalsIn(sentences: readonly Sentence[], index: SpanIndex, titleWords: readonly string[]): Rivals {
  const { met, yearOf } = metIn(sentences, index)
  const byType = new Map<string, Met[]>()
  for (const one of met.values()) if (one.value.type !== 'person' || isSure(one)) {
    const same = byType.get(one.value.type)
    if (same) same.push(one)
    else byType.set(one.value.type, [one])
  }
  const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph)).size
  const names = [...met.values()]
  const isOfFeature = tellsFeature(sentences[0])
  return (sentence, span, stem) => {
    const { value } = span
    const words = textOf(sentence, span.from, span.to)
    const key = metOf(index.names, met, words)
    const { tokens } = sentence
    if (!key || key.value.type !== value.type || !('name' in value || (value.type === 'text' && value.sort !== undefined))) return []
    // “The Court of Appeal of New Zealand”: others are of other lands.
    if (tokens[span.to + 1]?.lower === 'of' && (tokens[span.to + 2]?.cap === true || tokens[span.to + 3]?.cap === true)) return []
    const stemWords = wordsOf(stem)
    // The title is known, and chooses whoever bears a word of it.
    if (key.words.some((word) => titleWords.includes(word) && !isBareHead(word))) return []
    // “Thomas Pell was the son of Ada Pell”: the name that both bear chooses.
    if (value.type === 'person' && key.words.some((word) => stemWords.includes(word) && !isBareHead(word))) return []
    const mentioned = index.names.mentionsOf(sentence).flatMap(({ text }) => (text === words ? [] : [metOf(index.names, met, text)]))
    const asked: AskedName = { key, value, sentence, span, stemWords, titleWords, paragraphs, yearAround: yearOf(sentence.paragraph), isOfFeature, names, taken: new Set([...titleWords, ...mentioned.flatMap((one) => one?.words ?? [])]), others: (byType.get(value.type) ?? []).filter((one) => one !== key && !mentioned.includes(one)) }
    const found = apartFromEachOther(value.type === 'person' ? peopleFor(asked) : value.type === 'place' && /^(?:country|state)$/u.test(value.sort ?? '') ? countriesFor(asked) : value.type === 'place' && value.sort === 'city' ? citiesFor(asked) : thingsFor(asked))
    return found.length < FEWEST ? [] : found
  }
}

/** The first few of which no two share a name, as kin do, and one person under two names does. */
function apartFromEachOther(values: readonly SingleValue[]): readonly SingleValue[] {
  const out: SingleValue[] = []
  const used = new Set<string>()
  for (const value of values) {
    const text = wordOf(value)
    const words = value.type === 'person' ? text.toLowerCase().split(' ').filter((word) => word.length > 2) : [[...wordsOf(text)].toSorted().join(' ')]
    if (words.some((word) => used.has(word))) continue
    for (const word of words) used.add(word)
    out.push(bare(value))
    if (out.length === MOST) break
  }
  return out
}

function bare(value: SingleValue): SingleValue {
  if (value.type === 'text') return { type: 'text', text: value.text, ...(value.sort === undefined ? {} : { sort: value.sort }) }
  return 'name' in value ? { type: value.type, name: value.name, ...(value.sort === undefined ? {} : { sort: value.sort }) } : value
}

/** Whether the first sentence of an article says that its subject is a river, a lake, a range and the like: “The Corvay is the longest river of …”. */
function tellsFeature(first: Sentence | undefined): boolean {
  const at = first?.tokens.findIndex(({ lower }) => /^(?:is|was)$/u.test(lower)) ?? -1
  return at > 0 && first?.tokens.slice(at + 1, at + 14).some(({ lower, cap }) => !cap && FEATURE.test(lower)) === true
}

const FEATURE = /^(?:river|tributary|lake|sea|ocean|mountains?|range|valley|forest|rainforest|desert|coast|islands?|archipelago|peninsula|canal|bay|gulf|strait|basin|plateau|railway|road|route|border)$/u
