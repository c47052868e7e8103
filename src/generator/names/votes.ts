import { isCalling } from '../lists/callings'
import { CITIES, US_STATES } from '../lists/cities'
import { COUNTRIES, MOUNTAINS, OTHER_LANDS, WIDE_REGIONS } from '../lists/countries'
import { MENS_NAMES, WOMENS_NAMES } from '../lists/given-names'
import { ORGANISATION_HEADS, OTHER_HEADS, PEOPLES, PLACE_HEADS, TITLES } from '../lists/name-heads'
import { ORGANISATIONS } from '../lists/organisations'
import { HUMAN_VERBS } from '../lists/verbs'
import type { Sentence } from '../sentences'
import { isTeamName, type Mention } from './mention'

/** What a name could be; `other` is a war, a work, a law: asked as words. */
export type NameClass = 'person' | 'place' | 'organisation' | 'other'

/** Something that speaks for a class, and perhaps for a sort within it. */
export interface Vote {
  readonly of: NameClass
  readonly weight: number
  readonly sort?: string
}

const RULERS = new Set('king queen prince princess emperor empress duke duchess earl count countess baron sultan caliph shah khan tsar czar kaiser viceroy regent'.split(' '))
const CLERICS = new Set('pope saint st bishop archbishop cardinal'.split(' '))

function sortOfTitle(title: string): string | undefined {
  return RULERS.has(title) ? 'ruler' : CLERICS.has(title) ? 'cleric' : undefined
}

/** What a university, bank or museum has of its own, under a longer name. */
const OWNED = /^(?:project|programme|program|initiative|press|library|school|schools|hospital|institute|center|centre|museum|laboratory|review|journal|orchestra|team|club|band)$/u

/** What the words of a name say of it, wherever it stands. */
export function votesOfShape(text: string, title: string | undefined): readonly Vote[] {
  const words = text.toLowerCase().split(/[\s.]+/u).filter((word) => word !== '')
  const whole = text.toLowerCase()
  const first = words[0] ?? ''
  const last = words[words.length - 1] ?? ''
  const several = words.length > 1
  const out: Vote[] = []
  const add = (of: NameClass, weight: number, sort?: string): void => void out.push(sort === undefined ? { of, weight } : { of, weight, sort })
  if (TITLES.has(first) && words[1] === 'of') add('other', 7)
  // “Time Lord”, “First Minister”: an office, not who holds it.
  if (several && TITLES.has(last) && !MENS_NAMES.has(first) && !WOMENS_NAMES.has(first)) add('other', 5)
  if (PEOPLES.has(last) || (several && PEOPLES.has(first) && COUNTRIES.has(last))) add('other', 7)
  // “Best New Lamp”, “Keeper of the Year”: what somebody was called for once.
  if (several && (first === 'best' || / of the (?:year|month|decade|century)$/u.test(whole))) add('other', 8)
  // “Star Bowl XXI”: a bowl, whichever its number.
  if (several && /^(?:[ivxl]+|\d+)$/u.test(last) && OTHER_HEADS.has(words.at(-2) ?? '')) add('other', 6)
  if (title !== undefined) add('person', 5, sortOfTitle(title))
  if (COUNTRIES.has(whole)) add('place', 6, 'country')
  else if (CITIES.has(whole)) add('place', 4, 'city')
  else if (US_STATES.has(whole)) add('place', 4, 'state')
  // A bank of a river that a land is called by, and no bank of money.
  else if (/^(?:north|south|east|west|left|right) bank$/u.test(whole)) add('place', 7, 'land')
  else if (WIDE_REGIONS.has(whole)) add('place', 5, 'part of the world')
  else if (MOUNTAINS.has(whole)) add('place', 5, 'mountains')
  else if (OTHER_LANDS.has(whole)) add('place', 4, 'land')
  // “Corvayan War of Liberation”: the word before “of” says what it is.
  const ofAt = words.findIndex((word) => /^(?:of|for)$/u.test(word))
  const isOf = ofAt > 0
  // “University of Halmere Press”: what belongs to the university.
  const isOwned = isOf && words.length > 3 && OWNED.test(last) && ORGANISATION_HEADS.has(first)
  const head = several && (!isOf || isOwned) ? last : (words[ofAt - 1] ?? first)
  if (several) {
    const heads: readonly (readonly [ReadonlyMap<string, string>, NameClass])[] = [[PLACE_HEADS, 'place'], [ORGANISATION_HEADS, 'organisation'], [OTHER_HEADS, 'other']]
    for (const [map, of] of heads) {
      const sort = map.get(head)
      if (sort !== undefined) add(of, of === 'other' ? 5 : 4.5, sort)
    }
    if (/^(?:lake|mount|mt|fort|port|cape|river|gulf|san|santa|saint-\p{L}+|los|las)$/u.test(first)) add('place', first === 'river' || (/^(?:lake|mount)$/u.test(first) && !PLACE_HEADS.has(last)) ? 5 : 3, first === 'lake' ? 'lake' : first === 'river' ? 'river' : first.startsWith('m') ? 'mountain' : undefined)
  }
  const given = MENS_NAMES.has(first) ? 'person' : WOMENS_NAMES.has(first) ? 'woman' : undefined
  if (given !== undefined && !PLACE_HEADS.has(last) && !ORGANISATION_HEADS.has(last) && !OTHER_HEADS.has(last)) {
    add('person', several ? 4 : 2, several && /^(?:[ivx]+|the|of)$/u.test(words[1] ?? '') ? 'ruler' : given === 'woman' ? 'woman' : undefined)
  }
  if (/^\p{Lu}\. ?(?:\p{Lu}\. ?)*\p{Lu}\p{Ll}/u.test(text) && !/^U\. ?[SKN]\./u.test(text)) add('person', /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u.test(text) ? 5 : 3)
  if (!several && isTeamName(whole)) add('organisation', 4.5, 'team')
  if (ORGANISATIONS.has(whole)) add('organisation', 5, ORGANISATIONS.get(whole))
  if (/^\p{Lu}{2,6}$/u.test(text)) add('organisation', 1.5)
  else if (/\p{Ll}\p{Lu}|^\p{Lu}{2}\p{Ll}/u.test(text) && !several && !/^(?:Mc|Mac|De|Di|Le|La)\p{Lu}/u.test(text)) add('organisation', 1.5)
  if (!several && /(?:ville|burg|berg|stadt|ford|shire|stan|grad|polis|heim|dorf)$/u.test(whole)) add('place', 1.5)
  if (several && words.length < 4 && out.length === 0 && !isOf) add('person', 0.6)
  return out
}

const ABBREVIATED = /^(?:dr|prof|mr|mrs|ms|rev|capt|sgt|cpl)$/u

/** What stands around a name says of it. */
export function votesOfPlace({ tokens }: Sentence, { from, to }: Mention): readonly Vote[] {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const out: Vote[] = []
  const add = (of: NameClass, weight: number, sort?: string): void => void out.push(sort === undefined ? { of, weight } : { of, weight, sort })
  const before = lower(from - 1)
  const hasThe = before === 'the'
  const prior = hasThe ? lower(from - 2) : before
  if (!hasThe && /^(?:in|at|near|from|into|towards|toward|around|via|throughout)$/u.test(prior)) add('place', prior === 'in' || prior === 'near' ? 1.6 : prior === 'at' && from === to ? 2.2 : 0.8)
  if (prior === 'of') {
    const noun = singular(lower(from - (hasThe ? 3 : 2)))
    const sort = PLACE_HEADS.get(noun)
    if (sort !== undefined && !/^(?:church|building|castle|wall)$/u.test(sort)) add('place', 3, sort)
  }
  if (/^(?:by|between)$/u.test(prior)) add('person', 0.5)
  if (hasThe) add('other', 1.5)
  if (PLACE_HEADS.has(before) && !/^(?:sound|drive|way|wall|court|range|house)$/u.test(before)) add('place', 2.5, PLACE_HEADS.get(before))
  // “Dr. Brannoc Tull”: the stop is the title's.
  const title = before === '.' && ABBREVIATED.test(lower(from - 2)) ? lower(from - 2) : before
  if (TITLES.has(title)) add('person', 4, sortOfTitle(title))
  const next = lower(to + 1)
  const said = next === ',' ? lower(to + 2) : next
  // “The Greens, who”: several, and nobody’s name.
  if ((said === 'who' || said === 'whose' || said === 'whom') && !(hasThe && from === to && /[^s]s$/u.test(lower(to)))) add('person', 3)
  if (said === 'where') add('place', 1.5)
  if (HUMAN_VERBS.has(next)) add('person', 1.2)
  if (next === '(' && /^(?:\d{3,4}|c|born|b|died|d)$/u.test(lower(to + 2)) && /^[-–—]|\d/u.test(lower(to + 3))) add('person', 2.5)
  if ((next === ',' || next === 'is' || next === 'was') && /^(?:a|an|the)$/u.test(lower(to + 2))) appositions(tokens.slice(to + 3, to + 8).map((token) => token.lower), add)
  // “Ada Fenwick (née Pell; 7 August 1933 – 12 June 2012) was a political scientist”.
  const close = next === '(' ? tokens.findIndex(({ text }, at) => at > to && text === ')') : -1
  if (close > 0 && close - to < LONGEST_LIFE && /^(?:is|was)$/u.test(lower(close + 1)) && /^an?$/u.test(lower(close + 2)) && saysCalling(tokens.slice(close + 3, close + 9))) add('person', 3)
  if (PLACE_HEADS.has(next) && !tokens[to + 1]?.cap) add('place', 1.5)
  return out
}

/** Tokens of a bracket that tells when somebody lived, at most. */
const LONGEST_LIFE = 30

/** “Political scientist and economist”: what somebody was, before anything more is told of it. */
function saysCalling(tokens: Sentence['tokens']): boolean {
  const end = tokens.findIndex(({ lower }) => /^(?:,|of|in|who|which|that|by|for|on|to)$/u.test(lower))
  return tokens.slice(0, end < 0 ? tokens.length : end).some(({ lower, cap }) => !cap && isCalling(lower))
}

/** "…, a small city in", "was an English poet": the noun that says what it is. */
function appositions(words: readonly string[], add: (of: NameClass, weight: number, sort?: string) => void): void {
  for (const word of words) {
    if (/^(?:,|of|in|who|which|that|and|is|was|by|for|on|to)$/u.test(word)) return
    if (TITLES.has(word)) return add('person', 3, sortOfTitle(word))
    const place = PLACE_HEADS.get(word)
    if (place !== undefined) return add('place', 3, place)
    const organisation = ORGANISATION_HEADS.get(word)
    if (organisation !== undefined) return add('organisation', 3, organisation)
  }
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word
}
