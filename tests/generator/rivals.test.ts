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

  it('is nobody where nothing tells what somebody does: those who know of the others rule them out', () => {
    const text = 'The pier was planned in 1921 by Robert Tunstall, a shipping clerk. The harbour was dug in 1922 by Otto Reiner and David Lind. The house was painted in 1923 by Arthur Bellamy. The roof was laid in 1924 by Peter Marsh.'
    expect(offered(text, 'Robert Tunstall')).toEqual([])
    expect(offered(text, 'Arthur Bellamy')).toEqual([])
  })

  it('is no institution that bears a person’s name', () => {
    const text = 'With the chemist Edward Holt, the keeper said that it was a new salt of the sea. Otto Reiner, a Danish chemist at University College London who had found argon the year before, treated it with acid. The astronomer Jules Lind saw the line in 1868 with a glass. The chemist Per Cleve weighed it in Uppsala.'
    expect(offered(text, 'Edward Holt').filter((name) => /College/u.test(name))).toEqual([])
  })

  it('plays for the same side, or is nobody', () => {
    const text = 'The keeper of the Corvay goal was the goalkeeper Otto Reiner. The striker Robert Tunstall played on the left in the rain. The defender Karl Lind fell in the last minute. The Danish winger Peter Marsh ran on. The Danish forward Arthur Bellamy shot twice. The Danish striker John Holt missed the goal by a yard.'
    expect(offered(text, 'Robert Tunstall')).toEqual([])
    expect(offered(text, 'Peter Marsh')).toEqual(['Arthur Bellamy', 'John Holt'])
  })

  it('made what is told to be made, where one calling makes it', () => {
    const text = 'The Glass Pier is a film directed by Michael Sarrat. The poet Paul Aubry praised it in Corvay. The engineer Robert Tunstall built the pier. The director Henry Lacaze called it the best film of the coast. The director Thomas Hirsch copied it.'
    expect(offered(text, 'Michael Sarrat')).toEqual(['Henry Lacaze', 'Thomas Hirsch'])
  })

  it('is of the same time, as far as years are told', () => {
    const text = 'The first lamp was lit by the engineer John Fenwick in 1873. The second lamp was lit by the engineer Thomas Pell in 1880. The third lamp was lit by the engineer Robert Hale in 1885. The fourth lamp was lit by the engineer Henry Marsh in 1887. The last lamp was lit by the engineer Peter Grant in 1990.'
    expect(offered(text, 'John Fenwick')).toEqual(['Thomas Pell', 'Robert Hale', 'Henry Marsh'])
    expect(offered(text, 'Peter Grant')).toEqual([])
  })

  it('shares no name with the key, the question, the title or each other', () => {
    const text = 'The lamp was lit by the engineer John Fenwick in 1873. The bell was cast by the engineer Thomas Hale in 1874. The pier was built by the engineer Robert Fenwick in 1875. The house was sold by the engineer Peter Grant in 1876. The boat was lost by the engineer Peter Marsh in 1877. The roof was laid by the engineer Henry Lind in 1878. The mast was set by the engineer Walter Brand in 1879.'
    expect(offered(text, 'Thomas Hale')).toEqual(['John Fenwick', 'Peter Grant', 'Henry Lind', 'Walter Brand'])
    expect(offered(text, 'Thomas Hale', 'The house of Grant')).toEqual(['John Fenwick', 'Peter Marsh', 'Henry Lind', 'Walter Brand'])
  })

  it('is nobody where kin, an office of a place or a people chooses', () => {
    const others = ' The bell was cast by the sailor Thomas Hale in 1874. The house was sold by the sailor Peter Grant in 1875. The boat was lost by the sailor Robert Marsh in 1876.'
    expect(offered(`The lamp was lit by the sailor John Fenwick in 1873.${others}`, 'John Fenwick')).toHaveLength(3)
    expect(offered(`Ada Pell gave the lamp to her brother, the sailor John Fenwick, in 1873.${others}`, 'John Fenwick')).toEqual([])
    expect(offered(`The lamp was given by the sailor John Fenwick, Elector of Corvay, in 1873.${others}`, 'John Fenwick')).toEqual([])
    expect(offered(`The lamp was lit by the Danish sailor John Fenwick in 1873.${others}`, 'John Fenwick')).toEqual([])
  })

  it('is not whom the whole article is about', () => {
    const text = 'The sailor Ada Pell lit the lamp in 1873.\n\nThe bell was cast by the sailor Jane Hale in 1874 for Ada Pell.\n\nThe house was sold by the sailor Emma Grant in 1875 to Ada Pell.\n\nThe boat was lost by the sailor Clara Marsh in 1876, and Ada Pell paid for it. The bell was found by the sailor Laura Lind in 1877.'
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

  it('bore its name in the year that is told, in the question or around it', () => {
    expect(offered('The lamps of the coast were made in France with glass from the hills.', 'France')).toContain('Germany')
    expect(offered('The lamps of the coast were made in France with glass from the hills. The hills were bare by 1789.', 'France')).not.toContain('Germany')
    expect(offered('The lamps of the coast were made in Iran in 1973 with glass from the hills.', 'Iran')).not.toContain('Azerbaijan')
    expect(offered('The lamps of the coast were made in Iran in 2003 with glass from the hills.', 'Iran')).toContain('Azerbaijan')
  })

  it('is none where the key is one of several, the land of a capital that is told, or told by the title', () => {
    expect(offered('The lamps of the coast came from Denmark, Norway and Finland in the spring.', 'Norway')).toEqual([])
    expect(offered('The sailors of the lamps lived in Switzerland, the Netherlands and France in the spring.', 'Switzerland')).toEqual([])
    expect(offered('The lamps of the coast came from Denmark and Norway in the spring.', 'Norway')).not.toEqual([])
    expect(offered('The ship with the lamps came from Luanda, the capital of Angola, in the spring.', 'Angola')).toEqual([])
    expect(offered('The lamps were made in Greece with glass from the hills near the harbour.', 'Greece', 'The lamps of Thessaloniki')).toEqual([])
  })

  it('lies where the article’s river, lake or road does', () => {
    const text = 'The Corvay is a river of the north. In the spring of 1921 the lamps were brought down the water to Vienna by boat.'
    expect(offered(text, 'Vienna')).toEqual([])
    expect(offered(text.replace('river', 'company'), 'Vienna')).toContain('Prague')
  })

  it('is a land, where nothing else in the article is a state of that name', () => {
    expect(offered('The sailors of the coast went with their lamps as far as Georgia in the spring of 1921.', 'Georgia')).toEqual([])
    expect(offered('The sailors of Alabama went with their lamps as far as Georgia in the spring of 1921.', 'Georgia')).toContain('Florida')
  })

  it('is no team by the name of its city', () => {
    expect(offered('The last touchdown of the evening gave Denver the lead in the rain.', 'Denver')).toEqual([])
    expect(offered('The last touchdown of the evening was seen by all in Denver in the rain.', 'Denver')).not.toEqual([])
  })

  it('is a city of the same land, and none where a land or province in the question rules others out', () => {
    expect(offered('The report on the lamps came from the school of medicine in Lyon in the spring.', 'Lyon')).toContain('Marseille')
    expect(offered('The rising of the sailors began in Lisbon, Portugal, in the spring of 1974.', 'Lisbon')).toEqual([])
    expect(offered('The largest harbour of Alberta is that of Calgary, where the lamps were made.', 'Calgary')).toEqual([])
  })

  it('is none where a governor’s state bears the name', () => {
    expect(offered('The rising of the sailors was told to Ada Pell, then mayor of New York, in the spring of 1874.', 'New York')).not.toEqual([])
    expect(offered('The rising of the sailors was told to Ada Pell, then governor of New York, in the spring of 1874.', 'New York')).toEqual([])
  })

  it('is a state that lies near', () => {
    expect(offered('The line of the lamps ended in the hills of Nevada in the summer of 1873.', 'Nevada')).toEqual(['California', 'Oregon', 'Arizona', 'Utah'])
  })

  it('is none where a map, a ruler or what is true of most chooses', () => {
    expect(offered('The line of the lamps ended at the border with Nevada in the summer of 1873.', 'Nevada')).toEqual([])
    expect(offered('The lamps were carried to a camp in what is now Hungary in the spring.', 'Hungary')).toEqual([])
    expect(offered('The lamps were carried to a camp in the hills of Hungary in the spring.', 'Hungary')).not.toEqual([])
    expect(offered('The lamps were given to the brother of King Louis IX of France in the spring.', 'France')).toEqual([])
    expect(offered('The lamps were given to the sailors of France in the spring.', 'France')).not.toEqual([])
    expect(offered('The lamps were hung in the winter of 1954 at the old bar in Halmere City, Nevada, by the board.', 'Nevada')).toEqual([])
    expect(offered('Some of the oldest lamps in Norway are kept in stone towers by the sea.', 'Norway')).toEqual([])
    expect(offered('The oldest lamps in Norway are kept in stone towers by the sea.', 'Norway')).not.toEqual([])
  })

  it('is no other side where one is told that played', () => {
    expect(offered('In the rain Sweden beat the sailors of the coast by four boats in the summer.', 'Sweden')).toEqual([])
    expect(offered('In the rain Sweden bought the boats of the coast in the summer.', 'Sweden')).not.toEqual([])
  })

  it('is none where the whole article tells of the key', () => {
    const text = (land: string) => Array.from({ length: 5 }, (_, at) => `The lamps of the ${['north', 'south', 'east', 'west', 'coast'][at] ?? ''} were made in ${at === 0 ? 'Norway' : land} with glass from the hills.`).join('\n\n')
    expect(offered(text('Norway'), 'Norway')).toEqual([])
    expect(offered(text('glass works'), 'Norway')).not.toEqual([])
  })

  it('bore its name in the first of the years told around the question', () => {
    const text = 'The sailors raised a stone in 1562 and claimed the shore for the king. The shore was theirs, and the lamps went to France in the same ship. A copy of the stone was raised in 1924.'
    expect(offered(text, 'France')).not.toContain('Germany')
    expect(offered(text.replace('1562', '1922'), 'France')).toContain('Germany')
  })

  it('is told by a city whose name ends with “s”, and is no town of another land than the title’s', () => {
    expect(offered('The account of the lamps came from a school in Paris to the sailors of France in the spring.', 'France')).toEqual([])
    expect(offered('The account of the lamps came from the school of medicine in Lyon in the spring.', 'Lyon', 'The lamps of Brittany')).toEqual([])
    expect(offered('The report on the lamps came to the presidential clerk in Lyon in the spring.', 'Lyon')).toEqual([])
  })
})

describe('what is offered beside a lake or a street', () => {
  it('is a lake named alike, for another may be a part of it', () => {
    const text = 'The boats of the coast crossed Lake Corvay in the spring. The boats of the hills crossed Lake Halmere in the summer. The boats of the town crossed Lake Tellow in the autumn. The ice lay on Upper Lake until the spring.'
    expect(offered(text, 'Lake Corvay')).toEqual(['Lake Halmere', 'Lake Tellow'])
  })

  it('is a street of the same sort', () => {
    const text = 'The lamps of the town were hung first along Pell Boulevard in the spring. The bells were hung along Holt Freeway in the summer. The flags were hung along Marsh Freeway in the autumn. The boats were drawn along Grant Freeway in the winter.'
    expect(offered(text, 'Pell Boulevard')).toEqual([])
    expect(offered(text, 'Holt Freeway')).toEqual(['Marsh Freeway', 'Grant Freeway'])
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
