import { describe, expect, it } from 'vitest'
import { answerTypeOf } from '@/answers'
import { isSingle } from '@/core/value'
import { eventOf } from '@/generator/event-order'
import { generateDeck } from '@/generator'

const factsOf = (text: string) => generateDeck(text, { title: 'A test', publisher: 'The test suite' }).deck.facts
const statementsOf = (text: string): readonly string[] => factsOf(text).map(({ statement }) => statement)
const asked = (text: string, words: string): boolean => statementsOf(text).some((one) => one.includes(`{${words}}`))

describe('the question does not tell its answer', () => {
  it('by shares that make a hundred: the first is asked by itself, the last beside the first', () => {
    const statements = statementsOf('Of the 4,200 people of the harbour 51.5% were sailors, 30.5% keepers, 12% pilots and 6% gardeners.')
    expect(statements).toContain('Of the 4,200 people of the harbour {51.5%} were sailors.')
    expect(statements).toContain('Of the 4,200 people of the harbour 51.5% were sailors and {6%} gardeners.')
    expect(statements.join('\n')).not.toMatch(/\{30\.5%\}|\{12%\}/u)
  })

  it('by shares, unless they are of different things', () => {
    expect(asked('Of the people of the harbour 51.5% were sailors, 30.5% owned a lamp and 72% had a boat.', '30.5%')).toBe(true)
  })

  it('by the adjective of a name', () => {
    expect(asked('Aristotle wrote a long book on the sea and the winds that is a part of Aristotelian teaching.', 'Aristotle')).toBe(false)
    expect(asked('Aristotle wrote a long book on the sea and the winds that is a part of Corvayan teaching.', 'Aristotle')).toBe(true)
  })

  it('by the first letters of a name with stops between', () => {
    expect(asked('Sailors must sit the long written test in the United States before they join a U.S harbour school.', 'United States')).toBe(false)
    expect(asked('Sailors must sit the long written test in the United States before they join a good harbour school.', 'United States')).toBe(true)
  })

  it('by as many names as the key says there are', () => {
    expect(asked('The three oldest towers of the coast are Halmere, Corvay, and Skerrow.', 'three')).toBe(false)
    expect(asked('The three oldest towers of the coast are built of red brick and grey stone.', 'three')).toBe(true)
  })
})

describe('a name is asked whole', () => {
  it('with the little word that belongs to it', () => {
    const text = 'Ada von Fenwick planned the tower for the harbour board. The wife of von Fenwick drew all of the plans for the new lamp of the tower.'
    expect(statementsOf(text).join('\n')).not.toMatch(/von \{Fenwick\}/u)
  })

  it('as a place, where it is a bank of a river', () => {
    const sorts = factsOf('In the long war the ships of the navy attacked many harbours in the West Bank and the Gaza Strip.').flatMap(({ answer }) => ('name' in answer && answer.name === 'West Bank' ? [answer.type] : []))
    expect(sorts).toEqual(['place'])
  })
})

describe('a stem is not cut', () => {
  it('behind a verb that means nothing without its time', () => {
    expect(statementsOf('In 1443 a great storm broke over the harbour of Corvay under the eyes of Ada Fenwick, which lasted until the summer, many times flooding the old streets and the houses of the keepers and pilots of the coast.').join('\n')).not.toMatch(/which lasted\./u)
  })

  it('so that a row is lost that the key does not count', () => {
    expect(statementsOf('The old boat had four sturdy oars, a sail, a deck with ropes and a mast very like that of the Norse ship, Meridian.').join('\n')).not.toContain('oars Meridian')
  })
})

describe('choices fit the words before the blank', () => {
  it('also where “the” stands before a land', () => {
    const [fact] = factsOf('In the Netherlands, a new age of lamps began with the law on harbours of the year before.').filter(({ answer }) => answer.type === 'place')
    expect(fact?.ask).toContain('In the')
    expect(fact?.distractors ?? []).toEqual([])
  })

  it('with no land that would need “the”', () => {
    const [fact] = factsOf('The new age of lamps began in Belgium with the law on harbours.').filter(({ answer }) => answer.type === 'place')
    const names = fact?.distractors?.map((value) => ('name' in value ? value.name : ''))
    expect(names).toContain('France')
    expect(names).not.toContain('Netherlands')
  })
})

describe('an event of a list', () => {
  const labelOf = (statement: string) => eventOf({ ...factsOf('The harbour board lit the lamp of the tower in 1873.')[0]!, statement, answer: { type: 'date', year: 1873 } })

  it('says which war or realm it tells of', () => {
    expect(labelOf('The war ended in defeat for the islands in {1873}.')).toBeUndefined()
    expect(labelOf('The harbour board lit the lamp in {1873}.')).toBe('The harbour board lit the lamp')
  })

  it('has no open bracket and no clause that was cut', () => {
    expect(labelOf('Halmere Lamps (was named in {1873}.')).toBeUndefined()
    expect(labelOf('In {1873}, a great storm broke over the harbour, which lasted.')).toBeUndefined()
  })
})

describe('the field says what is typed', () => {
  const formsOf = (text: string) => factsOf(text).flatMap(({ answer }) => (isSingle(answer) ? [answerTypeOf(answer).form(answer)] : []))

  it('as an amount with its unit, a range or a time', () => {
    expect(formsOf('The wall of the old harbour is more than 800 m long.')).toContain('measure')
    expect(formsOf('Only 100–150 boats of the old sort have been seen at the harbour.')).toContain('range')
    expect(formsOf('By 9000 BP, the coast of the islands was covered by trees.')).toContain('era')
    expect(formsOf('The lamp of the harbour was lit in the 19th century by the board.')).toContain('era')
    expect(formsOf('The harbour has 36 lamps, which are lit in winter.')).toContain('number')
  })
})
