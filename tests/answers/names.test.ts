import { describe, expect, it } from 'vitest'
import { answerTypeOf } from '@/answers'
import type { OrganisationValue, PersonValue, PlaceValue, SingleValue, TextValue } from '@/core/value'

const person = (name: string, ...aliases: string[]): PersonValue => ({ type: 'person', name, aliases })
const place = (name: string, sort?: string): PlaceValue => ({ type: 'place', name, ...(sort && { sort }) })
const organisation = (name: string, ...aliases: string[]): OrganisationValue => ({ type: 'organisation', name, aliases })
const text = (words: string): TextValue => ({ type: 'text', text: words })
const judge = (key: SingleValue, typed: string, others: readonly SingleValue[] = []) =>
  answerTypeOf(key).judge(key, typed, { aliases: [], others, language: 'en' })
const verdict = (outcome: string, ...codes: string[]) => ({ outcome, reasons: codes.map((code) => expect.objectContaining({ code }) as unknown) })

const aliyev = person('Ilham Aliyev')
const heydar = person('Heydar Aliyev')

describe('a person', () => {
  it.each([
    'Ilham Aliyev', 'İlham Aliyev', 'ALIYEV', 'President Aliyev', 'Mr. Aliyev', 'President of Azerbaijan Ilham Aliyev', 'Azerbaijani President Ilham Aliyev', 'Aliyev, Ilham', 'Aliyev Ilham', 'I. Aliyev', 'I Aliyev',
  ])('is right as %s', (typed) => {
    expect(judge(aliyev, typed, [person('Polad Hashimov')])).toEqual(verdict('right'))
  })

  it.each(['Ilham Aliev', 'Ilhan Aliyev', 'Alyiev', 'President Aliyiev'])('is right as %s, with a word on the spelling', (typed) => {
    expect(judge(aliyev, typed)).toEqual(verdict('right', 'spelling'))
  })

  it('is not told by a surname, initial or office that another shares', () => {
    expect(judge(aliyev, 'Aliyev', [heydar])).toEqual(verdict('wrong', 'which-name'))
    expect(judge(aliyev, 'President Aliyev', [heydar])).toEqual(verdict('wrong', 'which-name'))
    expect(judge(aliyev, 'Alieyv', [heydar])).toEqual(verdict('wrong', 'which-name'))
    expect(judge(aliyev, 'I. Aliyev', [heydar])).toEqual(verdict('right'))
    expect(judge(aliyev, 'Ilham Aliyev', [heydar])).toEqual(verdict('right'))
    expect(judge(person('Ilham Aliyev', 'Aliyev'), 'Aliyev', [heydar])).toEqual(verdict('right'))
  })

  it('is one person with and without an office', () => {
    expect(judge(aliyev, 'Aliyev', [person('President Ilham Aliyev')])).toEqual(verdict('right'))
    expect(answerTypeOf(aliyev).equal(aliyev, person('President Ilham Aliyev'))).toBe(true)
  })

  it('is nearly told by a given name', () => {
    expect(judge(aliyev, 'Ilham')).toEqual(verdict('nearly', 'part-of-name'))
    expect(judge(aliyev, 'Ilham', [person('Ilham Mammadov')])).toEqual(verdict('wrong', 'which-name'))
  })

  it('is wrong under another given name', () => {
    expect(judge(aliyev, 'Heydar Aliyev')).toEqual(verdict('wrong'))
    expect(judge(aliyev, 'Heydar Aliyev', [heydar])).toEqual(verdict('wrong', 'other-value'))
  })

  it('keeps regnal numbers, particles and suffixes straight', () => {
    expect(judge(person('Elizabeth II'), 'Queen Elizabeth II')).toEqual(verdict('right'))
    expect(judge(person('Elizabeth II'), 'Elizabeth I')).toEqual(verdict('wrong'))
    expect(judge(person('Charles de Gaulle'), 'de Gaulle')).toEqual(verdict('right'))
    expect(judge(person('Charles de Gaulle'), 'General Gaulle')).toEqual(verdict('right'))
    expect(judge(person('Martin Luther King Jr.'), 'Martin Luther King')).toEqual(verdict('right'))
    expect(judge(person('Martin Luther King Jr.'), 'King')).toEqual(verdict('right'))
    expect(judge(person('John Ronald Reuel Tolkien'), 'J.R.R. Tolkien')).toEqual(verdict('right'))
  })

  it('is no distractor by its surname alone, but by another given name', () => {
    expect(answerTypeOf(aliyev).near(aliyev, person('Aliyev'))).toBe(true)
    expect(answerTypeOf(aliyev).near(aliyev, heydar)).toBe(false)
  })
})

describe('a place', () => {
  it.each([
    [place('Tovuz', 'province'), 'Tovuz province'], [place('Tovuz'), 'the district of Tovuz'], [place('Tovuz District'), 'Tovuz'], [place('Tovuz District'), 'Tovuz raion'],
    [place('Republic of Armenia'), 'Armenia'], [place('Armenia'), 'Republic of Armenia'], [place('Aras'), 'Aras River'], [place('Baku', 'city'), 'Baku city'], [place('Lake Sevan'), 'Sevan'],
    [place('Nagorno-Karabakh'), 'nagorno karabakh'], [place('Xankəndi'), 'Xankandi'], [place('Łódź'), 'Lodz'], [place('Ağdam'), 'agdam'],
  ])('%o is right as %s', (key, typed) => {
    expect(judge(key, typed)).toEqual(verdict('right'))
  })

  it.each([
    [place('Kansas City', 'city'), 'Kansas', [place('Kansas')], 'other-value'], [place('Tovuz', 'province'), 'Tovuz river', [], undefined], [place('Iran'), 'Iraq', [], undefined],
    [place('Slovenia'), 'Slovakia', [], undefined], [place('East Timor'), 'West Timor', [], undefined], [place('Northern Ireland'), 'Southern Ireland', [], undefined], [place('Austria'), 'Australia', [], undefined],
    [place('Aras River'), 'Aras', [place('Aras', 'town')], 'other-value'],
  ] as const)('%o is wrong as %s', (key, typed, others, code) => {
    expect(judge(key, typed, others)).toEqual(code ? verdict('wrong', code) : verdict('wrong'))
  })

  it('takes a slip by its own words, and the nearer of two places by what was typed', () => {
    expect(judge(place('Kalbajar'), 'Kelbejar')).toEqual(verdict('right', 'spelling'))
    expect(judge(place('Lachin'), 'Lachan', [place('Lachen')])).toEqual(verdict('wrong', 'which-name'))
    expect(judge({ type: 'place', name: 'Lachin', aliases: ['Lachan'] }, 'Lachan', [place('Lachen')])).toEqual(verdict('right'))
  })
})

describe('an organisation', () => {
  const osce = organisation('Organization for Security and Cooperation in Europe')
  it.each([
    [osce, 'OSCE'], [osce, 'O.S.C.E.'], [osce, 'the Organisation for Security and Co-operation in Europe'], [osce, 'Organisation of Security & Cooperation in Europe'],
    [organisation('United Nations'), 'UN'], [organisation('UN Security Council'), 'UNSC'], [organisation('OSCE Minsk Group'), 'the OSCE Minsk Group'], [organisation('OSCE Minsk Group', 'Minsk Group'), 'Minsk group'],
  ])('%o is right as %s', (key, typed) => {
    expect(judge(key, typed)).toEqual(verdict('right'))
  })

  it('is taken by its long form where the deck knows no other, and says that it was not checked', () => {
    expect(judge(organisation('OSCE'), 'Organization for Security and Cooperation in Europe')).toEqual(verdict('right', 'long-form'))
    expect(judge(organisation('OSCE', 'Organization for Security and Cooperation in Europe'), 'Organ Stop Club Exeter')).toEqual(verdict('wrong'))
  })

  it('is wrong as another of the deck', () => {
    expect(judge(organisation('OSCE Minsk Group'), 'OSCE', [osce])).toEqual(verdict('wrong', 'other-value'))
  })
})

describe('a text', () => {
  it.each([
    [text('iron fist'), '“Iron Fist”'], [text('iron fist'), 'an iron fist'], [text('iron fist'), 'iron-fist'], [text('ministry of defence'), 'the Ministry of Defense'],
    [text('seven provinces'), '7 provinces'], [text("National Martyrs' Day"), 'national martyrs day'], [text('organised retreat'), 'organized retreat'],
  ])('%o is right as %s', (key, typed) => {
    expect(judge(key, typed)).toEqual(verdict('right'))
  })

  it.each([[text('iron fist'), 'iron fists', 'plural'], [text('cat'), 'cats', 'plural'], [text('enemy lines'), 'enemy line', 'plural'], [text('iron fist'), 'ironfist', 'spelling'], [text('artillery'), 'artilery', 'spelling']] as const)(
    '%o is right as %s, which is told',
    (key, typed, code) => {
      expect(judge(key, typed)).toEqual(verdict('right', code))
    },
  )

  it.each([
    [text('seven provinces'), 'eleven provinces'], [text('World War II'), 'World War I'], [text('World War II'), 'World War III'], [text('vitamin A'), 'vitamin B'], [text('vitamin A'), 'vitamin'], [text('C++'), 'C'],
    [text('iron fist'), 'fist iron'], [text('Resolution 822'), 'Resolution 823'], [text('first strike'), 'fifth strike'], [text('東京'), '京都'], [text('10²'), '102'], [text('-5 degrees'), '5 degrees'], [text('1.5 million'), '15 million'],
  ])('%o is wrong as %s', (key, typed) => {
    expect(judge(key, typed)).toEqual(verdict('wrong'))
  })

  it('is a name of any type, where the deck knows it as one', () => {
    expect(judge(text('Tovus'), 'Tovuz', [place('Tovuz')])).toEqual(verdict('wrong', 'other-value'))
  })
})
