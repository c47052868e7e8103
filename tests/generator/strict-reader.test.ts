import { describe, expect, it } from 'vitest'
import type { Fact } from '@/core/fact'
import { generateDeck } from '@/generator'
import { eventOf } from '@/generator/event-order'

const factsOf = (text: string, title = 'A test', per100Words?: number): readonly Fact[] => generateDeck(text, { title, publisher: 'The test suite' }, per100Words === undefined ? {} : { per100Words }).deck.facts
const statementsOf = (text: string, title?: string): readonly string[] => factsOf(text, title).map(({ statement }) => statement)
const asked = (text: string, words: string, title?: string): boolean => statementsOf(text, title).some((one) => one.includes(`{${words}}`))
const factOn = (text: string, words: string): Fact | undefined => factsOf(text).find(({ statement }) => statement.includes(`{${words}}`))

describe('a stem that was shortened', () => {
  it('keeps the comma behind an age, where what tells more of somebody is left out', () => {
    const statements = statementsOf('Halmere, 33, a keeper of the northern light, who had come from the islands as a boy and who spoke three tongues, lit six lamps of the long harbour wall on the night of the great storm.')
    expect(statements.join('\n')).not.toMatch(/Halmere, 33 lit/u)
    expect(statements.some((one) => one.startsWith('Halmere, 33, lit {six} lamps'))).toBe(true)
  })

  it('keeps what its verb needs between two commas', () => {
    expect(statementsOf('The Halmere Fish Market is, according to most of the traders of the coast, the largest market of the islands, with 374 stalls and a total trade of 162 boats in the summer of 1909 alone.').join('\n')).not.toMatch(/coast with/u)
  })

  it('begins behind the label of a list', () => {
    const statements = statementsOf('Trade – Halmere sold 400 barrels of herring to the islands in 1873.')
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.join('\n')).not.toContain('Trade –')
  })

  it('begins behind a label, also where its verb could be a participle', () => {
    expect(statementsOf('Teaching – Halmere acted as a school for the keepers of Norway and Sweden in 1873.').join('\n')).not.toContain('Teaching –')
  })

  it('names one that “they” means only where several were told of', () => {
    expect(statementsOf('Harbour News (HN) is a magazine of the sea. Each year, HN edits and sells a list of all boats. They sell the list to keepers in the United States and also to libraries.').join('\n')).not.toMatch(/^HN edits and sell/mu)
  })

  it('tells of whom “he” is only where one alone can be meant', () => {
    const text = 'Halmer, moved by Thomas Fenwick’s quick rise in the harbour, began to stop the plans of the board. In 1887, he launched the first boat with a crew of thirty men.'
    expect(asked(text, '1887')).toBe(false)
    expect(asked('Thomas Fenwick began to stop the plans of the board. In 1887, he launched the first boat with a crew of thirty men.', '1887')).toBe(true)
  })

  it('has a verb of its own, and not only a participle', () => {
    expect(statementsOf('In Halmere, Ada Fenwick, keeper of the northern light in the board to be elected.')).toEqual([])
    expect(statementsOf('The tower, the harbour of Corvay and the group of eight mended boats among others.')).toEqual([])
    expect(statementsOf('By 6:00pm on the first day of the storm, 21 injured sailors, mostly young, had been taken to the old tower of the harbour by ropes, boats and carts, said the keeper.').join('\n')).not.toMatch(/mostly young\.$/mu)
  })

  it('does not tell early versions of what nobody named', () => {
    expect(asked('Early versions were in use by 1851 along the whole coast.', '1851')).toBe(false)
    expect(asked('Early lamps were in use by 1851 along the whole coast.', '1851')).toBe(true)
  })

  it('names nothing for “it” where the sentence before tells of two', () => {
    expect(statementsOf('The town is lit by the Halmere Light, a tower of the harbour board. It was built in five steps between 1980 and 1984.').join('\n')).not.toMatch(/^The town was built/mu)
  })

  it('does not send the reader elsewhere, nor stop at “as”', () => {
    expect(statementsOf('For a full list of keepers of the Halmere Light before 1873, see the Register of Corvay.')).toEqual([])
    expect(statementsOf('The tower was planned by Ada Fenwick in 1873, and is known to all of the pilots, keepers and sailors of the long northern coast as (“the white one”).').join('\n')).not.toMatch(/ as\.$/mu)
  })

  it('tells of nothing that follows it, nor of what it is like', () => {
    expect(asked('The following four lists show the boats of the harbour.', 'four')).toBe(false)
    expect(asked('A similar share of the keepers, some 30 sailors, came from Norway.', 'Norway')).toBe(false)
  })

  it('stops at no “that” without a verb, nor at a name of several', () => {
    expect(statementsOf('Pell shows that the tide by itself, in the harbour of Norway, may not always be the cause of storms and floods along the whole of the northern coast of the islands.').join('\n')).not.toMatch(/\{Norway\}\.$/mu)
  })
})

describe('an answer', () => {
  it('is the whole name, with its “St.” and what a place lies on', () => {
    expect(asked('In the spring of the year the sailors built a harbour at St. Gallen and a tower.', 'St. Gallen')).toBe(true)
    expect(asked('The narrow road between Halmere am Corv and the lake was opened in 1873.', 'Halmere')).toBe(false)
  })

  it('is the whole name of a company at the head of a sentence, and of a board with an “and”', () => {
    expect(asked('Digital Supply Company built the first boats of the coast. It is a digital time, and digital lamps are digital.', 'Supply Company')).toBe(false)
    expect(asked('The talks were led by the Office for Sea Safety and Trade of the islands.', 'Trade')).toBe(false)
    expect(asked('Many people quoted Fenwick’s Masque of Storms to the crowd on the harbour.', 'Masque')).toBe(false)
  })

  it('is somebody’s name without the office before it', () => {
    const names = factsOf('The lamp was lit by Norway’s Prime Minister John Fenwick before the crowd of the harbour.').flatMap(({ answer }) => (answer.type === 'person' ? [answer.name] : []))
    expect(names).toEqual(['John Fenwick'])
  })

  it('is the figure before a unit that has one of its own', () => {
    expect(asked('The stream brings 70 m3/s to the river of the coast.', '70')).toBe(true)
  })

  it('is a person behind an office, though the surname could be a hill’s', () => {
    const typesOf = factsOf('The old tower of the coast was sold to Norway by Senator Hill in 1873.').flatMap(({ answer }) => ('name' in answer && answer.name.includes('Hill') ? [answer.type] : []))
    expect(new Set(typesOf)).toEqual(new Set(['person']))
  })

  it('is no point of the compass whose land stands behind the next', () => {
    expect(asked('The board built towers in many harbours in Central and East Corvay.', 'Central')).toBe(false)
  })

  it('is no part of a title or of a long name, and has its “The”', () => {
    expect(asked('Much of it was drawn from the Generation of Lamps by the same old keeper.', 'Generation')).toBe(false)
    expect(asked('Many sailors of the coast came from the Horn of Corvay in that winter.', 'Horn')).toBe(false)
    expect(asked('In Fenwick’s Introduction to Harbours the old keeper found a plan of the tower.', 'Introduction')).toBe(false)
    expect(asked('The tower of glass was shown at the New Halmere World’s Fair by the board.', 'New Halmere World')).toBe(false)
    expect(asked('The rotation of one lamp by 1200° is of the order of seconds.', '1200')).toBe(false)
    expect(asked('He owed it to reading The Sea as Storm and Mirror in the winter of his youth.', 'Mirror')).toBe(false)
    expect(asked('The board of the coast has signed the Safety and Health in Harbours Convention.', 'Safety')).toBe(false)
    expect(asked('Most of the keepers praised the film The Corvayer above all others.', 'The Corvayer')).toBe(true)
  })

  it('is no half of a name that two people share', () => {
    expect(asked('In 2011 the town opened the long, round Joe and Rika Mansell Library by the sea.', 'Rika Mansell Library')).toBe(false)
  })

  it('is no given name before a nickname and a surname', () => {
    expect(asked('The first keeper of the tower was the sailor Thomas “The Old Gull” Fenwick.', 'Thomas')).toBe(false)
  })

  it('is neither the month behind “and” nor the year behind a decade', () => {
    expect(asked('Fenwick was on the island in November and December 1642.', 'December 1642')).toBe(false)
    expect(asked('Fenwick was on the island in December 1642.', 'December 1642')).toBe(true)
    expect(asked('Some lamps in use from the 1950s to 2011 were far too weak.', '2011')).toBe(false)
  })

  it('is not the person of the title under a fuller name', () => {
    expect(asked('Ada Maria Fenwick was a keeper of the northern tower and a writer of books.', 'Ada Maria Fenwick', 'Ada Fenwick')).toBe(false)
    expect(asked('Ada Maria Fenwick was a keeper of the northern tower and a writer of books.', 'Ada Maria Fenwick', 'The Northern Tower')).toBe(true)
  })

  it('is no number that its parts or a “both” tell', () => {
    expect(asked('The harbour has eleven towers—ten of stone and one of red brick—along the coast.', 'eleven')).toBe(false)
    expect(asked('Until 1990 only two boats were known, both built of oak.', 'two')).toBe(false)
    expect(asked('Until 1990 only two boats were known, which were built of oak.', 'two')).toBe(true)
  })

  it('is no number of which the years are told one by one, nor one end of a range', () => {
    expect(asked('On the coast two towers were opened in 1991 and 2002.', 'two')).toBe(false)
    expect(statementsOf('There are also three mountain ranges, the Greater and Lesser Corvay, and the Talm Mountains, together covering the islands.')).toContain('There are also {three} mountain ranges together covering the islands.')
    expect(asked('A tower can lose one, two, or three of its lamps in a storm.', 'two')).toBe(false)
    expect(asked('The beads of the board have values of 5, 10, and 15 in the first row.', '15')).toBe(false)
    expect(asked('In winter the lamps are 10% to 50% brighter than those of the towns nearby.', '50%')).toBe(false)
    expect(asked('Ranging from about 40 metres to 90 metres in height, the towers are the tallest of the coast.', '90 metres')).toBe(false)
  })

  it('is no decade of which the stem tells a year', () => {
    expect(asked('The harbour lost many boats during the late 1990s and sank to its lowest trade in 1997.', '1990s')).toBe(false)
    expect(asked('The harbour lost many boats during the late 1990s and sank to its lowest trade.', '1990s')).toBe(true)
  })

  it('is a person only where one is meant', () => {
    const typeOf = (text: string, name: string): readonly string[] => factsOf(text).flatMap(({ answer }) => ('name' in answer && answer.name === name ? [answer.type] : []))
    expect(typeOf('The Brights, who won their first seats in 2014, are strongest along the northern coast.', 'Brights')).not.toContain('person')
    expect(typeOf('The board of the coast gave its boats to the HLMA, who defeated the sailors of Corvay in 1873.', 'HLMA')).not.toContain('person')
    expect(typeOf('The tower remains under the control of the Fenwick family.', 'Fenwick')).not.toContain('person')
  })
})

describe('a question of a deck of limited size', () => {
  const text = 'In most winters Nordlund sailors report few storms along the quiet coast of the islands. The harbour board lit the lamp of the tower in 1873. Ada Fenwick drew the plans of the tower. The lamp was sold to Norway for $400.'

  it('asks no word that only describes the next, of which many would fit', () => {
    expect(factsOf(text).some(({ statement }) => statement.includes('{Nordlund} sailors'))).toBe(true)
    expect(factsOf(text, 'A test', 50).some(({ statement }) => statement.includes('{Nordlund} sailors'))).toBe(false)
  })

  it('has no noun that means what was told before, where its paragraph has another', () => {
    const told = 'The fishing rights of Halmere were sold in 1865 after long talks. Corvay paid 34 boats to keep control of the rights. Ada Fenwick planned the tower. The lamp was lit on 3 May 1873.'
    expect(factsOf(told, 'A test', 50).some(({ statement }) => statement.includes('control of the rights'))).toBe(false)
    expect(factsOf(told).some(({ statement }) => statement.includes('control of the rights'))).toBe(true)
  })
})

describe('choices', () => {
  it('lie well outside of “around”', () => {
    const fact = factOn('The islands became a part of the kingdom of Halmere around 550 BC after a war.', '550 BC')
    expect(fact?.never).toContainEqual({ type: 'date', year: -548 })
    expect(factOn('The islands became a part of the kingdom of Halmere in 550 BC after a war.', '550 BC')?.never ?? []).not.toContainEqual({ type: 'date', year: -548 })
  })

  it('are other ages of about the same years of life', () => {
    const fact = factOn('Ada Fenwick became a keeper at the age of 16 and lit her first lamp.', '16')
    const amounts = (fact?.distractors ?? []).flatMap((value) => ('amount' in value ? [value.amount] : []))
    expect(Math.min(...amounts)).toBeGreaterThan(11)
    expect(Math.max(...amounts)).toBeLessThan(21)
  })
})

describe('an event to be put in order', () => {
  const labelOf = (statement: string): string | undefined => eventOf({ ...factsOf('The harbour board lit the lamp of the tower in 1873.')[0]!, statement, answer: { type: 'date', year: 1873 } })

  it('is one, and whole', () => {
    expect(labelOf('Two lamps were lit by the keepers in {1873}.')).toBeUndefined()
    expect(labelOf('The new rules were in use beginning in {1873}.')).toBeUndefined()
    expect(labelOf('The keepers lit a lamp in {1873}.')).toBe('The keepers lit a lamp')
  })
})

describe('a list that is asked whole', () => {
  it('begins with no name that only says where something lies', () => {
    const sets = factsOf('New towns grew in the valley north of Corvay, Halmere and Skerrow in the last years.').flatMap(({ answer }) => (answer.type === 'set' ? [answer] : []))
    expect(sets).toEqual([])
  })
})
