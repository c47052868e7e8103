import { describe, expect, it } from 'vitest'
import { answerTypes } from '@/answers'
import { seededRandom } from '@/core/random'
import type { DurationValue, NumberValue, TimeValue } from '@/core/value'

const { number, duration, time } = answerTypes
const alone = { aliases: [], others: [], language: 'en' }
const soldiers: NumberValue = { type: 'number', amount: 2907, unit: 'soldiers' }
const days: DurationValue = { type: 'duration', amount: 44, unit: 'day' }
const six: TimeValue = { type: 'time', hour: 6, minute: 0, approx: 'about' }
const judgeNumber = (key: NumberValue, typed: string) => number.judge(key, typed, alone)
const judgeDuration = (key: DurationValue, typed: string, language = 'en') => duration.judge(key, typed, { ...alone, language })
const judgeTime = (key: TimeValue, typed: string) => time.judge(key, typed, alone)
const verdict = (outcome: string, ...codes: string[]) => ({ outcome, reasons: codes.map((code) => expect.objectContaining({ code }) as unknown) })
const amountOf = (typed: string) => {
  const read = number.parse(typed, 'en')
  return read.ok ? read.value.amount : undefined
}

describe('a number as people write it', () => {
  it.each(['2,907', '2907', '2 907', '2.907', '2’907', '2\u202f907', '２９０７', '٢٩٠٧', '2,907 soldiers', '2907 soldeirs', '2907 people', 'two thousand nine hundred and seven', 'twenty-nine hundred and seven', 'a total of 2907'])(
    'reads %s as 2907',
    (typed) => {
      expect(judgeNumber(soldiers, typed)).toEqual(verdict('right'))
    },
  )

  it.each([
    ['a dozen', 12], ['half a dozen', 6], ['half a million', 500_000], ['1.2 million', 1_200_000], ['2.3m', 2_300_000], ['5k', 5000], ['one million two hundred thousand', 1_200_000],
    ['a million and a half', 1_500_000], ['two and a half million', 2_500_000], ['three quarters of a million', 750_000], ['5½', 5.5], ['1/2', 0.5], ['two thirds', 0.666666666666667],
    ['a quarter', 0.25], ['0,5', 0.5], ['1.234.567', 1_234_567], ['1,00,000', 100_000], ['1.234,5', 1234.5], ['minus five', -5], ['$5 million', 5_000_000],
  ])('reads %s as %d', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount)
  })

  it.each([['30m', undefined, 30_000_000], ['30 m', undefined, 30], ['30m', 'm', 30], ['30 m', 'm', 30], ['30m', 'people', 30_000_000]])('reads %s, where %s is counted, as %d', (typed, unit, amount) => {
    const read = number.parse(typed, 'en', unit === undefined ? undefined : { type: 'number', amount: 1, unit })
    expect(read.ok && read.value.amount).toBe(amount)
  })

  it.each(['5th', 'fifth', '5 or 6', '5-6', 'five six', '2 30', '1,2,3', '10²', '12.07.2020', 'not 5', 'none', 'sevn', 'x5'])(
    'reads no number in %s',
    (typed) => {
      expect(judgeNumber({ type: 'number', amount: 5 }, typed)).toEqual(verdict('wrong', 'not-a-number'))
    },
  )

  it('takes a dot before three digits for decimals where the key has them', () => {
    expect(judgeNumber({ type: 'number', amount: 2.907 }, '2.907')).toEqual(verdict('right'))
    expect(judgeNumber({ type: 'number', amount: 2.907 }, '2907')).toEqual(verdict('wrong'))
  })

  it('holds no hedge against the learner, and tells what the key says', () => {
    expect(judgeNumber(soldiers, 'about 2,907')).toEqual(verdict('right', 'about'))
    expect(judgeNumber({ ...soldiers, amount: 1e6, approx: 'under' }, 'nearly one million')).toEqual(verdict('right'))
    expect(judgeNumber({ ...soldiers, amount: 1e6, approx: 'under' }, 'a million')).toEqual(verdict('right'))
    expect(judgeNumber(soldiers, 'over 2,900')).toEqual(verdict('wrong'))
  })

  it('tells units apart, and reads m as metres where metres are asked', () => {
    expect(judgeNumber({ type: 'number', amount: 5, unit: 'km' }, '5 miles')).toEqual(verdict('wrong', 'unit'))
    expect(judgeNumber({ type: 'number', amount: 5, unit: 'km' }, '5 kilometres')).toEqual(verdict('right'))
    expect(judgeNumber({ type: 'number', amount: 5, unit: '%' }, '5 per cent')).toEqual(verdict('right'))
    expect(judgeNumber(soldiers, '2907%')).toEqual(verdict('wrong', 'unit'))
    expect(judgeNumber({ type: 'number', amount: 5, unit: 'metres' }, '5 m')).toEqual(verdict('right'))
  })

  it('is right inside the tolerance, and says so', () => {
    const about: NumberValue = { type: 'number', amount: 40_000, tolerance: 500 }
    expect(judgeNumber(about, '40,500')).toEqual(verdict('right', 'tolerance'))
    expect(judgeNumber(about, '40,501')).toEqual(verdict('wrong'))
  })
})

describe('distractors of an amount', () => {
  const sigFigures = (amount: number) => String(amount).replace(/0+$/, '').length
  it.each([2907, 44, 286, 5, 1_000_000, 30, 900, 11_000, 1, 28, 1992])('have the shape of %d', (amount) => {
    for (let seed = 0; seed < 50; seed++) {
      const others = number.distractors({ type: 'number', amount }, seededRandom(String(seed)))
      expect(others.length).toBeGreaterThanOrEqual(3)
      for (const other of others) {
        expect(other.amount).toBeGreaterThan(0)
        expect(Math.abs(sigFigures(other.amount) - sigFigures(amount))).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each([2907, 44, 286, 5, 1_000_000, 30, 28])('leave %d as often lowest, in the middle and highest', (amount) => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 1500; seed++) {
      const two = number.distractors({ type: 'number', amount }, seededRandom(String(seed))).slice(0, 2)
      const place = two.filter((other) => other.amount < amount).length
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 500)).toBeLessThan(100)
  })

  it('stay a percentage', () => {
    for (let seed = 0; seed < 50; seed++) {
      for (const { amount } of number.distractors({ type: 'number', amount: 98, unit: '%' }, seededRandom(String(seed)))) expect(amount).toBeLessThanOrEqual(100)
    }
  })
})

describe('a length of time as people write it', () => {
  it.each(['44', 'forty-four', '44 days', 'forty-four days', '44-day', '44 days of war', '6 weeks and 2 days', '6 weeks, 2 days', '1,056 hours'])('reads %s as 44 days', (typed) => {
    expect(judgeDuration(days, typed)).toEqual(verdict('right'))
  })

  it.each([
    ['a year and a half', 18], ['1.5 years', 18], ['one and a half years', 18], ['2 years 6 months', 30], ['three decades', 360], ['half a year', 6], ['three quarters of a year', 9],
  ])('reads %s as %d months', (typed, amount) => {
    expect(judgeDuration({ type: 'duration', amount, unit: 'month' }, typed)).toEqual(verdict('right'))
  })

  it.each([['44 dyas', 'spelling'], ['around 44 days', 'about']])('reads %s with a word on it', (typed, code) => {
    expect(judgeDuration(days, typed)).toEqual(verdict('right', code))
  })

  it.each([['44 weeks', 'unit'], ['1 month and 13 days', 'not-a-duration'], ['2-3 days', 'not-a-duration'], ['days', 'not-a-duration'], ['44 days weeks', 'not-a-duration']])(
    'refuses %s: %s',
    (typed, code) => {
      expect(judgeDuration(days, typed)).toEqual(verdict('wrong', code))
    },
  )

  it('reads the units of other languages', () => {
    expect(judgeDuration(days, '44 Tage', 'de')).toEqual(verdict('right'))
    expect(judgeDuration({ type: 'duration', amount: 1.5, unit: 'year' }, '1,5 Jahre', 'de')).toEqual(verdict('right'))
  })

  it('holds 28 years apart from nearly 30', () => {
    expect(duration.near({ type: 'duration', amount: 30, unit: 'year', approx: 'under' }, { type: 'duration', amount: 28, unit: 'year' })).toBe(false)
  })
})

describe('a time of day as people write it', () => {
  it.each(['06:00', '6:00', '6.00', '6 am', '6am', '6 a.m.', '0600', '0600 hours', 'six in the morning', 'around (06:00) in the morning', '6 o’clock', "six o'clock", 'at six', '6h', '06:00:00'])(
    'reads %s as six in the morning',
    (typed) => {
      expect(judgeTime(six, typed)).toEqual(verdict('right'))
    },
  )

  it.each([['half past six', 6, 30], ['quarter to seven in the evening', 18, 45], ['twenty-five past six', 6, 25], ['ten to one', 12, 50], ['noon', 12, 0], ['midnight', 0, 0], ['12 am', 0, 0], ['12 pm', 12, 0], ['11 at night', 23, 0]])(
    'reads %s as %d:%d',
    (typed, hour, minute) => {
      expect(judgeTime({ type: 'time', hour, minute }, typed)).toEqual(verdict('right'))
    },
  )

  it('is nearly right where the half of the day is left open, and wrong where it is said', () => {
    const evening: TimeValue = { type: 'time', hour: 18, minute: 0 }
    expect(judgeTime(evening, '6 o’clock')).toEqual(verdict('nearly', 'which-half'))
    expect(judgeTime(evening, '6 am')).toEqual(verdict('wrong'))
    expect(judgeTime(evening, '06:00')).toEqual(verdict('wrong'))
  })

  it.each(['25:00', '6:75', '13 am', '60', 'soon'])('refuses %s', (typed) => {
    expect(judgeTime(six, typed)).toEqual(verdict('wrong', 'not-a-time'))
  })
})
