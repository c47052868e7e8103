import { describe, expect, it } from 'vitest'
import { equalValues, nearValues, printValue } from '@/answers'
import type { SingleValue, Value } from '@/core/value'

const place = (name: string): SingleValue => ({ type: 'place', name })
const set = (...names: string[]): Value => ({ type: 'set', members: names.map(place) })

describe('values of several parts', () => {
  it('are printed as a list or step by step', () => {
    expect(printValue(set('Kalbajar', 'Lachin', 'Agdam'), 'en')).toBe('Kalbajar, Lachin and Agdam')
    expect(printValue({ type: 'sequence', steps: ['attack', 'retreat'] }, 'en')).toBe('attack → retreat')
    expect(printValue({ type: 'duration', amount: 44, unit: 'day' }, 'en')).toBe('44 days')
  })

  it('are equal as sets in any order, as sequences in theirs', () => {
    expect(equalValues(set('Agdam', 'Lachin'), set('Lachin', 'Agdam'))).toBe(true)
    expect(equalValues(set('Agdam', 'Lachin'), set('Lachin'))).toBe(false)
    expect(equalValues({ type: 'sequence', steps: ['a', 'b'] }, { type: 'sequence', steps: ['b', 'a'] })).toBe(false)
  })

  it('are near where one holds all of the other, never across types', () => {
    expect(nearValues(set('Agdam', 'Lachin'), set('Lachin'))).toBe(true)
    expect(nearValues(set('Agdam', 'Lachin'), set('Lachin', 'Tovuz'))).toBe(false)
    expect(nearValues({ type: 'date', year: 2020 }, { type: 'number', amount: 2020 })).toBe(false)
  })
})
