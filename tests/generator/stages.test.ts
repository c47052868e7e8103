import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '@/generator/dates'
import { ingest } from '@/generator/ingest'
import { numbersIn } from '@/generator/numbers'
import { sentencesOf } from '@/generator/sentences'
import { textOf } from '@/generator/span'
import { tokensOf } from '@/generator/tokens'

const split = (text: string) => sentencesOf(text, 1).map((sentence) => sentence.text)
const spansOf = (text: string, find: typeof datesIn) => sentencesOf(text, 1).flatMap((sentence) => find(sentence).map((span) => textOf(sentence, span.from, span.to)))
const amountsOf = (text: string) => spansOf(text, (sentence) => numbersIn(sentence, () => false))

describe('tokens and sentences', () => {
  it('lose no letter of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(tokensOf(text).map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''))
        expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })

  it('end at stops, but not at those of abbreviations and initials', () => {
    expect(split('Dr. J. R. Pell met Mr. Rask at 5 p.m. on Friday. They spoke.')).toEqual(['Dr. J. R. Pell met Mr. Rask at 5 p.m. on Friday.', 'They spoke.'])
    expect(split('The U.S. Army left (see p. 4. It is long). Then it rained! Did it?')).toHaveLength(3)
    expect(split('They ate vitamin C. It helped. “Good.” Nobody spoke of version 2.0 again.')).toEqual(['They ate vitamin C.', 'It helped.', '“Good.”', 'Nobody spoke of version 2.0 again.'])
  })
})

describe('dates', () => {
  it('are found whole, at every grain', () => {
    const text = 'On 12 July 2020, on July 4, 1776, in March 1917, in 44 BC, in AD 79, from 1914 to 1918, in the 1930s, in the 10th and 11th centuries, in the 3rd century BC and in 1066 it rained.'
    expect(spansOf(text, datesIn)).toEqual(['12 July 2020', 'July 4, 1776', 'March 1917', '44 BC', 'AD 79', '1914 to 1918', '1930s', '10th and 11th centuries', '3rd century BC', '1066'])
  })

  it('are no counts, and counts are no dates', () => {
    expect(spansOf('There were 1500 soldiers and 2000 km of wire.', datesIn)).toEqual([])
  })
})

describe('amounts', () => {
  it('are found with sign, scale and measure', () => {
    expect(amountsOf('It cost £1.3bn or $20 billion, rose by 12.5% and 61 per cent, fell to −11.7 °C, and covers two-thirds of 1,230 km for 44 days.')).toEqual(['£1.3bn', '$20 billion', '12.5%', '61 per cent', '−11.7 °C', 'two-thirds', '1,230 km', '44 days'])
  })

  it.each([
    ['The council paid 48m kroner for two ferries.', 48_000_000, undefined], ['The land has 48m people.', 48_000_000, undefined], ['The mill is 48m tall.', 48, 'm'], ['The mill is 48 m from the quay.', 48, 'm'],
    ['She won the 400m hurdles.', 400, 'm'], ['It fell to a depth of 48m.', 48, 'm'],
  ])('tell millions from metres: %s', (text, amount, unit) => {
    const [found] = sentencesOf(text, 1).flatMap((sentence) => numbersIn(sentence, () => false))
    expect(found?.value).toEqual({ type: 'number', amount, ...(unit !== undefined && { unit }) })
  })

  it('are not asked where m could be millions or metres', () => {
    expect(amountsOf('It was raised by 3m in a week.')).toEqual([])
  })

  it('of two figures are one range', () => {
    expect(amountsOf('They won 20–18 and lost 27-30% of it.')).toEqual(['20–18', '27-30%'])
  })

  it('are not found in versions, coordinates and names', () => {
    expect(amountsOf('Chapter 7 of Apollo 11 says at 28°E in the Thirty Years War, A$5 and 4/5.')).toEqual([])
  })
})

describe('paragraphs', () => {
  it('are told from headings, tables, code, captions and bylines', () => {
    const { passages, asides } = ingest('# Title\n\nBy A. Writer\n\nFirst paragraph of\nthe text wrapped on.\n\n| a | b |\n| 1 | 2 |\n\n```\nlet x = 1\n```\n\nPhoto: a tower.\n\nSecond paragraph [2] is here.')
    expect(passages.map(({ text, section }) => [section, text])).toEqual([['Title', 'First paragraph of the text wrapped on.'], ['Title', 'Second paragraph is here.']])
    expect(asides.map(({ kind }) => kind)).toEqual(['byline', 'table', 'code', 'caption'])
  })
})
