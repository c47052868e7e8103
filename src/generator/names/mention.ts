import { monthNames, weekdays } from '../lists/calendar'
import { CITIES, US_STATES } from '../lists/cities'
import { COUNTRIES, OTHER_LANDS, WIDE_REGIONS } from '../lists/countries'
import { MENS_NAMES, WOMENS_NAMES } from '../lists/given-names'
import { LITTLE_WORDS } from '../lists/little-words'
import { ORGANISATION_HEADS, PEOPLES, TITLES } from '../lists/name-heads'
import { CAPITAL_MEASURES } from '../lists/units'
import type { Sentence } from '../sentences'
import { textOf } from '../span'
import type { Token } from '../tokens'
import { isBareHead, OF_HEADS, PARTICLES } from './name-words'
import { isNameAtHead } from './sentence-head'
import type { WordCounts } from './word-counts'

/** A name where it stands: tokens `from` to `to`, both in, without a title before it. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The title before it, in small letters. */
  readonly title: string | undefined
}

/** Little words that are part of a name before another capital. */
const DESCRIBING = new Set('new old great little long high low first second third early fourth fifth sixth seventh eighth ninth tenth late upper lower modern hundred thirty eighty seven six'.split(' '))
/** Titles that stand in many names of other things. */
const DOUBTFUL_TITLES = new Set('major general father mother sister brother justice judge coach director officer secretary manager executive commissioner designer producer pilot farmer analyst winger defender merchant inspector premier minister author leader ruler captain commander engineer lady lord saint st'.split(' '))
/** What stands before a surname and in no name of a place. */
const SURNAME_FOLLOWS = /^(?:mr|mrs|ms|miss|dr|senator|professor|congressman|congresswoman)$/u
const MOST_WORDS = 8

/** Whether a word by itself is a known name. */
export function isListed(lower: string): boolean {
  return CITIES.has(lower) || US_STATES.has(lower) || COUNTRIES.has(lower) || OTHER_LANDS.has(lower) || WIDE_REGIONS.has(lower) || MENS_NAMES.has(lower) || WOMENS_NAMES.has(lower)
}

/** The names of a sentence, left to right; `taken` tells the tokens of dates. */
export function mentionsIn(sentence: Sentence, counts: WordCounts, taken: (at: number) => boolean): readonly Mention[] {
  const { tokens } = sentence
  const out: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!(token.cap ? canBegin(tokens, at, counts) : AL.test(token.text)) || taken(at)) continue
    const to = endOf(tokens, at, taken)
    const made = trimmed(sentence, at, to, counts)
    if (made) out.push(made)
    at = to
  }
  return out
}

/** “al-Halmi”: a name that begins with a small letter also where it stands alone. */
const AL = /^(?:al|el|an|ad)-\p{Lu}/u

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^["“‘':;(]$/u.test(before.text)
}

function canBegin(tokens: readonly Token[], at: number, { small, capital }: WordCounts): boolean {
  const token = tokens[at] as Token
  const { lower } = token
  if (lower === 'i' && token.text === 'I') return false
  // “US$46”, “10 MW”: a coin and a measure.
  if (/^[$£€¥]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === token.end) return false
  if (CAPITAL_MEASURES.has(token.text) && tokens[at - 1]?.kind === 'figure') return false
  // “221B”.
  if (tokens[at - 1]?.kind === 'figure' && tokens[at - 1]?.end === token.start) return false
  if (DESCRIBING.has(lower) && tokens[at + 1]?.cap === true && !LITTLE_WORDS.has(tokens[at + 1]?.lower ?? '') && (!startsSentence(tokens, at) || isListed(`${lower} ${tokens[at + 1]?.lower ?? ''}`))) return true
  if (!startsSentence(tokens, at)) return !LITTLE_WORDS.has(lower) || token.text.length > 1 && token.text === token.text.toUpperCase() && lower !== 'i'
  if (isNameAtHead(tokens, at, (small.get(lower) ?? 0) > 0)) return true
  if (LITTLE_WORDS.has(lower)) return false
  if (/ly$/u.test(lower) && !(lower === 'holy' && tokens[at + 1]?.cap === true) && !isListed(lower) && (capital.get(lower) ?? 0) === 0) return false
  const next = tokens[at + 1]
  const caps = capital.get(lower) ?? 0
  const smalls = small.get(lower) ?? 0
  if (caps > smalls || (isListed(lower) && smalls === 0)) return true
  if (/^\p{Lu}{2,}/u.test(token.text)) return true
  // “Corvan New Halm”.
  const isNew = DESCRIBING.has(next?.lower ?? '') && tokens[at + 2]?.cap === true
  return next?.cap === true && (!LITTLE_WORDS.has(next.lower) || isNew) && smalls <= caps
}

/** The last token of the name that begins here. */
function endOf(tokens: readonly Token[], from: number, taken: (at: number) => boolean): number {
  const capAt = (i: number): boolean => tokens[i]?.cap === true && !taken(i)
  let to = from
  while (to - from < MOST_WORDS) {
    const next = tokens[to + 1]
    if (!next || taken(to + 1)) break
    if (next.cap || AL.test(next.text) || /^[dl]['’]\p{Lu}/u.test(next.text)) {
      to++
      continue
    }
    if (next.text === '.' && tokens[to]?.text.length === 1 && next.start === tokens[to]?.end && capAt(to + 2) && !LITTLE_WORDS.has(tokens[to + 2]?.lower ?? '')) to += 2
    // “Order of St. Brannoc”.
    else if (next.text === '.' && to > from && /^(?:St|Ste|Mt|Ft)$/u.test(tokens[to]?.text ?? '') && next.start === tokens[to]?.end && capAt(to + 2)) to += 2
    else if (next.text === '&' && capAt(to + 2)) to += 2
    else if (PARTICLES.has(next.lower) && capAt(to + 2)) to += 2
    else if (PARTICLES.has(next.lower) && PARTICLES.has(tokens[to + 2]?.lower ?? '') && capAt(to + 3)) to += 3
    else if (next.lower === 'of' && (OF_HEADS.has(tokens[to]?.lower ?? '') || (to === from && isGiven(tokens[to]?.lower ?? ''))) && capAt(to + 2)) to += 2
    else if (next.lower === 'of' && OF_HEADS.has(tokens[to]?.lower ?? '') && tokens[to + 2]?.lower === 'the' && capAt(to + 3)) to += 3
    else if (next.lower === 'for' && OF_HEADS.has(tokens[to]?.lower ?? '') && capAt(to + 2)) to += 2
    else if (next.lower === 'for' && OF_HEADS.has(tokens[to]?.lower ?? '') && tokens[to + 2]?.lower === 'the' && capAt(to + 3)) to += 3
    else if (next.lower === 'of' && /^(?:promotion|protection|prevention|advancement|preservation|study|conservation|abolition)$/u.test(tokens[to]?.lower ?? '') && capAt(to + 2)) to += 2
    // “Trinidad and Tobago”.
    else if (next.lower === 'and' && capAt(to + 2) && OTHER_LANDS.has(`${tokens[to]?.lower ?? ''} and ${tokens[to + 2]?.lower ?? ''}`)) to += 2
    else if (next.lower === 'the' && isGiven(tokens[to]?.lower ?? '') && capAt(to + 2)) to += 2
    else if (/^['’]s?$/u.test(next.text) && next.start === tokens[to]?.end && capAt(to + 2) && isBareHead(tokens[to + 2]?.lower ?? '') && !(tokens[to + 2]?.start === next.end)) to += 2
    else if (next.kind === 'figure' && /^\d{1,2}$/u.test(next.text) && to > from && tokens[to]?.cap && !/^[%°]$/u.test(tokens[to + 2]?.text ?? '') && /^(?:bowl|apollo|group|channel|sky|bbc|act|soyuz|gemini)$/u.test(tokens[to]?.lower ?? '')) to++
    else break
  }
  return to
}

function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && /^[IVX]+$/u.test(token.text)
}

/** Whether a word is a known given name. */
export function isGiven(lower: string): boolean {
  return MENS_NAMES.has(lower) || WOMENS_NAMES.has(lower)
}

/** The name without titles before it and words that are none of it; undefined where nothing is left that names. */
function trimmed(sentence: Sentence, first: number, last: number, { surnames }: WordCounts): Mention | undefined {
  const { tokens } = sentence
  let from = first
  let title: string | undefined
  // "Goalkeeper Sofia-born Kiril Dimov".
  while (from < last && /-(?:born|backed|based|led|owned|run|trained)$/u.test(tokens[from]?.lower ?? '')) from++
  // “Prime Minister Brannoc Tull”.
  if (isOfficeOfTwo(tokens, from, last)) {
    title = tokens[from + 1]?.lower
    from += 2
  }
  while (from < last && (isTitle(tokens, from, last) || (tokens[from]?.text === '.' && title !== undefined)) && !/^(?:of|the|&|and|de|von|van|di)$/u.test(tokens[from + 1]?.lower ?? '')) {
    if (tokens[from]?.kind === 'word') title = tokens[from]?.lower
    from++
    while (from < last && /-born$/u.test(tokens[from]?.lower ?? '')) from++
  }
  // “Conservative MP Alec Shelbrooke”: whose office it is, and the office.
  const office = title === undefined && (PEOPLES.has(tokens[from]?.lower ?? '') || /^(?:conservative|labour|liberal|tory|green)$/u.test(tokens[from]?.lower ?? '')) ? from + 1 : last
  if (office + 1 <= last && TITLES.has(tokens[office]?.lower ?? '') && (isGiven(tokens[office + 1]?.lower ?? '') || tokens[office]?.lower === 'mp')) {
    title = tokens[office]?.lower
    from = office + 1
  }
  // “Prime Minister Ada Fenwick”, “Norway’s King John Pell”: the last office before a given name ends.
  const held = title !== undefined || isBareHead(tokens[last]?.lower ?? '') ? -1 : lastOffice(tokens, from, last)
  if (held > from) {
    title = tokens[held]?.lower
    from = held + 1
  }
  if (from < last && title === undefined && PEOPLES.has(tokens[from]?.lower ?? '') && isPersonHead(tokens, from + 1, last)) from++
  const before = tokens[from - 1]
  if (title === undefined && before !== undefined && TITLES.has(before.lower) && !before.cap) title = before.lower
  const token = tokens[from]
  if (!token) return undefined
  const { lower } = token
  // “Ward” of T. J. Ward; “the Lakers”.
  const isSurname = surnames.has(lower) && !/^(?:the|an?)$/u.test(before?.lower ?? '')
  const isTeam = isTeamName(lower) && before?.lower === 'the'
  if (from === last && (PEOPLES.has(lower) || monthNames.has(lower) || weekdays.has(lower) || TITLES.has(lower) || (isBareHead(lower) && !SURNAME_FOLLOWS.test(title ?? '') && !isSurname && !isTeam) || token.text.length < 2)) return undefined
  if (from === last && isNumeral(token)) return undefined
  // "French Crusaders": a people, not a name.
  if (from + 1 === last && PEOPLES.has(lower) && /[^s]s$/u.test(tokens[last]?.lower ?? '') && !isBareHead(tokens[last]?.lower ?? '')) return undefined
  return { from, to: last, text: textOf(sentence, from, last), title }
}

function lastOffice(tokens: readonly Token[], from: number, last: number): number {
  for (let at = last - 1; at > from; at--) if (/^(?:king|queen|president|chancellor|minister|secretary|senator|governor|mayor|ambassador|general|colonel|chairman|director|leader)$/u.test(tokens[at]?.lower ?? '') && isGiven(tokens[at + 1]?.lower ?? '')) return at
  return -1
}

const OFFICE_OF = /^(?:prime|vice|deputy|foreign|finance|defen[cs]e|interior|home|health|justice|education|energy|trade|transport|culture|environment|agriculture|labour|chief|first|attorney|crown)$/u
const OFFICE = /^(?:minister|president|chancellor|premier|mayor|governor|secretary|executive|justice|general|chairman|director|commissioner|inspector|prince|princess)$/u

/** Whether an office of two words stands here before a name. */
function isOfficeOfTwo(tokens: readonly Token[], at: number, last: number): boolean {
  const isOffice = OFFICE_OF.test(tokens[at]?.lower ?? '') && OFFICE.test(tokens[at + 1]?.lower ?? '')
  return isOffice && at + 2 <= last && tokens[at + 2]?.cap === true && !isBareHead(tokens[last]?.lower ?? '') && !/^['’]s$/u.test(tokens[at + 2]?.text ?? '')
}

/** Whether the word here is a title of whom it stands before, and not part of another name ("Major League"). */
function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  // “Senator Hill”: behind an office that is nothing else, a surname.
  const isSurname = at === last - 1 && SURNAME_FOLLOWS.test(lower)
  if (!TITLES.has(lower) || (isBareHead(tokens[last]?.lower ?? '') && !isSurname)) return false
  // "St Anne's Field".
  if (/^st\.?$/u.test(lower) && tokens.slice(at, last + 1).some((token) => /^['’]s$/u.test(token.text))) return false
  return !DOUBTFUL_TITLES.has(lower) || isGiven((tokens[at + 1]?.lower ?? '').replace(/-.*$/u, '')) || TITLES.has(tokens[at + 1]?.lower ?? '')
}

/** Whether a word names a team by itself: “the Lakers”, but no “United”. */
export function isTeamName(lower: string): boolean {
  return ORGANISATION_HEADS.get(lower) === 'team' && /s$/u.test(lower)
}

function isPersonHead(tokens: readonly Token[], from: number, last: number): boolean {
  return TITLES.has(tokens[from]?.lower ?? '') || (from < last && isGiven(tokens[from]?.lower ?? ''))
}
