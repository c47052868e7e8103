import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { type Candidate, factOf, LIST, type Surroundings } from './fact-of'
import { GAP } from './asks'
import type { List } from './lists-in'
import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

const IN_WORDS = ['', '', 'two', 'three', 'four', 'five', 'six']

/** The fact whose answer is a whole list of the sentence, or why there is none. */
export function setOf(sentence: Sentence, { from, to, members }: List, around: Surroundings): Candidate | Problem {
  const span: Span = { from, to, value: { type: 'text', text: textOf(sentence, from, to), sort: LIST }, trust: 0.9 }
  const made = factOf(sentence, span, around)
  if (!('fact' in made)) return made
  const { fact } = made
  const stem = fact.statement.replace(/\{[^{}]*\}/u, GAP).replace(/\.$/u, '')
  return { ...made, span, fact: { ...fact, ask: `${[`${stem}: which`, IN_WORDS[members.length] ?? '', nounOf(members)].filter((word) => word !== '').join(' ')}?`, answer: { type: 'set', members } } }
}

/** What the members are called together: what they all are, as finely as they share it; nothing where that is not known. */
function nounOf(members: readonly SingleValue[]): string {
  const sorts = new Set(members.map((value) => ('sort' in value ? value.sort : undefined)))
  const [sort] = sorts
  const [first] = members
  if (first?.type === 'person') return 'people'
  if (sorts.size === 1 && sort !== undefined && first !== undefined && 'name' in first && !/[^aeiou]s$|^(?:land|realm|part of the world)$/u.test(sort)) return pluralOf(sort)
  return first?.type === 'place' ? 'places' : first?.type === 'organisation' ? 'organisations' : ''
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
