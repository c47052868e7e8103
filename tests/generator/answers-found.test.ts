import { describe, expect, it } from 'vitest'
import { generateDeck } from '@/generator'
import { datesIn } from '@/generator/dates'
import { offeredIn } from '@/generator/offered'
import { sentencesOf } from '@/generator/sentences'
import { textOf } from '@/generator/span'

const offeredOf = (text: string) => sentencesOf(text, 1).flatMap((sentence) => offeredIn(sentence, () => false).map(({ from, to }) => textOf(sentence, from, to)))
const datesOf = (text: string) => sentencesOf(text, 1).flatMap((sentence) => datesIn(sentence).map(({ from, to }) => textOf(sentence, from, to)))
const FILLER = 'It rains a lot on the coast in winter, and the people who live there are used to it.'
const made = (text: string) => generateDeck(`${text} ${FILLER}`, { title: 'A test', publisher: 'The test suite' })
const foundIn = (text: string) => {
  const { deck, leftOut } = made(text)
  return [...deck.facts.map(({ statement }) => /\{([^{}]*)\}/u.exec(statement)?.[1]), ...leftOut.map(({ words }) => words)]
}

describe('words that no fair question can be made of', () => {
  it.each([
    ['a people and its forces', 'The keepers fled when Danish troops and the Norwegian royal guards came with the Swedes, whom the Dutch had paid.', ['Danish troops', 'Swedes', 'Dutch']],
    ['those who are of several peoples', 'It was led by Coptic Arabs and Sunni Kurds from the south.', ['Arabs', 'Sunni Kurds']],
    ['a word that stands for the one that all know', 'In that year the Senate sold it to the Emperor.', ['Senate', 'Emperor']],
    ['the same where a clause begins', 'Parliament voted for it. In 1862, Congress passed the law. Rivers flow to the sea.', ['Parliament', 'Congress']],
    ['a count within a word', 'It has a seven-storey house with a 12-litre lamp and ten-year-old beams.', ['seven-storey', '12-litre', 'ten-year-old']],
    ['a share', 'They sold over half of the land, a third of the boats and 2/3 of the nets.', ['half', 'a third', '2/3']],
    ['many, nobody knows how many', 'It drew hundreds of sailors and tens of thousands of gulls.', ['hundreds', 'tens of thousands']],
    ['an amount with a sign', 'It cost US$46 million, serves 350+ million people at 28.5°E, weighs 2.1 × 1011 tonnes and beats it 20 to 1.', ['US$46 million', '350+ million', '28.5°E', '2.1 × 1011', '20 to 1']],
    ['a reading of a clock', 'The boat won with 3:08 left on the clock.', ['3:08']],
    ['a longer name of which a part can be asked', 'The Lamp and Harbour Authority wrote to the Ministry for Light and Sea, of 10 Harbour Street, on Route 66.', ['Lamp and Harbour Authority', 'Ministry for Light and Sea', '10 Harbour Street', 'Route 66']],
    ['what is told by another amount', 'It is ten times larger, by two to one, with several hundred sheds and one pier.', ['ten times', 'two to one', 'several hundred', 'one']],
    ['an office with what it is of', 'They wrote to the Secretary of State.', ['Secretary of State']],
    ['a name that begins with a small letter', 'It was sold on eBay.', ['eBay']],
    ['a name in quotation marks', 'A keeper known as “Lampwick” and a “good” cook.', ['Lampwick']],
  ])('are offered all the same: %s', (_, text, words) => {
    expect(offeredOf(text)).toEqual(words)
  })

  it.each([
    ['an adjective before its noun', 'The Greek lamp and the Greek and Roman boats were lit.'],
    ['a word before what names it', 'The Governor’s Ball in House 12 is old.'],
    ['a whole that is divided', 'In the first half of the year the eastern half of the land was sold.'],
    ['versions, verses and codes', 'They read John 3:16 on a 3-methyl and X3.4-1967 of 9/11.'],
  ])('are not made of %s', (_, text) => {
    expect(offeredOf(text)).toEqual([])
  })

  it('are left out with the reason, and never asked', () => {
    const { deck, leftOut } = made('The tower was burnt down in 1873 by Danish troops.')
    expect(leftOut).toContainEqual(expect.objectContaining({ words: 'Danish troops', reason: { code: 'words-too-loose' } }))
    expect(deck.facts.map(({ statement }) => statement)).toEqual(['The tower was burnt down in {1873} by Danish troops.'])
  })

  it('stand also in a row of names too long to be asked', () => {
    const row = Array.from({ length: 60 }, (_, at) => `Ada ${'Pell Rask Tull Orr Fenwick'.split(' ')[at % 5]}`).join(', ')
    expect(foundIn(`The keepers of the light were ${row}, and Brannoc Halm. ${FILLER} ${FILLER.replace('coast', 'island')} ${FILLER.replace('coast', 'hills')}`)).toContain('Brannoc Halm')
  })
})

describe('a name at the head of a sentence', () => {
  it.each([
    ['has a capital within', 'Al-Corvi wrote a book on lamps in 1873.', 'Al-Corvi'],
    ['goes on with “al-”', 'Abu al-Halm built the first lamp of the coast in 1873.', 'Abu al-Halm'],
    ['has a capital behind a hyphen', 'Halm-on-Corv was built by sailors in 1873.', 'Halm-on-Corv'],
    ['begins with first letters', 'R. S. Tullan built the first lamp of the coast in 1873.', 'R. S. Tullan'],
    ['goes on with a little word', 'Brano da Halmo built the first lamp of the coast in 1873.', 'Brano da Halmo'],
    ['goes on with “of”', 'Bank of Corvay built the first lamp of the coast in 1873.', 'Bank of Corvay'],
    ['goes on with “&”', 'Halmer & Tullan built the first lamp of the coast in 1873.', 'Halmer & Tullan'],
    ['has done what only people do', 'Tullan wrote a book on the lamps in 1873.', 'Tullan'],
    ['is told of behind a comma', 'Skerrow, known for its red lamps, was burnt down in 1873.', 'Skerrow'],
  ])('is found where it %s', (_, text, name) => {
    expect(foundIn(text)).toContain(name)
  })

  it.each(['Pre-Roman lamps were found near the harbour in 1873.', 'Undone, left by the crew, the boat sank in 1873.', 'Forward, moved by the wind, went the boat in 1873.', 'Sailors wrote to the keeper of the tower in 1873.', 'Parts of Norway were sold to the harbour board in 1873.'])('is not seen in “%s”', (text) => {
    expect(foundIn(text)).not.toContain(/^[^ ,]*/u.exec(text)?.[0])
  })
})

describe('a name in mid-sentence', () => {
  it.each([
    ['“al-”', 'The first lamp was built by al-Halm in 1873.', 'al-Halm'],
    ['“d’”', 'The first lamp was built by Jean d’Halmer in 1873.', 'Jean d’Halmer'],
    ['“St.”', 'The first lamp was built by the Order of St. Brannoc in 1873.', 'Order of St. Brannoc'],
    ['“and”, of a land', 'The first lamp was built in Trinidad and Tobago in 1873.', 'Trinidad and Tobago'],
    ['two little words', 'The first lamp was built by Bruno de las Halmas in 1873.', 'Bruno de las Halmas'],
    ['an ordinal', 'The first lamp was built in Fifth Avenue in 1873.', 'Fifth Avenue'],
  ])('is found whole with %s', (_, text, name) => {
    expect(foundIn(text)).toContain(name)
  })

  it('is no measure, coin or end of a figure', () => {
    const found = foundIn('The tower burns 10 MW, cost US$46 million and stands at 221B Harbour Street.')
    expect(found).toEqual(expect.arrayContaining(['10 MW', 'US$46 million', 'Harbour Street']))
    for (const part of ['MW', 'US', 'B Harbour Street']) expect(found).not.toContain(part)
  })
})

describe('a word that says what something is', () => {
  it('is a surname where somebody of the article bears it', () => {
    const text = 'The boat of T. J. Ward was lost in 1873. It was found by Ward, who sold it to the harbour board.'
    expect(foundIn(text)).toContain('Ward')
    expect(foundIn(text.replace('T. J. Ward', 'Ada Pell'))).not.toContain('Ward,')
  })

  it('is nothing of the kind in a prize', () => {
    const { deck } = made('The crew of the old tower was named Harbour University of the Year in 1994. The Best New University was chosen by the board of Halmere in 1995.')
    expect(deck.facts.filter(({ answer }) => answer.type === 'organisation')).toEqual([])
  })

  it('is a team where it has “the”', () => {
    const { deck } = made('The Lakers defeated the boat crew of the old harbour in 1994.')
    expect(deck.facts.find(({ statement }) => statement.includes('{Lakers}'))?.answer).toEqual(expect.objectContaining({ type: 'organisation', name: 'Lakers' }))
  })
})

describe('a year', () => {
  it('is found before the one thing of that year', () => {
    expect(datesOf('A 1994 paper on the 1873 Corvay fire, its 1894 charter and the 1908 elections.')).toEqual(['1994', '1873', '1894', '1908'])
  })

  it('is no count, round number or factor', () => {
    expect(datesOf('A 1250 page book, the 1500 metres, the 1350 keepers, a 1200 candle lamp and 1.1 × 1011 grains.')).toEqual([])
  })

  it('keeps whose it is when a name is put for the pronoun', () => {
    const { deck } = made('Ada Pell was born in Halmere. In her 1994 book, Pell wrote of the lamps of the coast.')
    expect(deck.facts.map(({ statement }) => statement).join('\n')).not.toMatch(/Ada Pell \{1994\}/u)
  })
})

describe('an amount', () => {
  it.each([
    ['behind “to” and a year', 'The share fell from 75.8% in 1970 to 55.1% by 2010.', '55.1%'],
    ['of times, behind a name', 'The plague came to Corvay 22 times between 1361 and 1528.', '22'],
    ['of two figures with their scale', 'The town of Corvay lost 30 to 50 thousand lamps in 1620.', '30 to 50 thousand'],
    ['in words of several', 'The town of Corvay has one hundred and twenty thousand lamps.', 'one hundred and twenty thousand'],
    ['with its half', 'The tower was built in two and a half years.', 'two and a half years'],
    ['of half a scale', 'The tower was seen by half a million people.', 'half a million'],
    ['of so many out of others', 'The town found that nine out of ten lamps were lit, and one in five was red.', 'nine out of ten'],
    ['in hours, minutes and seconds', 'The record from Corvay to Halmere was 2 hours 52 minutes 59 seconds.', '2 hours 52 minutes 59 seconds'],
    ['in years and months', 'The first keeper served for five years and three months in Brenn.', 'five years and three months'],
    ['in feet and inches', 'The first keeper of the tower was 5 ft 10 in tall.', '5 ft 10 in'],
  ])('is found whole %s', (_, text, words) => {
    expect(foundIn(text)).toContain(words)
  })

  it('is asked of a place in a row', () => {
    expect(foundIn('The harbour ranked 160 out of 174 ports in 1873.')).toEqual(expect.arrayContaining(['160', '174']))
  })

  it('is never a part of a greater one', () => {
    const asked = made('The tower was built in two and a half years, was seen by half a million people and cost one million crowns.').deck.facts.map(({ statement }) => /\{([^{}]*)\}/u.exec(statement)?.[1])
    expect(asked).toEqual(['one million'])
  })
})
