import { describe, expect, it } from 'vitest'
import type { Fact } from '@/core/fact'
import { generateDeck } from '@/generator'

const factOn = (text: string, words: string, title = 'A test'): Fact | undefined =>
  generateDeck(text, { title, publisher: 'The test suite' }).deck.facts.find(({ statement }) => statement.includes(`{${words}}`))
const offered = (text: string, words: string, title?: string): readonly string[] =>
  (factOn(text, words, title)?.distractors ?? []).map((value) => ('name' in value ? value.name : value.type === 'text' ? value.text : ''))

describe('who is offered beside a person', () => {
  const crew =
    'The chemist Anna Holt found the salt in 1921 on the shore of the island. The engineer Robert Tunstall built the pier of Corvay in 1922. The painter Arthur Bellamy came to the island in 1923. ' +
    'The physicist Otto Reiner measured the lamp in 1924 with a new glass. The botanist Karl Lind described the moss of the cliffs in 1925.'

  it('does what the question tells, or what lies close to it', () => {
    expect(offered(crew, 'Robert Tunstall')).toEqual(['Otto Reiner', 'Karl Lind'])
    expect(offered(crew, 'Arthur Bellamy')).toEqual([])
  })

  it('is also known by what stands behind the name, or before a comma', () => {
    const text = 'The pier was planned in 1921 by Robert Tunstall, a shipping clerk. The harbour was dug in 1922 by Otto Reiner and David Lind. The house was painted in 1923 by Arthur Bellamy. The roof was laid in 1924 by Peter Marsh.'
    expect(offered(text, 'Robert Tunstall')).toEqual([])
    expect(offered(text, 'Arthur Bellamy')).toContain('Otto Reiner')
  })

  it('made what is told to be made, where one calling makes it', () => {
    const text = 'The Glass Pier is a film directed by Michael Sarrat. The poet Paul Aubry praised it in Corvay. The engineer Robert Tunstall built the pier. The director Henry Lacaze called it the best film of the coast. The director Thomas Hirsch copied it.'
    expect(offered(text, 'Michael Sarrat')).toEqual(['Henry Lacaze', 'Thomas Hirsch'])
  })

  it('is of the same time, as far as years are told', () => {
    const text = 'The first lamp was lit by John Fenwick in 1873. The second lamp was lit by Thomas Pell in 1880. The third lamp was lit by Robert Hale in 1885. The fourth lamp was lit by Henry Marsh in 1887. The last lamp was lit by Peter Grant in 1990.'
    expect(offered(text, 'John Fenwick')).toEqual(['Thomas Pell', 'Robert Hale', 'Henry Marsh'])
    expect(offered(text, 'Peter Grant')).toEqual([])
  })

  it('shares no name with the key, the question, the title or each other', () => {
    const text = 'The lamp was lit by John Fenwick in 1873. The bell was cast by Thomas Hale in 1874. The pier was built by Robert Fenwick in 1875. The house was sold by Peter Grant in 1876. The boat was lost by Peter Marsh in 1877. The roof was laid by Henry Lind in 1878. The mast was set by Walter Brand in 1879.'
    expect(offered(text, 'Thomas Hale')).toEqual(['John Fenwick', 'Peter Grant', 'Henry Lind', 'Walter Brand'])
    expect(offered(text, 'Thomas Hale', 'The house of Grant')).toEqual(['John Fenwick', 'Peter Marsh', 'Henry Lind', 'Walter Brand'])
  })

  it('is nobody where kin, an office of a place or a people chooses', () => {
    const others = ' The bell was cast by Thomas Hale in 1874. The house was sold by Peter Grant in 1875. The boat was lost by Robert Marsh in 1876.'
    expect(offered(`The lamp was lit by John Fenwick in 1873.${others}`, 'John Fenwick')).toHaveLength(3)
    expect(offered(`Ada Pell gave the lamp to her brother John Fenwick in 1873.${others}`, 'John Fenwick')).toEqual([])
    expect(offered(`The lamp was given by John Fenwick, Elector of Corvay, in 1873.${others}`, 'John Fenwick')).toEqual([])
    expect(offered(`The lamp was lit by the Danish sailor John Fenwick in 1873.${others}`, 'John Fenwick')).toEqual([])
  })

  it('is not whom the whole article is about', () => {
    const text = 'Ada Pell lit the lamp in 1873.\n\nThe bell was cast by Jane Hale in 1874 for Ada Pell.\n\nThe house was sold by Emma Grant in 1875 to Ada Pell.\n\nThe boat was lost by Clara Marsh in 1876, and Ada Pell paid for it. The bell was found by Laura Lind in 1877.'
    expect(offered(text, 'Jane Hale')).toEqual(['Emma Grant', 'Clara Marsh', 'Laura Lind'])
  })
})

describe('what is offered beside a place', () => {
  it('is a country that the key could be taken for, and of any time in an old story', () => {
    expect(offered('The lamps of the coast were made in Israel with glass from the hills.', 'Israel')).not.toContain('Kuwait')
    expect(offered('The lamps of the coast were made in Denmark with glass from the hills.', 'Denmark')).toContain('Finland')
    expect(offered('The lamps of the coast were made in Denmark in 1519 with glass from the hills.', 'Denmark')).not.toContain('Finland')
  })

  it('is none where the question tells the country by its people or a city', () => {
    expect(offered('The first lamp was lit in France by a keeper who had been a French sailor.', 'France')).toEqual([])
    expect(offered('The first lamp was lit in France by a keeper who had been a Danish sailor.', 'France')).toContain('Spain')
  })

  it('is a city of the same land, and none where a land or province in the question rules others out', () => {
    expect(offered('The report on the lamps came from the school of medicine in Lyon in the spring.', 'Lyon')).toContain('Marseille')
    expect(offered('The rising of the sailors began in Lisbon, Portugal, in the spring of 1974.', 'Lisbon')).toEqual([])
    expect(offered('The largest harbour of Alberta is that of Calgary, where the lamps were made.', 'Calgary')).toEqual([])
  })

  it('is a state that lies near', () => {
    expect(offered('The line of the lamps ended at the border with Nevada in the summer of 1873.', 'Nevada')).toEqual(['California', 'Oregon', 'Arizona', 'Utah'])
  })
})

describe('what is offered beside an organisation', () => {
  it('is of the same trade, and not told by the question or the title', () => {
    const text = 'The pier was paid for by Calder Bank in 1873. The harbour was paid for by Lyle Bank in 1874. The tower was paid for by Tesh Bank in 1875. The mill was paid for by Arden Group in 1876.'
    expect(offered(text, 'Calder Bank')).toEqual(['Lyle Bank', 'Tesh Bank'])
    expect(offered(text, 'Calder Bank', 'The mills of Tesh')).toEqual([])
  })
})

describe('a name that nothing could stand for', () => {
  it('is asked without options', () => {
    const fact = factOn('The tower was built by Ada Fenwick of Corvay in 1873 for the harbour board.', 'Ada Fenwick')
    expect(fact?.distractors).toEqual([])
  })
})

describe('a stem that means an occasion told before', () => {
  it('is not asked', () => {
    expect(factOn('Ada Pell lost to Jane Hale on that occasion in the harbour of Corvay.', 'Jane Hale')).toBeUndefined()
    expect(factOn('Ada Pell lost to Jane Hale on a Sunday in the harbour of Corvay.', 'Jane Hale')).toBeDefined()
  })
})
