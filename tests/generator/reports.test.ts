import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'

function factsOf(text: string) {
  return generateDeck(text, { title: 'Halmere', publisher: 'The test suite' }).deck.facts
}

const statementsOf = (text: string): string => factsOf(text).map(({ statement }) => statement).join('\n')

describe('what reports say in passing', () => {
  it('is told of the person before “who”, never of the place that stands nearer', () => {
    expect(statementsOf('Prof. Ada Pell of the Institute for Lamps in Turin, who was not involved in the survey, called the harbour safe but warned that nine out of ten such lamps fail in winter storms.')).not.toMatch(/^Turin/mu)
  })

  it('keeps a clause whole that has a subject of its own', () => {
    expect(statementsOf('The new pier will replace the old quays at Corvay, which the club has rented from the harbour board since 1974 for a sum of 40 crowns.')).not.toMatch(/Corvay the club/u)
  })

  it('has no name put for “it” where a clause between them tells of something else', () => {
    const first = 'The Corvay Lamp burns two litres of oil an hour'
    expect(statementsOf(`${first} and stands on a rock. By March 1924 it had used 300 litres of oil.`)).toContain('By {March 1924} the Corvay Lamp had used 300 litres')
    expect(statementsOf(`${first}, so the board has bought more of it. By March 1924 it had used 300 litres of oil.`)).not.toContain('March 1924')
  })

  it('is no term where somebody calls a thing so', () => {
    const terms = (text: string) => factsOf(text).flatMap(({ answer }) => (answer.type === 'text' && answer.sort === 'term' ? [answer.text] : []))
    expect(terms('A keeper of one lamp, Ada Pell of Corvay, called the harbour empty after the ships had left it for the south.')).toEqual([])
    expect(terms('The stone wall at the mouth of a harbour is called the mole breaker, and ships lie behind it in winter.')).toEqual(['mole breaker'])
  })

  it('is of a person behind a title that is cut short by a stop', () => {
    expect(factsOf('The report was written by Dr. Brannoc Tull and two clerks of the harbour board in the spring of 1873.').map(({ answer }) => answer)).toContainEqual(expect.objectContaining({ type: 'person', name: 'Brannoc Tull' }))
  })

  it('counts milligrams with their amount', () => {
    expect(factsOf('Each sailor was given 5 mg of the powder with a cup of water every evening of the long voyage.')[0]).toMatchObject({ answer: { amount: 5, unit: 'mg' }, ask: expect.stringMatching(/which weight\?$/u) as unknown })
  })

  it('is of a person without an office of two words', () => {
    expect(factsOf('Prime Minister Brannoc Tull opened the new pier at Corvay in 1984 and spoke for an hour.').map(({ answer }) => answer)).toContainEqual(expect.objectContaining({ type: 'person', name: 'Brannoc Tull' }))
  })

  it('keeps the stop that ends the name of a company', () => {
    expect(statementsOf('The board bought its rival, Corvay Lamps Inc., for 12 crowns in 1984 and closed it the year after.')).toContain('its rival, {Corvay Lamps Inc.}, for')
  })

  it('asks a speed with its unit', () => {
    expect(factsOf('The storm hit the coast with gusts of up to 187 km/h and felled many trees along the road.')[0]).toMatchObject({ answer: { amount: 187, unit: 'km/h' }, ask: expect.stringMatching(/which speed\?$/u) as unknown })
  })

  it('is not asked of “her” at the end, whom nothing names', () => {
    expect(statementsOf('The keeper lived in Corvay for nine years. The Skerrow Lamp of the northern coast was named after her.')).not.toContain('after her')
  })

  it('knows a river by its first word, and a district by its last', () => {
    const asks = factsOf('Harrow Castle stands on a bend of the River Weir. Ada Pell wrote a paper on the mosses of the Lake District.').map(({ ask }) => ask).join(' ')
    expect(asks).toMatch(/bend of the _____: which river\?/u)
    expect(asks).not.toContain('which lake?')
  })
})
