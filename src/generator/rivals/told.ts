import { fieldOf, isCalling, isHonorific } from '../lists/callings'
import { LITTLE_WORDS } from '../lists/little-words'
import { PEOPLES } from '../lists/name-heads'
import { isPast, isPlainVerb, isVerb } from '../lists/verbs'
import type { Mention } from '../names/mention'
import type { Sentence } from '../sentences'
import { isPreposition } from '../stems/grammar'

/** Whether somebody is told to say something here. */
export function says({ tokens }: Sentence, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  return SAYING.test(tokens[to + 1]?.lower ?? '') || (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according')
}

const SAYING = /^(?:say|argue|note|write|suggest|claim|point|state|believe|describe|present|explain|observe|conclude)(?:s|d|ed)$|^(?:said|wrote)$/u

/** Who somebody is to somebody else: no calling, though it stands where one would. */
export const KIN = /^(?:wife|husband|son|daughter|father|mother|brother|sister|friend|nephew|niece|uncle|aunt|cousin|grandson|grandfather|successor|predecessor|heir|partner|colleague|family|fellow|brothers|sisters|children)$/u

/** The fields that the words right before a name tell: “the chemist Ana Ruiz”, “a member of the board, Jean Moreau”. */
export function toldBefore({ tokens }: Sentence, { from, title }: Pick<Mention, 'from' | 'title'>): readonly string[] {
  if (title !== undefined && !isHonorific(title)) return [fieldOf(title)]
  let end = from - 1
  while (end > 0 && (isHonorific(tokens[end]?.lower ?? '') || (tokens[end]?.text === '.' && isHonorific(tokens[end - 1]?.lower ?? '')))) end--
  // “Dr. Ana Ruiz”.
  const short = tokens[end]?.text === '.' ? (tokens[end - 1]?.lower ?? '') : ''
  if (isCalling(short)) return [fieldOf(short)]
  const isApart = tokens[end]?.text === ','
  if (isApart) end--
  const first = phraseFrom(tokens, end)
  const isLed = first !== undefined && first > 0 && isPreposition(tokens[first - 1]?.lower ?? '')
  // “In the winter, Ana Ruiz”.
  if (first === undefined || (isApart && isLed)) return callingAt(tokens[end], isApart, end === 0)
  const nouns: string[] = []
  for (let at = first + 1; at <= end && !isPreposition(tokens[at]?.lower ?? ''); at++) if (tokens[at]?.cap !== true && tokens[at]?.kind === 'word') nouns.push(singular(tokens[at]?.lower ?? ''))
  const callings = nouns.filter(isCalling)
  const head = nouns.at(-1)
  return (callings.length > 0 ? callings : head === undefined || KIN.test(head) ? [] : [head]).map(fieldOf)
}

/** Where the phrase begins whose words end here: behind the verb or the mark before it, at its article or whose it is. */
function phraseFrom(tokens: Sentence['tokens'], end: number): number | undefined {
  for (let at = end; at > end - 10 && at >= 0; at--) {
    const word = tokens[at]
    if (word && /^(?:the|a|an|his|her|their|its|['’]s)$/u.test(word.lower)) {
      if (at < end && !/^(?:of|for|in|at)$/u.test(tokens[at - 1]?.lower ?? '')) return at
      continue
    }
    if (word?.kind !== 'word' || isVerb(word.lower) || isPast(word.lower) || (LITTLE_WORDS.has(word.lower) && !/^(?:of|for|in|at|to|on|with|and|first|second|former|new|old|late)$/u.test(word.lower))) return undefined
  }
  return undefined
}

/** The calling that one word tells, or the noun that says what somebody is where no list knows it: “fighter”. */
function callingAt(word: Sentence['tokens'][number] | undefined, isApart: boolean, isHead: boolean): readonly string[] {
  // “Guides Ana Ruiz and Jean Moreau”: the capital is the sentence’s.
  const one = word?.kind === 'word' && (!word.cap || isHead) ? singular(word.lower) : ''
  if (isCalling(one)) return [fieldOf(one)]
  const isNoun = one.length > 3 && !isApart && !KIN.test(one) && !LITTLE_WORDS.has(one) && !isVerb(one) && !isPlainVerb(one) && !isPast(one) && !isPreposition(one) && !/(?:ly|ing|ed)$/u.test(one)
  return isNoun ? [one] : []
}

/** The fields that an apposition or a statement behind a name tells: “Ana Ruiz, a shipping clerk”, “Ana Ruiz was the first chemist”. */
export function toldBehind({ tokens }: Sentence, { to }: Pick<Mention, 'to'>): readonly string[] {
  const next = tokens[to + 1]?.lower ?? ''
  if (!/^(?:,|is|was|became|as)$/u.test(next)) return []
  const nouns: string[] = []
  const hasArticle = /^(?:a|an|the)$/u.test(tokens[to + 2]?.lower ?? '')
  for (let at = to + 2; at < to + 9; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word' || /^(?:who|which|that|is|was|had|has)$/u.test(word.lower) || isPreposition(word.lower)) break
    if (!word.cap && !LITTLE_WORDS.has(word.lower)) nouns.push(word.lower)
  }
  const callings = nouns.filter(isCalling)
  const head = hasArticle && next === ',' ? nouns.at(-1) : undefined
  return (callings.length > 0 ? callings : head === undefined || KIN.test(head) || /(?:ed|ing)$/u.test(head) ? [] : [head]).map(fieldOf)
}

/** “The Soviet engineer Anna Pell”, “Republican Ada Pell”: the adjectives before a name and its calling. */
export function peoplesBefore({ tokens }: Sentence, from: number): readonly string[] {
  const out: string[] = []
  for (let at = from - 1; at > from - 6 && tokens[at]?.kind === 'word' && !LITTLE_WORDS.has(tokens[at]?.lower ?? '') && !isVerb(tokens[at]?.lower ?? ''); at--) if (PEOPLES.has(tokens[at]?.lower ?? '') || /^(?:US|UK|UN|EU|U\.S\.?)$/u.test(tokens[at]?.text ?? '')) out.push(tokens[at]?.lower ?? '')
  return out
}

function singular(word: string): string {
  return /[^s]s$/u.test(word) && word.length > 4 ? word.slice(0, -1) : word
}
