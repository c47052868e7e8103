import type { Derive } from './derive'
import { fold } from './fold'

/** Generic words by what sort of place they say. */
const GENERIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    land: 'province district region county oblast rayon raion governorate prefecture canton territory area department state',
    country: 'republic kingdom country nation federation',
    town: 'city town village municipality settlement capital',
    river: 'river',
    lake: 'lake',
    sea: 'sea ocean',
    height: 'mount mountain mt peak hill',
    island: 'island isle',
    valley: 'valley',
  }).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
)
/** Kansas isn't Kansas City: behind a name these belong to it, unless its sort says that it is one. */
const PART_OF_NAME = new Set(['city', 'state', 'island', 'hill', 'territory'])

function genericOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : GENERIC.get(word)
}

function wordsOfSort(sort: string | undefined): readonly string[] {
  return sort === undefined ? [] : fold(sort).split(' ')
}

/** The name without "province of", "republic of", "river", and the sort of place that these said. */
function bare(folded: string, sortWords: readonly string[]): { readonly name: string; readonly said?: string } {
  const words = folded.split(' ')
  const [first, second] = words
  const last = words[words.length - 1] ?? ''
  const front = genericOf(first)
  if (front && second === 'of' && words.length > 2) return { name: words.slice(2).join(' ').replace(/^the /u, ''), said: front }
  if (front && words.length > 1 && (front === 'lake' || front === 'height' || front === 'river')) return { name: words.slice(1).join(' '), said: front }
  const back = genericOf(last)
  const dropped = back && words.length > 1 && (!PART_OF_NAME.has(last) || sortWords.includes(last))
  return dropped ? { name: words.slice(0, -1).join(' '), said: back } : { name: folded }
}

/** A place without the generic word of its name. */
export const placeForms: Derive = (_raw, folded, sort) => ({ core: bare(folded, wordsOfSort(sort)).name, derived: [] })

interface Place {
  readonly name: string
  readonly sort?: string
}

interface SortOfPlace {
  readonly sortWords: readonly string[]
  /** What the name, or else the sort, says it is. */
  readonly said: string | undefined
}

const sorts = new WeakMap<Place, SortOfPlace>()

function sortOf(place: Place): SortOfPlace {
  const known = sorts.get(place)
  if (known) return known
  const sortWords = wordsOfSort(place.sort)
  const said = bare(fold(place.name), sortWords).said ?? sortWords.map(genericOf).find((sort) => sort !== undefined)
  const found = { sortWords, said }
  sorts.set(place, found)
  return found
}

/** What was typed, folded, with and without generic words; these must not say another sort of place than the key is. */
export function typedPlace(folded: string, key: Place): readonly string[] {
  const ofKey = sortOf(key)
  const { name, said } = bare(folded, ofKey.sortWords)
  return name === folded || (said !== undefined && ofKey.said !== undefined && said !== ofKey.said) ? [folded] : [folded, name]
}
