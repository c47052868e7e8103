import { afterEach, expect, test } from 'vitest'
import { formCodes } from '@/answers/forms'
import { usePrint, useWords } from '@/composables/use-words'
import { forms } from '@/locales/en/forms'
import { ENGLISH, translation } from '@/locales/language'
import { fill, roomOf } from '@/locales/message'
import * as print from '@/locales/print'

const room = roomOf('test-room', {
  greeting: 'Good day, {name}',
  due: { one: '{n} fact is due', other: '{n} facts are due' },
  plain: 'Nothing to fill',
})

afterEach(() => {
  translation.value = ENGLISH
})

test('a slot is filled, and a number in it is written the way the language writes it', () => {
  const { say } = useWords(room)
  expect(say('greeting', { name: 'Ada' })).toBe('Good day, Ada')
  expect(say('due', { n: 1250 })).toBe('1,250 facts are due')
})

test('a year given as text keeps its figures together', () => {
  expect(fill('in {year}', { year: '2020' }, 'en-GB')).toBe('in 2020')
})

test('the number chooses the form', () => {
  const { say } = useWords(room)
  expect([0, 1, 2].map((n) => say('due', { n }))).toEqual(['0 facts are due', '1 fact is due', '2 facts are due'])
})

test('a slot left empty is a fault', () => {
  expect(() => fill('Good day, {name}', {}, 'en-GB')).toThrow('name')
})

test('a language with more forms than English chooses among its own', () => {
  translation.value = { tag: 'pl', rooms: { 'test-room': { due: { one: '{n} fakt', few: '{n} fakty', many: '{n} faktów', other: '{n} faktu' } } } }
  const { say } = useWords(room)
  expect([1, 2, 5].map((n) => say('due', { n }))).toEqual(['1 fakt', '2 fakty', '5 faktów'])
})

test('what a translation lacks is said in English', () => {
  translation.value = { tag: 'pl', rooms: { 'test-room': {} } }
  expect(useWords(room).say('plain')).toBe('Nothing to fill')
})

test('a code without words is said as it is', () => {
  expect(useWords(room).sayCode('no-such-code')).toBe('no-such-code')
})

test('words out of the log are left out where what they need was not logged', () => {
  const { sayWhole } = useWords(room)
  expect([sayWhole('greeting', {}), sayWhole('no-such-code', {}), sayWhole('due', { n: 2 })]).toEqual([undefined, undefined, '2 facts are due'])
})

test('every form that a typed field can ask for has words', () => {
  expect(formCodes.filter((code) => !Object.hasOwn(forms.messages, code))).toEqual([])
})

test('only nothing is 0 % and only all is 100 %', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map((share) => print.percent(share, 'en-GB'))).toEqual(['0%', '1%', '50%', '99%', '100%'])
})

test('a calendar date is as fine as it is given, in any zone', () => {
  const { isoDate } = usePrint()
  expect(['2021', '2021-09', '2021-09-27', 'undated'].map(isoDate)).toEqual(['2021', 'September 2021', '27 September 2021', 'undated'])
})

test('days are told in the coarsest unit that says them well', () => {
  const { days, inDays } = usePrint()
  expect([1, 9, 59, 91, 800].map(days)).toEqual(['1 day', '9 days', '59 days', '3 months', '2.2 years'])
  expect([0, 1, 9, 91].map(inDays)).toEqual(['today', 'tomorrow', 'in 9 days', 'in 3 months'])
})

test('numbers, shares and dates that English writes without a formatter are written as a formatter would', () => {
  const numbers = new Intl.NumberFormat('en-GB')
  const plurals = new Intl.PluralRules('en-GB')
  for (const n of [0, 1, 2, 11, 96, 999, 1000, 1001, 12_345, 1.5, -1, 0.2]) {
    expect(fill({ one: '{n} one', other: '{n} other' }, { n }, 'en-GB')).toBe(`${numbers.format(n)} ${plurals.select(n)}`)
  }
  const shares = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
  for (let n = 2; n <= 198; n++) expect(print.percent(n / 200, 'en-GB')).toBe(shares.format(n / 200))
  for (const iso of ['2021', '0987', '2021-09', '2021-09-27', '2020-02-29', ...Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-05`)]) {
    const [, month, day] = iso.split('-')
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' }
    expect(print.isoDate(iso, 'en-GB')).toBe(new Intl.DateTimeFormat('en-GB', parts).format(Date.parse(iso)))
  }
})
