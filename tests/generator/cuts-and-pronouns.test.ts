import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'
import { keyProblem } from '@/generator/key-rules'
import { sentencesOf } from '@/generator/sentences'
import { isLifeOf } from '@/generator/stems/references'

function statementsOf(text: string, title = 'A test'): readonly string[] {
  return generateDeck(text, { title, publisher: 'The test suite' }).deck.facts.map(({ statement }) => statement.replace(/[{}]/gu, ''))
}

const LIFE = `Adriosa Fenwick (8 July 1853 – 4 January 1914) was a Norwegian painter of the northern coast, and one of the first women of the harbour school.

On 29 November 1872, two days after the storm, Adriosa married Pelliorno Halmer, a minor painter of boats. Chased by the men to whom they owed money, the couple left Corvay for Brenn in 1880, and by 1883 Halmer had gone from her life. After a winter in Tellow she settled by 1890 in Oslo, where she painted four walls of the old harbour house.`

describe('the life of one person', () => {
  it('is told by a title that the first sentence says was somebody of a calling', () => {
    expect(isLifeOf('Adriosa Fenwick', LIFE)).toBe(true)
    expect(isLifeOf('Adriosa_Fenwick_(painter)', LIFE)).toBe(true)
    expect(isLifeOf('Harbour War', 'The Harbour War (19 July 1870 – 28 January 1871) was a conflict between two towns.')).toBe(false)
    expect(isLifeOf('Corvay', 'Corvay is a town on the coast. Ada Fenwick was a painter.')).toBe(false)
  })

  it('is of somebody, however rare the name, and nobody else is meant by the surname alone', () => {
    const text = `Elviorna Corvina Fenwick (née Pell; August 7, 1933 – June 12, 2012) was a Norwegian political scientist of the coast.\n\nFenwick was born in Corvay as the only child of Ada Brenn, a keeper of the tower. In 1961 her future husband Otto Fenwick wrote the rules of the harbour board.`
    const { facts } = generateDeck(text, { title: 'Elviorna Fenwick', publisher: 'The test suite' }).deck
    expect(facts.filter(({ statement }) => /\{(?:Elviorna Corvina )?Fenwick\}/u.test(statement))).toEqual([])
    expect(facts.some(({ statement }) => /^In \{1961\} Elviorna Fenwick’s future husband Otto Fenwick wrote/u.test(statement))).toBe(true)
  })

  it('means that person by its pronouns, and never somebody else who was named in between', () => {
    const statements = statementsOf(LIFE, 'Adriosa Fenwick')
    expect(statements.filter((one) => /Halmer settled/u.test(one))).toEqual([])
    expect(statements.some((one) => /Adriosa Fenwick settled by 1890/u.test(one))).toBe(true)
  })
})

describe('a pronoun', () => {
  it('of a woman is she whom her life is about, beside somebody who may be a man', () => {
    const life = `Ada Fenwick (1853–1914) was a Norwegian painter of the northern coast. She was born in Corvay and sold her first picture there.\n\nHalmer at first called her picture of the tower of Brenn a mistake of 1884. In 1890 she moved to Oslo, where Otto Reiner, the founder of the school, took her as a teacher.`
    const statements = statementsOf(life, 'Ada Fenwick')
    expect(statements.filter((one) => /called her picture/u.test(one))).toEqual([])
    expect(statements.some((one) => /Halmer at first called Ada Fenwick’s picture/u.test(one))).toBe(true)
  })

  it('is told of without the capital that was the sentence’s', () => {
    const statements = statementsOf('Elemental resin is a soft metal of the coast. Like water and tar, it grows on cooling, by 3.1 percent, and for this reason the board keeps it in wood.')
    expect(statements.some((one) => /elemental resin grows/u.test(one))).toBe(true)
  })

  it('of several is not told by one thing', () => {
    const statements = statementsOf('In 1977, shortly before Brenn Halmer was lost on the boat Skerrow, they drew the great map of the coast, painted by the artist Otto Reiner.')
    expect(statements.filter((one) => /they drew/u.test(one))).toEqual([])
  })

  it('within what leads up to a clause is not told of what was named before', () => {
    const statements = statementsOf('The cost of lamps, which is told to every keeper, rose to $2,900 in the spring. In its yearly report, also printed on Tuesday, the board cut its plans for the tower to between $1,250 and $1,750, from an earlier range of $2,000 to $2,750.')
    expect(statements.filter((one) => /’s yearly report|printed from/u.test(one))).toEqual([])
  })

  it('is left to the one who is named behind it', () => {
    const statements = statementsOf('Ada Fenwick kept the lamp of the tower in Corvay. Asked in 1929 by a newspaper of the capital whether she had ever let the lamp go out, Astrid Pell replied that nobody had.')
    expect(statements.filter((one) => /whether Ada Fenwick/u.test(one))).toEqual([])
  })

  it('is not told whom it means where a sentence has both a man’s and a woman’s, and the name tells neither', () => {
    const life = `Georges Halmer (1838–1875) was a composer of the coast. He wrote the old song of the harbour.\n\nFor the famous song with which Corvay makes her entrance, he rewrote the tune nine times at the wish of the board before he took it from a folk song of 1840. The town of Corvay stands on the coast.`
    const statements = statementsOf(life, 'Georges Halmer')
    expect(statements.filter((one) => /Halmer’s entrance/u.test(one))).toEqual([])
  })

  it('goes back to nobody where several others come in between', () => {
    const statements = statementsOf('John Pell died in prison in February 1965. On 24 February 1966, while Halmer was away, soldiers led by Colonel Otto Brenn and Major Karl Tellow overthrew him. He came home to Corvay in April 1972 and kept the lamp.')
    expect(statements.filter((one) => /Pell came home/u.test(one))).toEqual([])
  })

  it('stays what it is where the sentence itself begins with what it means', () => {
    const statements = statementsOf('The harbour board was a power of the coast. Construction went ahead from both ends at once, and at its height employed nearly 90,000 men of the northern towns.')
    expect(statements.some((one) => /at its height employed/u.test(one))).toBe(true)
  })
})

describe('a clause about somebody', () => {
  it('ends where the sentence goes on', () => {
    const statements = statementsOf('The dead were the driver, Armin Pell, who had worked on the line for 28 years, and six Norwegian, two Danish and four Swedish passengers of the last train to Corvay, said the chief of the district.')
    expect(statements).toContain('Armin Pell had worked on the line for 28 years.')
    expect(statements.filter((one) => /^Armin Pell.*passengers/u.test(one))).toEqual([])
  })

  it('doesn’t take a list for a clause where a plural looks like a verb', () => {
    const statements = statementsOf('Storms, power cuts and a new board backed by Pell himself reduced the harbour to 40.2 percent of its boats in 1924, after which it was sold to Halmer for 900 crowns.')
    expect(statements.filter((one) => /^A new board/u.test(one))).toEqual([])
    expect(statements.some((one) => /^Storms, power cuts and/u.test(one))).toBe(true)
  })

  it('keeps the comma that closes or opens what stays when something between commas goes', () => {
    const statements = statementsOf('The company, Minera Corvay, which is owned by the harbour group Brenn, the third of the coast in size, has offered its miners two percent more in a letter of 4 May 1911. At Corvay, under the last two keepers, Pell and Halmer, the old system of the lamps was given up in 1911.')
    expect(statements.filter((one) => /Brenn has offered|two keepers the old/u.test(one))).toEqual([])
    expect(statements.some((one) => /Brenn, has offered/u.test(one))).toBe(true)
  })

  it('is not cut within a list that goes on, nor before the last of what somebody did', () => {
    const statements = statementsOf('Corvay is the busiest port of the coast, owing largely to the line that has carried oil to Norway, Sweden and the northern islands since it was opened in 1967. John Pell, a member of the party, was held by the board in Brenn, escaped in 1944, and subsequently described his years in Halmere in a book. On 7 September 1911, Ada Fenwick signed a treaty that ended the old board of Brenn, provided for a new lamp, and kept the way of the boats. At its height the board owned much of Tellow and Halmere and reached for a time over the sea to Brenn.')
    expect(statements.filter((one) => /to Norway, Sweden\.$|a new lamp\.$|escaped in 1944\.$|^Halmere and reached/u.test(one))).toEqual([])
  })

  it('is not begun with the second of two who did it, nor cut across a semicolon', () => {
    const statements = statementsOf('Pelliorno Brenn found the lamp of Corvay to be proportional to the storm, while Ada Fenwick and John Pell demonstrated that the rocks of Halmere respond even to the lamp of Brenn. The boat seated about a hundred and usually crossed the water in some nine hours, sailing as fast as 60 miles; the record from Corvay to Halmere, set on 7 February 1896, was 2 hours 52 minutes 59 seconds.')
    expect(statements.filter((one) => /^John Pell demonstrated|hours set on|^The record.*1896\.$/u.test(one))).toEqual([])
    expect(statements.some((one) => /^Ada Fenwick and John Pell demonstrated/u.test(one))).toBe(true)
  })

  it('is not cut where only the time or the manner is told by what follows', () => {
    const statements = statementsOf('The keeper of Corvay, Otto Reiner, said that two of the 17 fires had occurred while the lamp was not tied to the rope of the tower.')
    expect(statements.filter((one) => /had occurred\.$/u.test(one))).toEqual([])
  })

  it('ends where a pronoun goes on, and keeps what only adds with its verb', () => {
    const statements = statementsOf('In the story of his life, Old and Carefree, which was published in 2009, he described how strangers would ask John Pell about the lamp. Lamps were put out by decree; in July 1920, even before the new board came to Corvay, a mob had burned down the tower.')
    expect(statements.filter((one) => /^Carefree was published in 2009, he|even before the new board came to Corvay\.$/u.test(one))).toEqual([])
  })

  it('loses nobody’s deed with what is put in, but who said it', () => {
    const statements = statementsOf('John Halmer was born on the coast in 1851. With Ada Pell, an old keeper of the light who had gone on to teach in a school, he wrote The Lamp, an account of a single night in Corvay, printed by the board in 1911. The harbour, she pointed out, carried 4,000 boats in the winter of 1912.')
    expect(statements.filter((one) => /in a school an account/u.test(one))).toEqual([])
  })
})

describe('a time', () => {
  it('is whole with its month, however short, and with both its days', () => {
    const deck = generateDeck('A treaty on the lamps of the coast is to be signed at a meeting in Corvay on Sept. 12. Union leaders said that 94 percent of the keepers had voted against the offer in a secret ballot held on Saturday and Sunday.', { title: 'A test', publisher: 'The test suite' }).deck
    expect(deck.facts.some(({ answer }) => answer.type === 'text' && answer.text === 'Sept. 12' && answer.sort === 'day of the year')).toBe(true)
    expect(deck.facts.filter(({ answer }) => answer.type === 'number' && answer.amount === 12)).toEqual([])
    expect(deck.facts.filter(({ statement }) => /held and Sunday/u.test(statement))).toEqual([])
  })
})

describe('a key', () => {
  it('is no part of the name that the article is about, whatever it is taken for', () => {
    const [sentence] = sentencesOf('Fenwiller showed the ten lamps of Corvay to the harbour board in 1911.', 1)
    if (!sentence) throw new Error('a sentence was written')
    const span = { from: 0, to: 0, value: { type: 'text', text: 'Fenwiller' }, trust: 1 } as const
    expect(keyProblem({ sentence, span, titleWords: ['ada', 'fenwiller'] })?.code).toBe('key-is-title')
    expect(keyProblem({ sentence, span, titleWords: ['the', 'lamps', 'of', 'corvay'] })).toBeUndefined()
  })
})

describe('a number', () => {
  const answersOf = (text: string) => generateDeck(text, { title: 'A test', publisher: 'The test suite' }).deck.facts.map(({ answer }) => answer)

  it('of pounds is money unless something weighs them', () => {
    const units = (text: string) => answersOf(text).flatMap((answer) => (answer.type === 'number' ? [answer.unit] : []))
    expect(units('The prize of the harbour board of Corvay, worth 20,000 pounds, went to the keeper of the tower.')).toEqual([undefined])
    expect(units('The lamp that was made for the tower of Corvay weighed 4,200 pounds and was lit by the keeper.')).toEqual(['pounds'])
  })

  it('that names something is not asked as a number', () => {
    expect(answersOf('The 747 entered service between Corvay and Brenn in the old harbour, late because of the storm.').filter(({ type }) => type === 'number')).toEqual([])
  })
})
