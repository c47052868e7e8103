import { describe, expect, it } from 'vitest'
import { answerTypes } from '@/answers'
import { seededRandom } from '@/core/random'
import type { DateValue } from '@/core/value'

const { date } = answerTypes
const clash: DateValue = { type: 'date', year: 2020, month: 7, day: 12 }
const alone = { aliases: [], others: [], language: 'en' }
const judge = (key: DateValue, typed: string, language = 'en') => date.judge(key, typed, { ...alone, language })
const verdict = (outcome: string, ...codes: string[]) => ({ outcome, reasons: codes.map((code) => expect.objectContaining({ code }) as unknown) })

describe('a date as people write it', () => {
  it.each([
    '12 July 2020', 'July 12, 2020', '12 Jul 2020', '2020-07-12', '20200712', '2020/7/12', '12th of July 2020', 'the 12th July, 2020', 'on July 12th 2020',
    'Sunday, 12 July 2020', '12-Jul-2020', '12jul2020', '2020 July 12', '2020, 12 July', 'twelfth of July 2020', '12 JULY 2020', '12 July 2020 AD',
  ])('reads %s', (typed) => {
    expect(judge(clash, typed)).toEqual(verdict('right'))
  })

  it.each(['12 Jully 2020', '12 Jly 2020', 'Juyl 12, 2020'])('reads %s with a word on the spelling', (typed) => {
    expect(judge(clash, typed)).toEqual(verdict('right', 'spelling'))
  })

  it('does not guess whether Juny was June or July', () => {
    expect(judge(clash, '12 Juny 2020')).toEqual(verdict('wrong', 'not-a-date'))
  })

  it.each([
    ['31 June 2020', 'impossible-date'], ['29 Feb 2019', 'impossible-date'], ['12/7', 'missing-year'],
    ['early 2020', 'not-a-date'], ['2020s', 'not-a-date'], ['27-28 September 2020', 'not-a-date'], ['202²', 'not-a-date'], ['2020-07-12T06:00', 'not-a-date'], ['hello', 'not-a-date'],
  ])('refuses %s: %s', (typed, code) => {
    expect(judge(clash, typed)).toEqual(verdict('wrong', code))
  })

  it('asks which is meant where the day and the month could change places', () => {
    for (const typed of ['7/12/2020', '12.7.2020', '07-12-2020', '12 / 07 / 2020']) {
      expect(judge(clash, typed)).toEqual({
        readings: expect.arrayContaining([
          { text: '2020-07-12', shown: '12 July 2020' },
          { text: '2020-12-07', shown: '7 December 2020' },
        ]) as unknown,
      })
    }
  })

  it('asks which century is meant where the year has two digits', () => {
    const askedOf = (typed: string, key: Parameters<typeof judge>[0] = clash) => {
      const judged = judge(key, typed)
      return 'readings' in judged ? judged.readings.map(({ text }) => text) : []
    }
    expect(askedOf('12 July 20')).toEqual(['2020-07-12', '1920-07-12'])
    expect(askedOf('12/07/20')).toEqual(['2020-07-12', '1920-07-12', '2020-12-07', '1920-12-07'])
    expect(askedOf('’20', { type: 'date', year: 2020 })).toEqual(['2020', '1920'])
  })

  it('has nothing to ask where one order only is a date, both are one, or the language has one order', () => {
    expect(judge({ ...clash, day: 13 }, '07/13/2020')).toEqual(verdict('right'))
    expect(judge({ ...clash, day: 7 }, '7/7/2020')).toEqual(verdict('right'))
    expect(judge(clash, '12.7.2020', 'de')).toEqual(verdict('right'))
    expect(judge({ type: 'date', year: 2020 }, '7/12/2020')).toEqual(verdict('right'))
  })

  it.each([['de', '12. Juli 2020'], ['ru', '12 июля 2020 г.'], ['es', 'el 12 de julio de 2020'], ['az', '12 iyul 2020'], ['ja', '2020年7月12日'], ['fr', '12 July 2020']])(
    'reads the months of %s: %s',
    (language, typed) => {
      expect(judge(clash, typed, language)).toEqual(verdict('right'))
    },
  )

  it('counts years before Christ', () => {
    const ides: DateValue = { type: 'date', year: -43, month: 3, day: 15 }
    expect(judge(ides, '15 March 44 B.C.')).toEqual(verdict('right'))
    expect(judge(ides, '15 March 44 AD')).toEqual(verdict('wrong'))
    expect(judge({ type: 'date', year: 79 }, 'AD 79')).toEqual(verdict('right'))
  })
})

describe('a date of another grain than asked', () => {
  it('is nearly right when it leaves the day out, or names the year for a month', () => {
    expect(judge(clash, 'July 2020')).toEqual(verdict('nearly', 'coarser-date'))
    expect(judge({ type: 'date', year: 2020, month: 7 }, '2020')).toEqual(verdict('nearly', 'coarser-date'))
    expect(judge(clash, 'June 2020')).toEqual(verdict('wrong'))
  })
  it('is too coarse as the year of a day', () => {
    expect(judge(clash, '2020')).toEqual(verdict('wrong', 'too-coarse'))
    expect(judge(clash, '2021')).toEqual(verdict('wrong'))
  })
  it('is right when finer', () => {
    expect(judge({ type: 'date', year: 2020 }, '12 July 2020')).toEqual(verdict('right'))
  })
  it('is nearly right as a day and month without their year, and 20 is no year', () => {
    expect(judge(clash, 'July 12')).toEqual(verdict('nearly', 'missing-year'))
    expect(judge(clash, 'July 20')).toEqual(verdict('wrong', 'missing-year'))
    expect(judge({ type: 'date', year: 2020, month: 7 }, 'July 20')).toEqual(verdict('wrong', 'missing-year'))
  })
  it('is never a distractor', () => {
    expect(date.near(clash, { type: 'date', year: 2020 })).toBe(true)
    expect(date.near({ type: 'date', year: 2020 }, clash)).toBe(true)
    expect(date.near(clash, { type: 'date', year: 2020, month: 8 })).toBe(false)
  })
})

describe('distractors of a date', () => {
  it('say by the deck’s other dates what was mixed up', () => {
    const start: DateValue = { type: 'date', year: 2020, month: 9, day: 27 }
    expect(date.judge(clash, '27 Sep 2020', { ...alone, others: [start] })).toEqual(verdict('wrong', 'other-value'))
  })

  it('leave the key as often lowest, in the middle and highest', () => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 3000; seed++) {
      const two = date.distractors(clash, seededRandom(String(seed))).slice(0, 2)
      const place = two.filter((other) => (date.compare?.(other, clash) ?? 0) < 0).length
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(120)
  })

  it('differ from it in one same part, so that it is not what they have in common', () => {
    for (let seed = 0; seed < 200; seed++) {
      const others = date.distractors(clash, seededRandom(String(seed)))
      const sameYear = new Set(others.map(({ year }) => year === clash.year))
      expect(sameYear.size).toBe(1)
    }
  })
})

describe('a date as it is shown', () => {
  it('reads back as the same day, every day of English years', () => {
    for (let ms = Date.UTC(2019, 0, 1); ms < Date.UTC(2025, 0, 1); ms += 86_400_000) {
      const [year = 0, month = 0, day = 0] = new Date(ms).toISOString().slice(0, 10).split('-').map(Number)
      const value: DateValue = { type: 'date', year, month, day }
      expect(date.parse(date.print(value, 'en'), 'en')).toEqual({ ok: true, value })
    }
  })

  it('is in figures where the calendar lacks the day', () => {
    expect(date.print({ type: 'date', year: 2021, month: 2, day: 30 }, 'en')).toBe('2021-02-30')
  })
})
