import type { SingleValue } from '@/core/value'
import { areOfOneLand, CITIES, citiesBeside, isOfOneCountry, US_STATES } from '../lists/cities'
import { COUNTRIES, OTHER_LANDS } from '../lists/countries'
import { peersOf, tellsCountry, wasCountryIn } from '../lists/peers'
import type { Sentence } from '../sentences'
import type { Span } from '../span'
import type { AskedName } from './asked'
import { wordOf } from './met'
import { distanceOf } from './near'

/** Before this year many cities of today were none. */
const NO_CITIES = 1400
/** Paragraphs within which unknown towns are of one part of the world. */
const NEAR = 3

/** Countries, or states, that the key could be taken for, those that the article names first; none where the question tells the key by its people, a city or being one of several. */
export function countriesFor({ key, value, sentence, span, stemWords, titleWords, others, yearAround, isOfFeature, names, paragraphs }: AskedName): readonly SingleValue[] {
  const sort = value.type === 'place' ? (value.sort ?? '') : ''
  const country = wordOf(value).toLowerCase()
  if (tellsCountry([...stemWords, ...titleWords], country) || isOfCapital(sentence, span) || isOneOfList(sentence, span, isLand)) return []
  if (isPlacedByMap(stemWords) || isOfRuler(sentence, span) || isBehindItsTown(sentence, span) || tellsOfSome(sentence, span, stemWords) || isOfPairing(sentence, span, stemWords)) return []
  // A country that the article tells of everywhere is known from its title.
  if (sort === 'country' && key.paragraphs.length > MOST_OFTEN && key.paragraphs.length * 3 > paragraphs) return []
  // “As far as Trebizond and Georgia”: a state only among states.
  if (country === 'georgia' && !names.some(({ text }) => text !== 'Georgia' && US_STATES.has(text.toLowerCase()))) return []
  const year = sort === 'country' ? (yearToldIn(stemWords) ?? yearAround) : undefined
  const named = new Set(others.map(({ value: one }) => wordOf(one).toLowerCase()))
  const told = new Set([...stemWords, ...titleWords])
  const fits = (name: string): boolean => !tellsCountry([...stemWords, ...titleWords], name.toLowerCase()) && !name.toLowerCase().split(' ').some((word) => !DIRECTIONS.test(word) && told.has(word)) && wasCountryIn(name.toLowerCase(), year)
  const peers = peersOf(country).filter(fits)
  return [...peers.filter((name) => named.has(name.toLowerCase())), ...(isOfFeature ? [] : peers.filter((name) => !named.has(name.toLowerCase())))].map((name) => ({ type: 'place', name, sort }))
}

/** The last year that a question tells, in figures or by its century. */
function yearToldIn(words: readonly string[]): number | undefined {
  const years = words.flatMap((word) => {
    if (/^[1-9]\d{2,3}s?$/u.test(word)) return [Number.parseInt(word, 10)]
    return /^(?:[5-9]|1\d)th$/u.test(word) ? [Number.parseInt(word, 10) * 100] : word === 'medieval' ? [NO_CITIES] : []
  })
  return years.length === 0 ? undefined : Math.max(...years)
}

const DIRECTIONS = /^(?:north|south|east|west|new|united|republic|of|the)$/u

const isLand = (lower: string): boolean => COUNTRIES.has(lower) || US_STATES.has(lower) || OTHER_LANDS.has(lower)

/** The same of words of a question or title, which lose the “s” of “Wales”. */
const isLandWord = (word: string): boolean => isLand(word) || isLand(`${word}s`)

/** “Luanda, the capital of _____”: who knows the one knows the other. */
function isOfCapital({ tokens }: Sentence, { from }: Pick<Span, 'from'>): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return tokens[at]?.lower === 'of' && (tokens[at - 1]?.lower === 'capital' || tokens[at - 2]?.lower === 'capital')
}

/** A country named in more paragraphs than these, and in every third, is what the article is about. */
const MOST_OFTEN = 3

/** “At the border with _____”, “in what is now _____”: a map chooses. */
function isPlacedByMap(stemWords: readonly string[]): boolean {
  return stemWords.some((word, at) => /^(?:border|borders|bordering|bordered|surrounded|neighbour|neighbours|neighbor|neighbors|neighbouring|neighboring|county|counties|adjoins|adjacent|present-day|modern-day)$/u.test(word) || (word === 'now' && stemWords[at - 1] === 'is' && stemWords[at - 2] === 'what') || (/^(?:region|area|province|county|peninsula)$/u.test(word) && stemWords[at + 1] === 'in'))
}

/** “King Louis IX of _____”: who knows the ruler knows the land. */
function isOfRuler({ tokens }: Sentence, { from }: Pick<Span, 'from'>): boolean {
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.cap === true && tokens[from - 3]?.cap === true
}

/** “In Atlantic City, _____”: the town tells it. */
function isBehindItsTown({ tokens }: Sentence, { from }: Pick<Span, 'from'>): boolean {
  return tokens[from - 1]?.text === ',' && tokens[from - 2]?.cap === true && !isLand(tokens[from - 2]?.lower ?? '')
}

/** “Some of the oldest schools in _____ are …”, “the rest of _____”: of most countries it is true. */
function tellsOfSome({ tokens }: Sentence, { from }: Pick<Span, 'from'>, [first = '']: readonly string[]): boolean {
  return /^(?:some|many|most|several|few)$/u.test(first) || (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'rest')
}

/** “_____ beat Norway in the semi-final”, “_____ and Egypt launched an attack on Israel”: its opponents are ruled out, and who played is known. */
function isOfPairing({ tokens }: Sentence, { from, to }: Pick<Span, 'from' | 'to'>, stemWords: readonly string[]): boolean {
  const isPlaced = /^(?:in|at|from|to|into)$/u.test(tokens[from - 1]?.lower ?? '')
  return !isPlaced && (stemWords.some((word) => OF_GAMES.test(word)) || (tokens[to + 1]?.kind === 'figure' && /^[-–—]$/u.test(tokens[to + 2]?.text ?? '')))
}

/** “Denmark, Iceland and _____”: one of three or more of which others could be as well. */
function isOneOfList({ tokens }: Sentence, { from, to }: Pick<Span, 'from' | 'to'>, isSame: (lower: string) => boolean): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const before = isSame(lower(from - 2)) && /^(?:,|and|or)$/u.test(lower(from - 1)) || (isSame(lower(from - 3)) && lower(from - 2) === ',' && /^(?:and|or)$/u.test(lower(from - 1)))
  const the = lower(to + 2) === 'the' ? 1 : 0
  const behind = isSame(lower(to + 2 + the)) && /^(?:,|and|or)$/u.test(lower(to + 1)) || (isSame(lower(to + 3)) && lower(to + 1) === ',' && /^(?:and|or)$/u.test(lower(to + 2)))
  const goesOn = [from - 3, from - 4, from - 5].some((at) => isSame(lower(at - 1)) && lower(at) === ',') || [to + 3, to + 4, to + 4 + the].some((at) => isSame(lower(at + 1)) && /^(?:,|and|or)$/u.test(lower(at)))
  return (before && behind) || ((before || behind) && goesOn)
}

const OF_GAMES = /^(?:lead|offense|defense|touchdown|goals?|scored?|beat|defeated|quarterback|season|playoffs|semi-final|quarter-final|play-off|victory|halftime|half-time)$/u

const OF_CAPITALS = /^(?:capital|legislature|parliament|commune|presidential|embassy)$/u

/** Towns of the key's own land, those of the article first; of towns that no list knows, those that stand near. */
export function citiesFor({ value, sentence, span, stemWords, titleWords, taken, others, isOfFeature }: AskedName): readonly SingleValue[] {
  const city = wordOf(value).toLowerCase()
  // “Rochester, New York”: of the state.
  if (sentence.tokens[span.from - 1]?.text === ',' && sentence.tokens[span.from - 2]?.cap === true && /^(?:new york|washington)$/u.test(city)) return []
  // “The governor of New York”: of the state, whatever the article says of a city.
  if (sentence.tokens[span.from - 1]?.lower === 'of' && /^governors?$/u.test(sentence.tokens[span.from - 2]?.lower ?? '')) return []
  // “The capital of Alberta”: cities of other provinces are ruled out.
  if ([...taken, ...stemWords].some((word) => [word, `${word}s`].some((one) => US_STATES.has(one) || OTHER_LANDS.has(one)))) return []
  // “In Lisbon, Portugal”: what is known beside it lies in other countries too.
  const isToldWhere = stemWords.some((word) => COUNTRIES.has(word) || COUNTRIES.has(`${word}s`)) && !isOfOneCountry(city)
  if (isToldWhere || isOneOfList(sentence, span, (lower) => CITIES.has(lower) || others.some(({ text }) => text.toLowerCase() === lower))) return []
  // “The legislature”, “the king”: who knows the country knows where they sit.
  if (stemWords.some((word, at) => OF_CAPITALS.test(word) || (/^(?:largest|biggest)$/u.test(word) && /^(?:city|town)$/u.test(stemWords[at + 1] ?? '')))) return []
  // “Denver’s offense”: its team, by the name of its city.
  const isPlaced = /^(?:in|at|near|to|from|of|around|outside|via|for)$/u.test(sentence.tokens[span.from - 1]?.lower ?? '')
  if (!isPlaced && stemWords.some((word) => OF_GAMES.test(word))) return []
  const isFree = (name: string): boolean => !name.toLowerCase().split(' ').some((word) => taken.has(word) || stemWords.includes(word))
  const named = others
    .filter((one) => {
      if (one.value.type !== 'place' || one.value.sort !== 'city' || one.hasThe || !isFree(one.text)) return false
      const isOne = areOfOneLand(city, one.text.toLowerCase())
      return isOne ?? distanceOf(one, sentence.paragraph) <= NEAR
    })
    .toSorted((a, b) => distanceOf(a, sentence.paragraph) - distanceOf(b, sentence.paragraph))
    .map((one) => one.value)
  // A town of the same name as a known one: the others that the article tells of are elsewhere.
  const known = others.filter((one) => areOfOneLand(city, one.text.toLowerCase()) === false && CITIES.has(one.text.toLowerCase()))
  // Under the title of a land or province, towns of others are ruled out.
  const isTitledByLand = titleWords.some(isLandWord)
  const beside = isOfFeature || isTitledByLand || (named.length === 0 && known.length > 0) ? [] : citiesBeside(city)
  // What is known today was no city then.
  if (stemWords.some((word) => /^(?:bc|bce|ancient|medieval)$/u.test(word) || (/^1?\d{3}$/u.test(word) && Number(word) < NO_CITIES))) return named
  return [...named, ...beside.filter(isFree).map((name): SingleValue => ({ type: 'place', name, sort: 'city' }))]
}
