import { isCalling } from '../lists/callings'
import { PEOPLES, TITLES } from '../lists/name-heads'
import { LITTLE_WORDS } from '../lists/little-words'
import type { NameIndex } from '../names/index-of-names'
import type { Sentence } from '../sentences'
import { type Sex, sexOfName, sexOfPronoun } from './sexes'
import { beginsClause, depthsOf, isFinite, isPreposition, verbFrom } from './grammar'

/** Whom or what a pronoun in a sentence can mean, where only one thing is possible. */
export interface Referents {
  readonly person: string | undefined
  /** Whose pronouns that person takes, where the article as a whole tells. */
  readonly sex?: Sex | undefined
  readonly thing: string | undefined
  readonly plural: string | undefined
}

const NOBODY: Referents = { person: undefined, thing: undefined, plural: undefined }

/** What stands before the verb of a sentence, as far as a pronoun after it could mean it. */
export interface Subject {
  readonly text: string
  readonly kind: 'person' | 'thing' | 'plural'
}

const LONGEST = 8

/** The subject of a sentence, past an opening phrase; undefined where it is no plain noun phrase. */
export function subjectOf(sentence: Sentence, names: NameIndex): Subject | undefined {
  const depths = depthsOf(sentence.tokens)
  const tokens = sentence.tokens.filter((_, at) => depths[at] === 0)
  let from = 0
  if (LITTLE_WORDS.has(tokens[0]?.lower ?? '') && !/^(?:the|a|an)$/u.test(tokens[0]?.lower ?? '')) {
    const comma = tokens.findIndex((token, at) => at < 12 && token.text === ',')
    if (comma < 0) return undefined
    from = comma + 1
  }
  const insert = insertAfter(tokens, from)
  const verb = insert ?? verbFrom(tokens, from + 1, from + LONGEST)
  const first = tokens[from]
  const last = tokens[(verb ?? 0) - 1]
  // “The board designs and sells”: cut in the middle, for one of its verbs looks like a noun.
  if (verb === undefined || !first || !last || last.kind !== 'word' || /^(?:and|or|but)$/u.test(last.lower)) return undefined
  // “The first recorded settlement was …”: what looks like its verb isn’t.
  if (/^(?:first|second|third|fourth|last|next|only|same|other|most|more|few|many|two|three|four)$/u.test(last.lower)) return undefined
  const person = names.mentionsOf(sentence).find((mention) => sentence.tokens[mention.to] === last && names.nameOf(mention.text)?.class === 'person')
  if (person && person.from - from <= 4) return { text: fullName(person.text, names), kind: 'person' }
  if (!/^(?:the|a|an)$/u.test(first.lower) && !(first.cap && !LITTLE_WORDS.has(first.lower))) return undefined
  const words = tokens.slice(from, verb)
  if (words.some((token) => token.kind === 'mark' && !/^['’]s$/u.test(token.text))) return undefined
  if (words.some((token) => TITLES.has(token.lower) && !token.cap)) return undefined
  const isNamed = names.mentionsOf(sentence).some((mention) => sentence.tokens[mention.from] !== undefined && mention.to - mention.from >= words.length - 2 && sentence.tokens[mention.to] === last)
  if (!isNamed && words.some((token) => isPreposition(token.lower))) return undefined
  // “Work was delayed”: its capital is the sentence's.
  if (!isNamed && words.length === 1) return undefined
  // “Shelley”, of whom the article names two: nothing that “it” could mean.
  if (words.length === 1 && isSurname(last.text, names)) return undefined
  const article = /^(?:the|a|an)$/u.test(first.lower) ? 'the ' : ''
  const said = article + sentence.text.slice(article === '' ? first.start : (tokens[from + 1]?.start ?? first.start), last.end)
  // “Elemental gallium”: its capital is the sentence's.
  const text = !isNamed && article === '' && first === sentence.tokens[0] && words.length > 1 && words[1]?.cap !== true && /^\p{Lu}\p{Ll}+$/u.test(first.text) ? said.charAt(0).toLowerCase() + said.slice(1) : said
  const isPlural = words.some((token) => token.lower === 'and') || PEOPLES.has(last.lower) || (/[^siu]s$/u.test(last.lower) && (!last.cap || article !== '')) || /^(?:are|were|have)$/u.test(tokens[verb]?.lower ?? '')
  return { text, kind: isPlural ? 'plural' : 'thing' }
}

/** "The company, which is …, reported": the comma that opens what is put in behind a subject and is closed before its verb. */
function insertAfter(tokens: Sentence['tokens'], from: number): number | undefined {
  const open = tokens.findIndex((token, at) => at > from && at <= from + LONGEST && token.text === ',')
  if (open < 0 || verbFrom(tokens, from + 1, open) !== undefined || !/^(?:which|who|whose|a|an|the|then|now|\d+)$/u.test(tokens[open + 1]?.lower ?? '')) return undefined
  const close = tokens.findIndex((token, at) => at > open && at <= open + LONGEST * 3 && token.text === ',')
  return close > 0 && isFinite(tokens, close + 1) ? open : undefined
}

function isSurname(word: string, names: NameIndex): boolean {
  return names.names.some(({ class: of, value }) => of === 'person' && 'name' in value && value.name.endsWith(` ${word}`))
}

function fullName(text: string, names: NameIndex): string {
  const value = names.nameOf(text)?.value
  if (value === undefined || !('name' in value)) return text
  // “Roger”, of whom the article names the first and the second.
  const isOneOfSeveral = / [IVX]+$/u.test(value.name) && !text.includes(' ') && names.names.some(({ value: one }) => 'name' in one && one !== value && one.name.startsWith(`${text} `))
  return isOneOfSeveral ? text : value.name
}

/** How often the person whom an article is about is named, at least, and how much oftener than anybody else. */
const OFTEN = 3
const OFTENER = 2

/** Words between “was a” and what somebody was, at most: “was a Kenyan biologist”. */
const LONGEST_CALLING = 5

/** Whether an article is one person's life: whom its title names is, right at the beginning, said to be somebody of a calling. */
export function isLifeOf(title: string, opening: string): boolean {
  const words = title.replaceAll('_', ' ').replace(/ \(.*$/u, '').split(' ')
  if (words.length > LONGEST_CALLING || words.some((word) => !/^(?:\p{Lu}|(?:of|de|di|da|von|van|der|the|ibn|al)$)/u.test(word))) return false
  const first = opening.replace(/\([^()]*\)/gu, ' ').split(/(?<=\p{Ll}{3})\. /u)[0] ?? ''
  const said = /^(.{0,80}?),? (?:is|was) an? ([^,;.]+)/u.exec(first)
  return said !== null && (said[1] ?? '').split(/\s+/u).includes(words.at(-1) ?? '') && (said[2] ?? '').split(/[\s-]+/u).slice(0, LONGEST_CALLING).some((word) => word === word.toLowerCase() && isCalling(word))
}

/** The one person whom an article is about: whose name is its title, or who is named far oftener than anybody else, and in its title or its first paragraph. */
export function protagonistOf(title: string, opening: string, names: NameIndex): string | undefined {
  const persons = names.names.filter((name) => name.class === 'person').toSorted((a, b) => b.count - a.count)
  // Whoever the article is named after is meant by its pronouns more often than by name.
  const titled = persons.find(({ value }) => 'name' in value && value.name === title)
  if (titled || isLifeOf(title, opening)) return title.replaceAll('_', ' ')
  const [first, second] = persons
  if (!first || first.count < OFTEN || first.count < (second?.count ?? 0) * OFTENER || !('name' in first.value)) return undefined
  const { name } = first.value
  return title.includes(name) || opening.includes(name) ? name : undefined
}

/** Whom an article is about, as far as its pronouns can mean them. */
export interface Hero {
  readonly name: string
  /** Whether the article is this one person's life. */
  readonly isLife: boolean
  readonly sex: Sex | undefined
}

/** How much oftener one sex is spoken of than the other where it is that of whom the article is about. */
const FAR_OFTENER = 3

/** The one person whom an article is about, if it is about one. */
export function heroOf(title: string, opening: string, sentences: readonly Sentence[], names: NameIndex): Hero | undefined {
  const name = protagonistOf(title, opening, names)
  if (name === undefined) return undefined
  const isLife = name === title || isLifeOf(title, opening)
  const count = { hers: 0, his: 0 }
  for (const { tokens } of isLife ? sentences : []) {
    for (const { lower } of tokens) {
      const sex = sexOfPronoun(lower)
      if (sex) count[sex]++
    }
  }
  const sex = count.hers > count.his * FAR_OFTENER ? 'hers' : count.his > count.hers * FAR_OFTENER ? 'his' : isLife ? sexOfName(name) : undefined
  return { name, isLife, sex }
}

/** For each sentence of a paragraph, whom its pronouns can mean by what stands before it; at its head, whom the whole article is about. Behind somebody else a life leaves it open, unless it names its hero as well. */
export function referentsIn(paragraph: readonly Sentence[], names: NameIndex, hero: Hero | undefined): ReadonlyMap<Sentence, Referents> {
  const out = new Map<Sentence, Referents>()
  const atHead: Referents = { ...NOBODY, person: hero?.name, sex: hero?.sex }
  let before = atHead
  for (const sentence of paragraph) {
    out.set(sentence, before)
    const next = after(sentence, before, names)
    if (hero?.isLife !== true) before = next
    else {
      const isNamed = hero.sex !== undefined && sentence.tokens.some(({ text, cap }) => cap && hero.name.split(' ').includes(text))
      before = next.person === hero.name || isNamed ? { ...next, person: hero.name, sex: hero.sex } : { ...next, person: undefined }
    }
  }
  return out
}

function after(sentence: Sentence, before: Referents, names: NameIndex): Referents {
  const first = sentence.tokens[0]?.lower ?? ''
  const persons = new Set(names.mentionsOf(sentence).filter((mention) => names.nameOf(mention.text)?.class === 'person').map((mention) => fullName(mention.text, names)))
  // “While Pell was away, soldiers led by Halmer overthrew him”: with several named, only who does something goes on.
  const goesOn = sentence.tokens.some(({ lower }) => (persons.size > 1 ? /^(?:he|she)$/u : /^(?:he|she|his|her|him)$/u).test(lower))
  const subject = subjectOf(sentence, names)
  const isAboutThem = /^(?:he|she|his|her)$/u.test(first)
  const person = subject?.kind === 'person' ? subject.text : isAboutThem ? before.person : persons.size === 0 ? (goesOn ? before.person : undefined) : persons.size === 1 && !(goesOn && before.person !== undefined) && !opensWithAnother(sentence, names) ? [...persons][0] : goesOn && before.person !== undefined ? before.person : undefined
  const isIt = /^(?:it|its)$/u.test(first)
  const isThey = /^(?:they|their)$/u.test(first)
  return {
    person,
    thing: turnsElsewhere(sentence) || hasNamedDoer(sentence, names) ? undefined : isIt ? before.thing : subject?.kind === 'thing' ? subject.text : subject === undefined && opensWithName(sentence, names) ? onlyThing(sentence, names) : undefined,
    plural: turnsElsewhere(sentence) ? undefined : isThey ? before.plural : subject?.kind === 'plural' ? subject.text : undefined,
  }
}

/** “The lamp burns a litre an hour, so the board has bought more”: what comes next may tell of either. */
function turnsElsewhere({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, at) => /^(?:and|but|so|while|whereas)$/u.test(lower) && tokens[at - 1]?.text === ',' && /^(?:the|a|an|another)$/u.test(tokens[at + 1]?.lower ?? '') && beginsClause(tokens, at + 1, tokens.length - 1))
}

/** “The town is lit by the Halmere Light, a tower of …”: so it may here. */
function hasNamedDoer(sentence: Sentence, names: NameIndex): boolean {
  const { tokens } = sentence
  return names.mentionsOf(sentence).some(({ from, to, text }) => {
    // “By the Corv and Halmere Light”.
    let at = from - 1
    while (at > 0 && (tokens[at]?.cap === true || /^(?:and|the|of)$/u.test(tokens[at]?.lower ?? ''))) at--
    return at > 1 && /^(?:by|on|with)$/u.test(tokens[at]?.lower ?? '') && names.nameOf(text)?.class !== 'person' && tokens[to + 1]?.text === ',' && /^(?:a|an|which)$/u.test(tokens[to + 2]?.lower ?? '')
  })
}

/** “Halmer, moved by Fenwick’s rise, attacked”: a name of no known kind before the one person’s may be somebody too. */
function opensWithAnother(sentence: Sentence, names: NameIndex): boolean {
  const [first] = names.mentionsOf(sentence)
  const [word, mark] = sentence.tokens
  if (first?.from !== 0 && word?.cap === true && !LITTLE_WORDS.has(word.lower) && mark?.text === ',' && !/(?:ly|ing)$/u.test(word.lower)) return true
  const name = first === undefined ? undefined : names.nameOf(first.text)
  return first !== undefined && name?.class === 'other' && name.sort === undefined && sentence.tokens[first.from - 1]?.lower !== 'the' && !isPreposition(sentence.tokens[first.from - 1]?.lower ?? '')
}

function opensWithName(sentence: Sentence, names: NameIndex): boolean {
  const [first] = names.mentionsOf(sentence)
  // “In Poland the plant is known”: a place that something is in is not what the next sentence is about.
  return first !== undefined && (first.from === 0 || (first.from === 1 && /^(?:the|a|an)$/u.test(sentence.tokens[0]?.lower ?? '')))
}

/** The one name of a sentence that is nobody's, where it has one only. */
function onlyThing(sentence: Sentence, names: NameIndex): string | undefined {
  const things = new Set(names.mentionsOf(sentence).filter((mention) => names.nameOf(mention.text)?.class !== 'person').map(({ text, from }) => (sentence.tokens[from - 1]?.lower === 'the' ? `the ${text}` : text)))
  const [only] = things
  return things.size === 1 ? only : undefined
}
