import type { SingleValue } from '@/core/value'
import { areOfOneLand, CITIES, citiesBeside, isOfOneCountry, US_STATES } from '../lists/cities'
import { COUNTRIES, OTHER_LANDS } from '../lists/countries'
import { isOld, peersOf, tellsCountry } from '../lists/peers'
import type { AskedName } from './asked'
import { wordOf } from './met'
import { distanceOf } from './near'

/** Before this year many of the countries of today did not bear their names. */
const NEW_COUNTRIES = 1900
/** Before this year many cities of today were none. */
const NO_CITIES = 1400
/** Paragraphs within which unknown towns are of one part of the world. */
const NEAR = 3

/** Countries, or states, that the key could be taken for, those that the article names first; none where the question tells the key by its people or a city. */
export function countriesFor({ value, stemWords, titleWords, others }: AskedName): readonly SingleValue[] {
  const sort = value.type === 'place' ? (value.sort ?? '') : ''
  const country = wordOf(value).toLowerCase()
  if (tellsCountry([...stemWords, ...titleWords], country)) return []
  const isLongAgo = stemWords.some((word) => /^1\d{3}s?$/u.test(word) && Number.parseInt(word, 10) < NEW_COUNTRIES || /^1[0-8]th$/u.test(word) || word === 'medieval')
  const named = new Set(others.map(({ value: one }) => wordOf(one).toLowerCase()))
  const fits = (name: string): boolean => !tellsCountry(stemWords, name.toLowerCase()) && !name.toLowerCase().split(' ').every((word) => stemWords.includes(word) || titleWords.includes(word)) && (!isLongAgo || sort !== 'country' || isOld(name.toLowerCase()))
  const peers = peersOf(country).filter(fits)
  return [...peers.filter((name) => named.has(name.toLowerCase())), ...peers.filter((name) => !named.has(name.toLowerCase()))].map((name) => ({ type: 'place', name, sort }))
}

/** Towns of the key's own land, those of the article first; of towns that no list knows, those that stand near. */
export function citiesFor({ value, sentence, stemWords, taken, others }: AskedName): readonly SingleValue[] {
  const city = wordOf(value).toLowerCase()
  // “The capital of Alberta”: cities of other provinces are ruled out.
  if ([...taken, ...stemWords].some((word) => US_STATES.has(word) || OTHER_LANDS.has(word))) return []
  // “In Lisbon, Portugal”: what is known beside it lies in other countries too.
  const isToldWhere = stemWords.some((word) => COUNTRIES.has(word)) && !isOfOneCountry(city)
  if (isToldWhere) return []
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
  const beside = named.length === 0 && known.length > 0 ? [] : citiesBeside(city)
  // What is known today was no city then.
  if (stemWords.some((word) => /^(?:bc|bce|ancient|medieval)$/u.test(word) || (/^1?\d{3}$/u.test(word) && Number(word) < NO_CITIES))) return named
  return [...named, ...beside.filter(isFree).map((name): SingleValue => ({ type: 'place', name, sort: 'city' }))]
}
