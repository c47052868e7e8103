import type { SingleValue } from '@/core/value'
import { LITTLE_WORDS } from './lists/little-words'
import { isVerb } from './lists/verbs'
import type { NameIndex } from './names/index-of-names'
import type { Sentence } from './sentences'
import { textOf } from './span'

/** Everything that a sentence names in one row, first token to last: "A, B and C". */
export interface List {
  readonly from: number
  readonly to: number
  readonly members: readonly SingleValue[]
}

const COUNTS = new Map([['two', 2], ['both', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6]])
/** More than these can't be looked over at once. */
const MOST = 6
/** Behind these only some are named, and others would be as right. */
const OPENS = /^(?:including|include|includes|included|like|e\.g\.|especially|notably|particularly|among|mainly|mostly|between|from|or|than)$/u
const GOES_ON = /^(?:and|or|,|etc|among|as|-|–)$/u
/** Words between a count and what it counts, at most. */
const REACH = 6
const LONGEST_ITEM = 3

/** The lists of a sentence that are whole: three names or more in a row, or as many things as the sentence says there are ("two weapons, X and Y"). */
export function listsIn(sentence: Sentence, names: NameIndex): readonly List[] {
  const out: List[] = []
  for (const list of [...listsOfNames(sentence, names), ...countedLists(sentence)]) if (out.every(({ to, from }) => list.from > to || list.to < from)) out.push(list)
  return out
}

function listsOfNames(sentence: Sentence, names: NameIndex): readonly List[] {
  const { tokens } = sentence
  const mentions = names.mentionsOf(sentence)
  const out: List[] = []
  for (let at = 0; at < mentions.length; at++) {
    const row = [mentions[at] as (typeof mentions)[number]]
    let joinedByAnd = false
    for (let next = at + 1; next < mentions.length && !joinedByAnd; next++) {
      const [before, mention] = [row.at(-1), mentions[next]]
      if (!before || !mention) break
      const between = tokens.slice(before.to + 1, mention.from).map(({ lower }) => lower).filter((lower) => lower !== 'the').join(' ')
      if (!/^(?:,|and|, and)$/u.test(between)) break
      joinedByAnd = between.endsWith('and')
      row.push(mention)
    }
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last || row.length < 2 || !joinedByAnd) continue
    at += row.length - 1
    const from = tokens[first.from - 1]?.lower === 'the' ? first.from - 1 : first.from
    const values = row.flatMap(({ text }) => names.nameOf(text)?.value ?? [])
    const isOneKind = new Set(values.map(({ type }) => type)).size === 1 && new Set(values.map((value) => ('name' in value ? value.name : value.type === 'text' ? value.text : ''))).size === row.length
    const isEnough = row.length > 2 || COUNTS.get(countBefore(sentence, from) ?? '') === 2
    if (values.length === row.length && row.length <= MOST && isOneKind && isEnough && isClosed(sentence, from, last.to)) out.push({ from, to: last.to, members: values })
  }
  return out
}

/** "Two weapons, artillery and mortars", "three crops: maize, beans and squash". */
function countedLists(sentence: Sentence): readonly List[] {
  const { tokens } = sentence
  const out: List[] = []
  for (const [at, { lower }] of tokens.entries()) {
    const wanted = COUNTS.get(lower)
    if (wanted === undefined || lower === 'both') continue
    const open = tokens.findIndex((token, place) => place > at + 1 && place <= at + REACH && /^[,:]$/u.test(token.text))
    if (open < 0 || tokens.slice(at + 1, open).some((token) => isVerb(token.lower))) continue
    const items = itemsFrom(tokens, open + 1)
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last || items.length !== wanted || !isClosed(sentence, first.from, last.to)) continue
    out.push({ from: first.from, to: last.to, members: items.map(({ from, to }) => ({ type: 'text', text: textOf(sentence, /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from, to) })) })
  }
  return out
}

/** Short things in a row up to the one behind "and", where nothing but the row's end follows. */
function itemsFrom(tokens: Sentence['tokens'], start: number): readonly { readonly from: number; readonly to: number }[] {
  const items: { from: number; to: number }[] = []
  let from = start
  let isLast = false
  for (let at = start; at <= tokens.length; at++) {
    const token = tokens[at]
    const isEnd = token === undefined || /^[.;!?]$/u.test(token.text) || (isLast && token.text === ',')
    const isJoint = token !== undefined && /^(?:,|and)$/u.test(token.lower)
    if (!isEnd && !isJoint) {
      if (token.kind !== 'word' || isVerb(token.lower) || (at > from && LITTLE_WORDS.has(token.lower)) || at - from >= LONGEST_ITEM) return []
      continue
    }
    if (at > from) items.push({ from, to: at - 1 })
    else if (!(isJoint && token.lower === 'and')) return []
    if (isEnd) return isLast ? items : []
    isLast ||= token.lower === 'and'
    from = at + 1
  }
  return []
}

/** The count word that stands a few words before the list. */
function countBefore({ tokens }: Sentence, from: number): string | undefined {
  return tokens.slice(Math.max(0, from - REACH), from).findLast(({ lower }) => COUNTS.has(lower))?.lower
}

/** Whether nothing before or behind says that there are others, and the last of the list is no part of a longer phrase. */
function isClosed({ tokens }: Sentence, from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from)
  // “Many great Scholars and Saints”: no names.
  if (before.at(-1)?.kind === 'word' && !/s$/u.test(before.at(-1)?.lower ?? '') && before.some(({ lower, text }) => /^(?:many|several|some|various|numerous|most)$/u.test(lower) && text === lower)) return false
  if (before.some(({ lower }) => OPENS.test(lower)) || (before.at(-1)?.lower === 'as' && before.at(-2)?.lower === 'such') || /^(?:,|and|or)$/u.test(before.at(-1)?.lower ?? '') && !/^(?:\p{Ll}{3,})$/u.test(before.at(-2)?.text ?? '')) return false
  // “Such as French (De) Roche, Devereux”: names that the list leaves out stand between.
  if (tokens.slice(Math.max(0, from - REACH * 2), from).some(({ lower }, at, near) => lower === 'such' && near[at + 1]?.lower === 'as')) return false
  if (tokens.slice(0, from).some(({ lower }) => OPENS.test(lower) && /^(?:includ|e\.g)/u.test(lower))) return false
  // “In the valley north of Corvay, …”: where something lies is no item of the list.
  const place = before.filter(({ lower }) => lower !== 'the')
  if (place.at(-1)?.lower === 'of' && /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outside|inside)$/u.test(place.at(-2)?.lower ?? '')) return false
  const next = tokens[to + 1]
  if (next === undefined) return true
  if (GOES_ON.test(next.lower) && !(next.text === ',' && !/^(?:and|or|the)$/u.test(tokens[to + 2]?.lower ?? '') && tokens[to + 2]?.cap !== true)) return false
  return next.kind !== 'word' || LITTLE_WORDS.has(next.lower) || isVerb(next.lower)
}
