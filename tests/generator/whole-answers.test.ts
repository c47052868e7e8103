import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'

function factsOf(text: string, title = 'Halmere') {
  return generateDeck(text, { title, publisher: 'The test suite' }).deck.facts
}

function statementsOf(text: string, title?: string): readonly string[] {
  return factsOf(text, title).map(({ statement }) => statement)
}

describe('an answer is whole', () => {
  it('takes all of a short name in quotes', () => {
    expect(statementsOf('The “Harbour Side” of the town, also often called the old port, is one of its oldest parts.')).toContainEqual(expect.stringContaining('{Harbour Side}'))
  })

  it('takes all of a title behind what was done with it', () => {
    const statements = statementsOf('In 1885 Ada Fenwick published The Lamps of the Northern Coast and sold many copies of it.')
    expect(statements.join('\n')).toContain('{The Lamps of the Northern Coast}')
    expect(statements.join('\n')).not.toContain('{Northern Coast}')
  })

  it('is no name without its byname', () => {
    const statements = statementsOf('The lamp of the tower was planned in 1873 by the engineer Adelard of Corvay. The bell was cast in 1874 by the smith Isaac the Younger in the town.')
    expect(statements.join('\n')).not.toMatch(/\{Adelard\} of|\{Isaac\} the/u)
  })

  it('leaves “from” and “between” of a stretch of time in the question', () => {
    expect(statementsOf('The old tower served as the seat of the harbour board from 1817 to 1819.')).toContainEqual(expect.stringContaining('from {1817 to 1819}'))
  })

  it('asks how many things there are without listing them', () => {
    const [fact] = factsOf('The harbour of the town has two lighthouses, Corvay Light and Skerrow Light.').filter(({ answer }) => answer.type === 'number')
    expect(fact?.statement).toBe('The harbour of the town has {two} lighthouses.')
  })
})

describe('a question gives no answer away', () => {
  it('by the headline of the article', () => {
    const text = 'At least six people of the coast died in the storm of the night. Ada Karam, a keeper of the light, was chosen as mayor of Corvay by the board in 1909.'
    const statements = statementsOf(text, 'Six dead in a storm as Karam wins the vote of the coast').join('\n')
    expect(statements).not.toMatch(/\{(?:six|Ada Karam)\}/u)
    expect(statementsOf(text, 'A storm on the coast and a vote in the town').join('\n')).toMatch(/\{six\}[^]*\{Ada Karam\}|\{Ada Karam\}[^]*\{six\}/u)
  })

  it('about somebody of whom nothing is told that others would not do as well', () => {
    const text = (more: string) => `The board sent four keepers to the rock: Ada Fenwick, John Pell, Otto Marsh and Karl Lind. John Pell fell gravely ill but recovered${more}.`
    expect(statementsOf(text('')).join('\n')).not.toContain('{John Pell} fell')
    expect(statementsOf(text(' in the hospital of Skerrow')).join('\n')).toContain('{John Pell} fell')
  })

  it('by the first letters of a name', () => {
    const text = 'The boats of the coast are kept by the Halmere Harbour Board, whose HHB Cup is rowed for in summer.'
    expect(statementsOf(text).join('\n')).not.toMatch(/\{Halmere Harbour Board\}.*HHB/u)
    expect(statementsOf(text.replace('HHB', 'Corvay')).join('\n')).toContain('{Halmere Harbour Board}')
  })

  it('by the year of a whole date', () => {
    expect(statementsOf('The lamp that won the prize of 1958 was lit by the harbour board on 3 May 1958.').join('\n')).not.toContain('{3 May 1958}')
    expect(statementsOf('The lamp that won the prize of 1957 was lit by the harbour board on 3 May 1958.').join('\n')).toContain('{3 May 1958}')
  })
})

describe('a question stands by itself', () => {
  it('is not about a bare noun of one passage of a long article', () => {
    const others = ['Halmere lies on the coast of the north.', 'Many ships come to Halmere in summer.', 'People of Halmere live by the sea.', 'Halmere was often burnt down in wars.', 'The mayor of Halmere is chosen by its people.']
    const storm = 'The gale reached the coast at Corvay with winds of 110 miles per hour and broke many roofs.'
    const asked = (text: string): readonly string[] => statementsOf(text).filter((one) => one.startsWith('The gale'))
    expect(asked([...others, storm].join('\n\n'))).toEqual([])
    expect(asked([...others.map((text) => `${text} A gale came.`), storm].join('\n\n').replaceAll('A gale came.', 'It fears the gale.'))).not.toEqual([])
  })
})

describe('choices fit the time of the question', () => {
  it('has no year to come for what is over, and none that is over for what is to come', () => {
    const facts = factsOf('The works of the harbour, which opened in 1996, make lamps and employ many people. The board of the harbour hopes to double the number of lamps by 2030 with help of the state.')
    const neverOf = (year: number) => facts.find(({ answer }) => answer.type === 'date' && answer.year === year)?.never?.map((value) => (value.type === 'date' ? value.year : 0))
    expect(neverOf(1996)).toEqual([2030])
    expect(neverOf(2030)?.every((year) => year <= 1996) ?? true).toBe(true)
  })

  it('has no year that lies well beyond the last of an article of our days', () => {
    const facts = factsOf('The lamp of the harbour, which was lit in 1996, was the record of its days. The record of Corvay was set by Ada Fenwick in 2024 at the fair of the town.')
    const never = facts.find(({ answer }) => answer.type === 'date' && answer.year === 2024)?.never ?? []
    expect(never).toEqual(expect.arrayContaining([{ type: 'date', year: 2026 }, { type: 'date', year: 2028 }]))
    expect(never).not.toContainEqual({ type: 'date', year: 2025 })
  })

  it('tells somebody of a given name from nobody who has another', () => {
    const sortOf = (name: string) => factsOf(`The lamp of the old tower was lit for the ships by ${name} himself in 1873. In 1874 ${name} said that the lamp was bright.`).find(({ answer }) => 'name' in answer && answer.name === name)?.answer
    expect(sortOf('Henry')).toMatchObject({ sort: 'given name' })
  })

  it('has no century to come beside an early one', () => {
    const [fact] = factsOf('The tower of the harbour was built in the 19th century by the board of the town.')
    expect(fact?.distractors?.map((value) => (value.type === 'text' ? value.text : ''))).not.toContain('21st century')
  })

  it('tells a ruler of one land from none of another', () => {
    const [fact] = factsOf('The raiders swore an oath in the summer to King Charles III of West Francia. He was crowned by Pope Gregory IV. King William II came later.').filter(({ answer }) => answer.type === 'person')
    expect(fact?.answer).not.toHaveProperty('sort')
  })

  it('asks for an age as one', () => {
    expect(factsOf('In the town of the harbour many people live alone who are 65 years of age or older.').map(({ ask }) => ask).join(' ')).toContain('what age?')
  })
})

describe('several things are asked together', () => {
  const setsOf = (text: string) => factsOf(text).filter(({ answer }) => answer.type === 'set')

  it('where they are names, and not what many others are as well', () => {
    expect(setsOf('For many hundred years the harbour was home to many great Sailors, Keepers and Pilots.')).toEqual([])
    expect(setsOf('For many hundred years the harbour was home to Sailors, Keepers and Pilots.')).not.toEqual([])
  })

  it('in order, where the label says all of what happened', () => {
    const labelOf = (verb: string) => factsOf(`One of the first large gifts of lamps ${verb} in 1913.`).map(({ label }) => label).join('')
    expect(labelOf('came')).toBe('')
    expect(labelOf('was sold to Norway')).not.toBe('')
  })
})
