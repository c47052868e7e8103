import type { SingleValue } from '@/core/value'
import { COUNTRIES } from '../lists/countries'
import { PEOPLES, TITLES } from '../lists/name-heads'
import { isGiven } from '../names/mention'
import { isBareHead } from '../names/name-words'
import { fieldOfDeed, officesBefore } from './offices'
import type { Met } from './met'
import type { Token } from '../tokens'
import type { AskedName } from './asked'
import { areOfOneAge, distanceOf } from './near'
import { KIN, peoplesBefore, says, toldBefore, toldBehind } from './told'

/** Paragraphs within which people of one calling are told of for one reason. */
const FAR = 24
const SURE = 0.7
/** Of two sides, and whose side somebody is on tells the answer. */
const OF_SIDES = 'sport'
/** How often somebody of one name has to be named, that the name is surely a person’s. */
const MET_OFTEN = 3

/**
 * Others of the calling that the question tells, or that the article tells of both, of the same sex, age and form of name, nearest first; beside who says something
 * others who do. Where nothing tells what the key does, nobody: who reads the question can rule others out by what they know.
 */
export function peopleFor({ key, value, sentence, span, stemWords, taken, others, paragraphs }: AskedName): readonly SingleValue[] {
  const { tokens, paragraph } = sentence
  // Whom the whole article is about is told of in the question itself, if in other words.
  const isProtagonist = (one: Met): boolean => one.paragraphs.length > 3 && one.paragraphs.length * 3 > paragraphs
  if (value.type !== 'person' || tokens[span.from - 1]?.lower === 'the' || !isSure(key) || isProtagonist(key) || /^(?:sir|dame|lord|lady)$/u.test(value.sort ?? tokens[span.from - 1]?.lower ?? '') || isKin(tokens, span.from) || isToldByRest(tokens, span.to) || (/^['’]s$/u.test(tokens[span.from - 1]?.text ?? '') && COUNTRIES.has(tokens[span.from - 2]?.lower ?? ''))) return []
  const told = [...toldBefore(sentence, { from: span.from, title: value.sort !== undefined && TITLES.has(value.sort) ? value.sort : undefined }), ...toldBehind(sentence, span), ...officesBefore(tokens, span.from), ...fieldOfDeed(tokens, span.from, span.to)]
  const peoples = peoplesBefore(sentence, span.from)
  const { shape } = key
  const isOne = shape === 'one'
  const sex = key.isWoman
  const isSaying = says(sentence, span)
  const worth = (one: Met): number | undefined => {
    const distance = distanceOf(one, paragraph)
    if (one.shape !== shape || distance > FAR || one.isBracketed !== key.isBracketed || isProtagonist(one)) return undefined
    if (isOne && (isGiven(one.text.toLowerCase()) !== isGiven(value.name.toLowerCase()) || one.count < MET_OFTEN)) return undefined
    if ((sex === true) !== (one.isWoman === true) && (sex !== undefined || one.isWoman === true)) return undefined
    const age = areOfOneAge(key, one)
    if (age === false || !peoples.every((people) => one.peoples.has(people))) return undefined
    const hasTold = told.some((field) => one.fields.has(field))
    if (told.length > 0 && !hasTold) return undefined
    const shared = [...key.fields, ...told].filter((field) => one.fields.has(field))
    if (shared.length === 0 || (isSaying && !one.isSaying)) return undefined
    if (peoples.length === 0 && shared.every((field) => field === OF_SIDES)) return undefined
    if (one.words.some((word) => taken.has(word) || stemWords.includes(word) || key.words.includes(word))) return undefined
    return distance - (hasTold ? 12 : 0) - (age === true ? 2 : 0)
  }
  return others
    .flatMap((one) => {
      const cost = worth(one)
      return cost === undefined ? [] : [{ value: one.value, cost }]
    })
    .toSorted((a, b) => a.cost - b.cost)
    .map((one) => one.value)
}

/** No part of anybody's name. */
const INSTITUTION = /^(?:university|college|institute|academy|school|hospital|museum|council|ministry|department|society|committee|commission|association)$/u

/** Whether a name is surely somebody's: no affair, no party, no title with a name. */
export function isSure({ value, text, trust, hasThe }: Met): boolean {
  const words = text.toLowerCase().split(' ')
  return value.type === 'person' && trust >= SURE && !hasThe && words.length < 5 && !TITLES.has(words[0] ?? '') && !/-/u.test(words[0] ?? '') && !words.some((word) => PEOPLES.has(word) || INSTITUTION.test(word)) && !isBareHead(words.at(-1) ?? '') && !text.includes('&') && !/^.{1,2}$|(?:crats|cans|ists|ians)$/u.test(words.at(-1) ?? '')
}

/** “_____, Elector of Halmere”, “_____ became the first American”: what is told behind the name rules others out. */
function isToldByRest(tokens: readonly Token[], to: number): boolean {
  const behind = tokens.slice(to + 1, to + 8).map(({ lower }) => lower)
  const [mark = '', ...rest] = behind
  if (mark === ',' && tokens[to + 2]?.cap === true && rest[1] === 'of' && tokens[to + 4]?.cap === true) return true
  const office = rest[0] === 'the' || rest[0] === 'then' ? 1 : 0
  if (mark === ',' && TITLES.has(rest[office] ?? '') && rest[office + 1] === 'of') return true
  return /^(?:,|was|is|became)$/u.test(mark) && rest.some((word, at) => /^(?:first|only)$/u.test(word) && PEOPLES.has(rest[at + 1] ?? ''))
}

/** “His wife _____”, “the brothers Arn and _____”, “whom he married”: sex and family name choose. */
function isKin(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 5), from + 8).some(({ lower }, at) => (at < 5 && KIN.test(lower) && lower !== 'friend' && lower !== 'colleague') || /^(?:married|marry|wed|widow)$/u.test(lower))
}
