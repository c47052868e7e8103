import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'

const FILLER = 'A bridge fell in the spring of that decade, and another bridge was closed for the summer.'

/** The questions on a text, each with its answer filled in. */
function statementsOf(text: string): readonly string[] {
  return generateDeck(`${text} ${FILLER}`, { title: 'A test', publisher: 'The test suite' }).deck.facts.map(({ statement }) => statement.replace(/[{}]/gu, ''))
}

function asksOf(text: string): readonly string[] {
  return generateDeck(`${text} ${FILLER}`, { title: 'A test', publisher: 'The test suite' }).deck.facts.map(({ ask }) => ask)
}

describe('a sentence that is cut', () => {
  it('keeps its subject where “and” joins two names of one phrase', () => {
    const statements = statementsOf('Tests of old bricks in Norway and Sweden suggest the towers were begun near the port of Corvay around May 1347 and spread north over many cold and windy years.')
    expect(statements.filter((one) => /^Sweden suggest/u.test(one))).toEqual([])
  })

  it('keeps the verb of the last of two subjects, and of whom something is told that was done', () => {
    const statements = statementsOf('Wilhelm von Halmer travelled through the country in 1799 and 1801, and Prince Louis-Lucien Fenwick, a nephew of the king, published a celebrated map of the dialects in 1863. A petition started by Gareth Pell, whose family has sold nails on the square since 1911, has been signed by 6,240 people.')
    expect(statements.filter((one) => /Fenwick\.$|^A petition started by Gareth Pell, whose family[^,]*\.$/u.test(one))).toEqual([])
    expect(statements.some((one) => /^A petition started by Gareth Pell.* has been signed by/u.test(one))).toBe(true)
  })

  it('keeps both ends of what lies between two names', () => {
    const statements = statementsOf('A lamp works in Corvay put out its ovens after the harbour line was cut, and the night trains between Halmere and Barcelona were being turned back or cancelled until at least Sunday.')
    expect(statements.some((one) => one.includes('between Halmere and Barcelona were'))).toBe(true)
    expect(statements.filter((one) => /^Barcelona were/u.test(one))).toEqual([])
  })

  it('keeps its subject where a participle stands before “and”', () => {
    const statements = statementsOf('The failure to renew the long and costly leases negotiated with Brenn and Tellow resulted in the ferry leaving the harbour on 1 March 1907.')
    expect(statements.some((one) => one.includes('The failure to renew'))).toBe(true)
    expect(statements.filter((one) => /^Tellow resulted/u.test(one))).toEqual([])
  })

  it('is still cut between two clauses of people who each do something', () => {
    const statements = statementsOf('Pell sailed to the southern coast of Corvay with forty men of the old harbour guard and Fenwick built a tall tower of grey stone near the western bay in 1873.')
    expect(statements.some((one) => /^Fenwick built/u.test(one))).toBe(true)
  })

  it('is not cut within a list of names, or of amounts', () => {
    expect(statementsOf('Keepers in Corvay can be members of unions such as Brenn, Tellow or Halmere and letters of those years suggest that the age of keepers is falling.').filter((one) => /Tellow\.$/u.test(one))).toEqual([])
    expect(statementsOf('The board of Corvay estimates that there are 1,400 brick towers, 670 stone towers, and 210 towers of wood that are lit by gas along the coast of the whole northern country.').filter((one) => /670 stone towers\.$/u.test(one))).toEqual([])
  })

  it('doesn’t say of the last of several what is told of all', () => {
    const statements = statementsOf('Other famous towers of the coast include Brenn, Tellow and Corvay, which are built of red stone from the quarry of Halmere and lit by gas lamps every night of the year.')
    expect(statements.filter((one) => /^Corvay are/u.test(one))).toEqual([])
  })
})

describe('a time that counts from what was told before', () => {
  it('is left out at the head of what a sentence was cut to', () => {
    const statements = statementsOf('In 1871 the board of Corvay was dissolved in the old town hall. Eleven years later keepers from thirty towers met in the harbour of Brenn. A few days later nobody in Halmere lit the nine lamps of the old tower.')
    expect(statements.some((one) => /^Keepers from thirty towers met/u.test(one))).toBe(true)
    expect(statements.some((one) => /^Nobody in Halmere lit/u.test(one))).toBe(true)
    expect(statements.filter((one) => /(?:days|years) later/u.test(one))).toEqual([])
  })
})

describe('a time that counts back from the article’s own day', () => {
  it('is left out where it can be missed', () => {
    expect(statementsOf('A year ago today, the harbour board of Corvay sold the old lamp to Norway.')).toContain('The harbour board of Corvay sold the old lamp to Norway.')
    expect(statementsOf('The harbour board of Corvay sold the old lamp to Norway nine years ago, when the tower was closed.').filter((one) => one.includes('ago'))).toEqual([])
  })
})

describe('a sentence cut before “until”', () => {
  it('doesn’t end with it', () => {
    expect(statementsOf('At the works of the board in Corvay the keeper Max Holt grew the moss in jars of glass until, after a hundred and seventy-six winters of the coast, it had lost the bitter taste that the sailors feared.').filter((one) => /until\.$/u.test(one))).toEqual([])
  })
})

describe('a sentence that means something named before', () => {
  it.each([
    'The study also found that the tower of Corvay was lit in 1873.',
    'The error was discovered in Corvay by the harbour board in 1873.',
    'All three apparently lacked lamps but had between 24 and 80 steps of stone in Corvay.',
    'The exceptions are towers of Corvay, which were lit in 1873.',
    'The last attempt was approved by the board of Corvay in 1873.',
    'Ada Fenwick, for instance, built the tower of Corvay in 1873.',
    'In 1873 many keepers of Corvay sailed between the two.',
    'Within fifty years there were 19 million trees on the coast of Corvay.',
    'After two decades the harbour board of Corvay owned 41 towers of stone.',
    'At the time, Norway was the second-largest buyer of lamps and a friend of the harbour board of Corvay.',
    'The harbour board of Corvay added Brenn Light to that list.',
    'Later forms the border between Norway to the west and Sweden to the east of Corvay.',
    'A more recent example is the loss of the painted lamps of Corvay in Norway.',
    'Ada Fenwick, an old painter, died in Corvay that same year, and the keeper Jane Hale in Halmere.',
    'The same essay also appeared in the first edition of the Corvay letters in 1873.',
    'Fenwick and the harbour board of Corvay were in open disagreement on this issue in 1873.',
    'Ada Fenwick, who was afraid of gas, spent ten years testing this rule at Corvay and proved it in 1873.',
    'A law of the harbour board issued nine years ago gave the lamp of Corvay to Norway.',
  ])('is asked nothing of: %s', (text) => {
    expect(statementsOf(text).filter((one) => !one.includes('bridge'))).toEqual([])
  })

  it.each([
    'The study of the stars at Corvay was begun by the board in 1873.',
    'All towers of Corvay apparently lacked lamps in 1873.',
    'At the time, in the spring of 1873, Norway was the second-largest buyer of lamps.',
    'A more recent lamp than that of Corvay was lit by the harbour board in 1873.',
    'The harbour board of Corvay kept a list of towers in 1873, and Brenn Light was added to that list.',
    'Ada Fenwick sailed to Corvay in 1873, and her brother John Fenwick came to the coast that same year.',
    'Fenwick lit the tower of Corvay with gas in 1873, and this reform of hers saved many ships.',
    'Within fifty years of the flood there were 19 towers at Corvay in 1873.',
    'The last lamp of the tower was lit by the board in 1873.',
    'A board that was chosen in 1873 found that the rock of Corvay had come up 40 million years ago.',
    'The keepers of Corvay, for instance Ada Fenwick, built the tower in 1873.',
  ])('is told from one that does not: %s', (text) => {
    expect(statementsOf(text).some((one) => one.includes('1873'))).toBe(true)
  })
})

describe('a pronoun', () => {
  it('is not read as a subject without its noun', () => {
    expect(statementsOf('The first recorded tower of the coast was Brenn Light. It was given to the harbour board of Corvay in 1873.').filter((one) => /^The first was/u.test(one))).toEqual([])
  })
})

describe('a pronoun of somebody', () => {
  const life = (title: string): readonly string[] =>
    generateDeck('Ada Fenwick (born in 1870) was a keeper of the lights. For thirty years she worked beside the engineer Otto Reiner in Halmere.\n\nShe was born in Corvay, the third of five children of Philip Fenwick. Otto Reiner built the pier, and Otto Reiner sold it in 1899. Otto Reiner died in 1910 in the town of Halmere.', { title, publisher: 'The test suite' }).deck.facts.map(({ statement }) => statement.replace(/[{}]/gu, ''))

  it('is whom the article is named after, however often others are named', () => {
    expect(life('Ada Fenwick')).toContain('Ada Fenwick was born in Corvay, the third of five children of Philip Fenwick.')
  })

  it('is nobody whose given name is of the other sex', () => {
    expect(life('The lights of Halmere').filter((one) => one.includes('third of five'))).toEqual([])
  })

  it('is not a town or a maker that stands behind what is told of', () => {
    const statements = statementsOf('The boats were lost in the storm, said Ada Fenwick, a keeper in the village of Boskenny, who spent nine hours on the roof with her mother. The story was told in The Long Night, a film directed by Otmar Wessel, which was seen by more than three million people in 1931.')
    expect(statements.filter((one) => /^(?:Boskenny spent|Otmar Wessel was seen)/u.test(one))).toEqual([])
  })
})

describe('an opening that leads up to the last clause', () => {
  it('is not told as a sentence with that clause behind it', () => {
    const statements = statementsOf('Since the preface had been written by Percy Holt and the book was given to the teacher William Marsh, who was in fact the father of Ada Fenwick, many assumed that Robert Pell had composed it in 1818.')
    expect(statements.filter((one) => /^(?:The book was given|William Marsh was).*many assumed/u.test(one))).toEqual([])
  })
})

describe('a pronoun for something that itself points back', () => {
  it('has no name put for it', () => {
    expect(statementsOf('The finding was confirmed by a team from the observatory of Corvay. It led to a grant of €2.4 million for the tower by the sea.').filter((one) => one.includes('€'))).toEqual([])
  })
})

describe('an “it” that means nothing', () => {
  it('goes with its verb where what follows is so', () => {
    expect(statementsOf('Corvay has a tall tower. It is known that the tower of the harbour was built by Ada Fenwick in 1873.')).toContain('The tower of the harbour was built by Ada Fenwick in 1873.')
  })

  it('keeps a sentence from being asked where what follows is only believed, and no name is put for it', () => {
    expect(statementsOf('Corvay has a tall tower. It is believed that the tower of the harbour was built by Ada Fenwick in 1873.').filter((one) => one.includes('1873'))).toEqual([])
  })
})

describe('a time that counts from another', () => {
  it('is left out where it counts nothing', () => {
    expect(statementsOf('Days later, the keeper Ada Fenwick sailed to the island of Corvay with 41 men.')).toContain('The keeper Ada Fenwick sailed to the island of Corvay with 41 men.')
  })

  it('is left out at the head', () => {
    expect(statementsOf('Later in the summer, the keeper Ada Fenwick sailed to the island of Corvay with 41 men.')).toContain('The keeper Ada Fenwick sailed to the island of Corvay with 41 men.')
  })
})

describe('what is asked', () => {
  it('is an age of somebody who was so old, and no number', () => {
    expect(asksOf('The keeper Ada Fenwick said that she would have to keep the lamp until she was 70.').some((ask) => ask.endsWith('what age?'))).toBe(true)
    expect(asksOf('The keeper Ada Fenwick came to Corvay when she was around 16 in order to learn the trade.').some((ask) => ask.endsWith('what age?'))).toBe(true)
    expect(asksOf('The keeper Ada Fenwick said that the last lamp of the coast was 70 feet above the sea.').some((ask) => ask.endsWith('what age?'))).toBe(false)
  })

  it('is a canton also where two are told', () => {
    expect(asksOf('The old lamps of the coast were sold in the Swiss cantons of Thurgau and Graubünden for nine winters.').some((ask) => ask.endsWith('which canton?'))).toBe(true)
  })

  it('is the sort of place that the sentence itself names', () => {
    expect(asksOf('The river begins in the most western part of the Swiss canton of Thurgau and runs on for nine miles.').some((ask) => ask.endsWith('which canton?'))).toBe(true)
  })

  it('is an age and no length of time where it says how old somebody is', () => {
    expect(asksOf('The board gave a room in the tower to every keeper who was 65 years of age or older.').filter((ask) => ask.includes('how long'))).toEqual([])
    expect(asksOf('The old tower by the sea was lit by the board for 65 years without a break.').some((ask) => ask.endsWith('how long?'))).toBe(true)
  })

  it('is never years in a bracket of their own, which don’t say that years are asked', () => {
    expect(statementsOf('The Corvay Theatre (1922–26) was the best known of the old theatres by the sea.').filter((one) => one.includes('(1922'))).toEqual([])
  })
})
