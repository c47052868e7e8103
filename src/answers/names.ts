import type { OrganisationValue, PersonValue, PlaceValue, TextValue } from '@/core/value'
import type { AnswerType } from './answer-type'
import type { FormCode } from './forms'
import { judgeWords } from './judge-words'
import { couldPass, nameOf, sameThing, type WordsValue } from './words'

/** What the four types told in letters have in common. */
function wordsType<V extends WordsValue>(type: V['type'], make: (text: string) => V, examples: readonly V[], form: (value: V) => FormCode = () => type): AnswerType<V> {
  return {
    type,
    parse(text) {
      const name = text.trim()
      return name === '' ? { ok: false, readings: [] } : { ok: true, value: make(name) }
    },
    print: (value) => nameOf(value).trim(),
    equal: sameThing,
    near: couldPass,
    judge: judgeWords,
    distractors: () => [],
    form,
    examples,
  }
}

/** People: a surname alone is right where it is one person's, titles and offices don't count, a given name alone is nearly. */
export const person: AnswerType<PersonValue> = wordsType<PersonValue>('person', (name) => ({ type: 'person', name }), [
  { type: 'person', name: 'Ilham Aliyev', aliases: ['İlham Əliyev'], sort: 'head of state' },
  { type: 'person', name: 'Polad Hashimov' },
  { type: 'person', name: 'Charles de Gaulle' },
  { type: 'person', name: 'Elizabeth II' },
  { type: 'person', name: 'Nikol Pashinyan', sort: 'head of government' },
])

/** Places: "province", "republic of" and the like may be left out or put in. */
export const place: AnswerType<PlaceValue> = wordsType<PlaceValue>('place', (name) => ({ type: 'place', name }), [
  { type: 'place', name: 'Tovuz', sort: 'province' },
  { type: 'place', name: 'Kalbajar', aliases: ['Kelbajar', 'Kəlbəcər'], sort: 'province' },
  { type: 'place', name: 'Republic of Armenia' },
  { type: 'place', name: 'Aras River' },
  { type: 'place', name: 'Kansas City', sort: 'city' },
])

/** Organisations: an acronym stands for the long name and the long name for it. */
export const organisation: AnswerType<OrganisationValue> = wordsType<OrganisationValue>('organisation', (name) => ({ type: 'organisation', name }), [
  { type: 'organisation', name: 'Organization for Security and Cooperation in Europe' },
  { type: 'organisation', name: 'UN Security Council', aliases: ['United Nations Security Council'] },
  { type: 'organisation', name: 'Minsk Group' },
  { type: 'organisation', name: 'NATO' },
])

/** Words: quotes, case, British or American spelling and the plural make no difference; the order of words does. */
export const text: AnswerType<TextValue> = wordsType<TextValue>('text', (words) => ({ type: 'text', text: words }), [
  { type: 'text', text: 'iron fist', sort: 'quoted term' },
  { type: 'text', text: 'the spacing effect', aliases: ['spacing'] },
  { type: 'text', text: 'artillery and mortars' },
  { type: 'text', text: 'vitamin A' },
  { type: 'text', text: 'seven provinces' },
], ({ text: words, sort }) => (isTime(words, sort) ? 'era' : /^\d[\d.,]*[-–—−]\d[\d.,]*%?$/u.test(words) ? 'range' : 'text'))

/** Whether words tell a time: a century, a decade, a stretch of years, a year long before ours. */
function isTime(words: string, sort: string | undefined): boolean {
  return /^(?:century|centuries|decades?|years)$/u.test(sort ?? '') || (sort === undefined && /^(?:\d{4}[-–—−](?:\d{4}|\d{2})|\d{4} (?:to|and|until|through) \d{4}|[\d,]+ (?:BP|(?:years )?ago)|\d+[-–—−]\d+ (?:BCE?|AD|CE))$/u.test(words))
}
