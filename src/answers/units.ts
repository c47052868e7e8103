import { fold } from './fold'
import { slipsInWord } from './typo'

const KNOWN: Readonly<Record<string, string>> = {
  '%': '% percent pc percentage',
  km: 'km kms kilometre kilometer klick',
  m: 'm metre meter',
  cm: 'cm centimetre centimeter',
  mm: 'mm millimetre millimeter',
  mi: 'mi mile',
  ft: 'ft foot feet',
  yd: 'yd yard',
  in: 'inch inches',
  kg: 'kg kgs kilo kilogram kilogramme',
  g: 'g gram gramme',
  mg: 'mg milligram milligramme',
  t: 't ton tonne',
  lb: 'lb lbs pound',
  l: 'l litre liter',
  ml: 'ml millilitre milliliter',
  ha: 'ha hectare',
  acre: 'acre',
  '°c': '°c celsius',
  '°f': '°f fahrenheit',
  '$': '$ usd dollar',
  '€': '€ eur euro',
  '£': '£ gbp sterling',
  s: 's sec second',
  min: 'min mins minute',
  h: 'h hr hrs hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'yr yrs year',
}

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(KNOWN).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
)

function plainUnit(unit: string): string {
  return fold(unit).replace(/^per ?cent$/u, '%').replace(/^(?:degrees?|°) ?(?=[cf])/u, '°')
}

/** The unit that a word is known as, in any of its spellings; undefined of what is only a thing counted. */
function knownUnit(unit: string): string | undefined {
  const word = plainUnit(unit).split(' ')[0] ?? ''
  return canonical.get(plainUnit(unit)) ?? canonical.get(word) ?? canonical.get(word.replace(/s$/u, ''))
}

/** Whether `m` after digits means metres for this unit, not millions. */
export function isMetres(unit: string | undefined): boolean {
  return unit !== undefined && knownUnit(unit) === 'm'
}

/** Whether a typed unit can stand for the key's: left out, the same, or a word for the things counted; kilometres never stand for miles. */
export function unitFits(keyUnit: string | undefined, typedUnit: string | undefined): boolean {
  if (typedUnit === undefined || typedUnit === '') return true
  const typed = knownUnit(typedUnit)
  const key = keyUnit === undefined ? undefined : knownUnit(keyUnit)
  if (typed === key) return true
  if (keyUnit === undefined) return typed !== '%'
  const alike = slipsInWord(plainUnit(keyUnit), plainUnit(typedUnit).split(' ')[0] ?? '') < Infinity
  return alike && (typed === undefined || key === undefined)
}
