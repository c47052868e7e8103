import type { SingleValue } from '@/core/value'
import type { Sentence } from '../sentences'
import { mentionsIn, type Mention } from './mention'
import { votesOfPlace, votesOfShape, type NameClass, type Vote } from './votes'
import type { WordCounts } from './word-counts'

/** A name of the text with what it was found to be. */
export interface Name {
  readonly value: SingleValue
  readonly class: NameClass
  /** The fine sort, where one is known well enough for others of it to be offered as wrong options. */
  readonly sort: string | undefined
  readonly trust: number
  readonly count: number
  /** Other names that could be the same under another spelling or a fuller form: no wrong options for it. */
  readonly lookalikes: readonly SingleValue[]
}

/** Every name of a text: where each stands in a sentence, and what it is. */
export interface NameIndex {
  readonly mentionsOf: (sentence: Sentence) => readonly Mention[]
  readonly nameOf: (text: string) => Name | undefined
  readonly names: readonly Name[]
}

interface Gathered {
  readonly text: string
  readonly votes: Vote[]
  count: number
}

/** Finds the names of all sentences and types each by the votes of every place where it stands. */
export function indexNames(sentences: readonly Sentence[], counts: WordCounts, taken: (sentence: Sentence, at: number) => boolean): NameIndex {
  const bySentence = new Map<Sentence, readonly Mention[]>()
  const gathered = new Map<string, Gathered>()
  for (const sentence of sentences) {
    const mentions = mentionsIn(sentence, counts, (at) => taken(sentence, at))
    bySentence.set(sentence, mentions)
    for (const mention of mentions) {
      const entry = gathered.get(mention.text) ?? { text: mention.text, votes: [...votesOfShape(mention.text, undefined)], count: 0 }
      if (mention.title !== undefined) entry.votes.push(...votesOfShape(mention.text, mention.title).filter((vote) => vote.of === 'person').slice(0, 1))
      entry.votes.push(...votesOfPlace(sentence, mention))
      entry.count++
      gathered.set(mention.text, entry)
    }
  }
  for (const [at, sentence] of sentences.entries()) {
    const first = sentence.tokens[0]?.lower ?? ''
    const before = sentences[at - 1]
    if (!/^(?:he|she|his|her)$/u.test(first) || before?.paragraph !== sentence.paragraph) continue
    // Whom a sentence is about, the next one calls he or she.
    const mentions = bySentence.get(before) ?? []
    const subject = mentions.find(({ from }) => from <= 1)
    // “The Halmere Works said that its chief, Ada Pell, will leave. She …”.
    const isOther = mentions.some((one) => one !== subject && gathered.get(one.text)?.votes.some(({ of, weight }) => of === 'person' && weight > 2.5))
    if (subject && !isOther) gathered.get(subject.text)?.votes.push({ of: 'person', weight: 2.5 })
  }
  const byText = withLookalikes(resolved(gathered))
  return {
    mentionsOf: (sentence) => bySentence.get(sentence) ?? [],
    nameOf: (text) => byText.get(text),
    names: [...new Set(byText.values())],
  }
}

/** Types each name, and lets a surname or given name stand for the one person who bears it. */
function resolved(gathered: ReadonlyMap<string, Gathered>): ReadonlyMap<string, Name> {
  const verdicts = new Map([...gathered.values()].map((one) => [one.text, verdictOn(one)] as const))
  const bearers = new Map<string, string[]>()
  for (const [text, verdict] of verdicts) {
    const words = text.split(' ')
    const last = words[words.length - 1] ?? ''
    const first = words[0] ?? ''
    if (verdict.class === 'person' && words.length > 1 && first !== last) bearers.set(first, [...(bearers.get(first) ?? []), text])
    if (verdict.class === 'person' && words.length > 1 && words.length < 5 && /^\p{Lu}\p{L}{2,}/u.test(last)) bearers.set(last, [...(bearers.get(last) ?? []), text])
  }
  const out = new Map<string, Name>()
  for (const [text, verdict] of verdicts) {
    const whole = bearers.get(text)
    if (whole?.length === 1 && verdict.class !== 'place') continue
    const words = text.split(' ')
    const isAlias = (part: string | undefined): part is string => part !== undefined && part !== text && bearers.get(part)?.length === 1 && gathered.has(part) && verdicts.get(part)?.class !== 'place'
    const aliases = verdict.class === 'person' ? [words.at(-1), words[0]].filter(isAlias) : []
    const name = named(text, verdict, aliases, [text, ...aliases].reduce((sum, one) => sum + (gathered.get(one)?.count ?? 0), 0))
    out.set(text, name)
    for (const alias of aliases) out.set(alias, name)
  }
  return out
}

/** Letters that a name keeps in other spellings: its consonants, once each in a row. */
function skeletonOf(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/[^a-z ]|[aeiouyh]/gu, '').replace(/(.)\1+/gu, '$1').replace(/c|q/gu, 'k').trim()
}

/** Notes for each name which others begin alike (persons), or are spelt nearly the same. */
function withLookalikes(byText: ReadonlyMap<string, Name>): ReadonlyMap<string, Name> {
  const groups = new Map<string, Set<Name>>()
  const keysOf = (text: string, name: Name): readonly string[] => [`= ${skeletonOf(text)}`, ...(name.class === 'person' ? [`1 ${skeletonOf(text.split(' ')[0] ?? '')}`] : [])]
  for (const [text, name] of byText) for (const key of keysOf(text, name)) groups.set(key, (groups.get(key) ?? new Set()).add(name))
  const made = new Map<Name, Name>()
  for (const [text, name] of byText) {
    const near = new Set(keysOf(text, name).flatMap((key) => [...(groups.get(key) ?? [])]))
    const lookalikes = [...near].filter((one) => one !== name && one.value.type === name.value.type).map(({ value }) => value)
    if (!made.has(name)) made.set(name, { ...name, lookalikes: lookalikes.slice(0, MOST_LOOKALIKES) })
  }
  return new Map([...byText].map(([text, name]) => [text, made.get(name) ?? name]))
}

const MOST_LOOKALIKES = 12

interface Verdict {
  readonly class: NameClass
  readonly sort: string | undefined
  readonly trust: number
}

const CLASSES: readonly NameClass[] = ['person', 'place', 'organisation', 'other']
/** Votes of places add up only so far: a shape says more than a hundred prepositions. */
const MOST_OF_PLACES = 6

function verdictOn({ text, votes }: Gathered): Verdict {
  const scores = CLASSES.map((of) => {
    const mine = votes.filter((vote) => vote.of === of)
    const strong = mine.filter((vote) => vote.weight >= 2).reduce((sum, vote) => sum + vote.weight, 0)
    const weak = mine.filter((vote) => vote.weight < 2).reduce((sum, vote) => sum + vote.weight, 0)
    return { of, score: Math.min(strong, 20) + Math.min(weak, MOST_OF_PLACES) }
  }).toSorted((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || best.score < 1) return { class: 'other', sort: undefined, trust: 0.4 }
  // “Fenwick’s HALM fought”: first letters are nobody’s name.
  if (best.of === 'person' && /^\p{Lu}{3,}$/u.test(text)) return { class: 'other', sort: undefined, trust: 0.5 }
  // Prepositions and verbs alone make nobody a person.
  if (best.of === 'person' && !votes.some((vote) => vote.of === 'person' && vote.weight >= 2)) return { class: 'other', sort: undefined, trust: 0.5 }
  const lead = best.score - (second?.score ?? 0)
  const sorts = new Map<string, number>()
  for (const vote of votes) if (vote.of === best.of && vote.sort !== undefined) sorts.set(vote.sort, (sorts.get(vote.sort) ?? 0) + vote.weight)
  const sort = [...sorts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  return { class: best.of, sort, trust: best.score >= 3 && lead >= 2 ? 0.9 : lead >= 1 ? 0.7 : 0.5 }
}

function named(text: string, { class: of, sort, trust }: Verdict, aliases: readonly string[], count: number): Name {
  const known = trust >= 0.7 ? (sort ?? (of === 'person' ? (text.includes(' ') ? 'person' : 'person of one name') : undefined)) : undefined
  const more = aliases.length > 0 ? { aliases } : {}
  const value: SingleValue =
    of === 'other' || known === undefined
      ? { type: 'text', text, ...more, ...(of === 'other' && known !== undefined ? { sort: known } : {}) }
      : { type: of, name: text, ...more, sort: known }
  return { value, class: of, sort: known, trust, count, lookalikes: [] }
}
