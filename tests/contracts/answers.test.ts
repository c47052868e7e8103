import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTypes, formCodes, reasonCodes } from '@/answers'
import type { AnswerType, Judging } from '@/answers/answer-type'
import { seededRandom } from '@/core/random'
import type { SingleValue } from '@/core/value'
import { isUnclear } from '@/core/verdict'
import { answerForms } from '@/locales/en/answer-forms'
import { reasons } from '@/locales/en/reasons'

const LANGUAGES = ['en', 'en-US', 'de', 'fr', 'az', 'tr', 'ru', 'es', 'pl', 'ar', 'ja', 'zh', 'hi', 'hu']
const alone: Judging = { aliases: [], others: [], language: 'en' }
const all = Object.values(answerTypes) as unknown as readonly AnswerType[]
const examples = all.flatMap((type) => type.examples)

function outcomeOf(type: AnswerType, key: SingleValue, typed: string, judging = alone) {
  const judged = type.judge(key, typed, judging)
  return isUnclear(judged) ? 'unclear' : judged.outcome
}

function reasonsOf(type: AnswerType, key: SingleValue, typed: string) {
  const judged = type.judge(key, typed, alone)
  return isUnclear(judged) ? [] : judged.reasons.map(({ code }) => code)
}

/** Every text that differs from this one in a single digit. */
function digitChanges(text: string): readonly string[] {
  return [...text.matchAll(/\d/gu)].flatMap(({ 0: digit, index }) =>
    Array.from({ length: 9 }, (_, step) => text.slice(0, index) + String((Number(digit) + step + 1) % 10) + text.slice(index + 1)),
  )
}

describe.each(all.map((type) => [type.type, type] as const))('answers that are a %s', (_, type) => {
  const some = fc.constantFrom(...type.examples)
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'0123456789., /-:andhalftomilligesx %½²'.split(/(?:)/u)) , maxLength: 30 }))

  it.each(LANGUAGES)('read back as printed in %s', (language) => {
    for (const value of type.examples) {
      const read = type.parse(type.print(value, language), language)
      expect(read.ok && type.equal(read.value, value), type.print(value, language)).toBe(true)
    }
  })

  it.each(LANGUAGES)('are right with the key as printed in %s', (language) => {
    for (const key of type.examples) expect(outcomeOf(type, key, type.print(key, language), { ...alone, language })).toBe('right')
  })

  it('are right with the key as printed although the deck knows every other value', () => {
    for (const key of type.examples) expect(outcomeOf(type, key, type.print(key, 'en'), { ...alone, others: examples })).toBe('right')
  })

  it('equal themselves, equal both ways, and are near what they equal', () => {
    for (const a of type.examples) {
      expect(type.equal(a, a)).toBe(true)
      for (const b of type.examples) {
        expect(type.equal(a, b)).toBe(type.equal(b, a))
        expect(type.near(a, b)).toBe(type.near(b, a))
        if (type.equal(a, b)) expect(type.near(a, b)).toBe(true)
      }
    }
  })

  it('are ordered against each other, where there is an order', () => {
    const { compare } = type
    if (!compare) return
    for (const a of type.examples) {
      expect(compare(a, a)).toBe(0)
      for (const b of type.examples) expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
    }
  })

  it('have distractors that are never near the key or each other, never right, and the same for a seed', () => {
    fc.assert(
      fc.property(some, fc.string(), (key, seed) => {
        const distractors = type.distractors(key, seededRandom(seed))
        expect(type.distractors(key, seededRandom(seed))).toEqual(distractors)
        const printed = distractors.map((value) => type.print(value, 'en'))
        expect(new Set(printed).size).toBe(printed.length)
        for (const value of distractors) {
          expect(type.near(key, value)).toBe(false)
          expect(outcomeOf(type, key, type.print(value, 'en'))).toBe('wrong')
          expect(type.form(value)).toBe(type.form(key))
        }
      }),
    )
  })

  it('are judged with codes that have words, whatever is typed, and never by an exception', () => {
    fc.assert(
      fc.property(some, anyText, fc.constantFrom(...LANGUAGES), (key, typed, language) => {
        const judged = type.judge(key, typed, { ...alone, others: examples, language })
        if (isUnclear(judged)) expect(judged.readings.length).toBeGreaterThan(1)
        else for (const { code } of judged.reasons) expect(reasonCodes).toContain(code)
        type.parse(typed, language)
      }),
      { numRuns: 500 },
    )
  })

  it('are wrong, and said to be empty, where nothing was typed', () => {
    for (const key of type.examples) {
      for (const typed of ['', '  ', '\u00a0\n']) {
        expect(type.judge(key, typed, alone)).toEqual({ outcome: 'wrong', reasons: [{ code: 'empty' }] })
      }
    }
  })

  it('are right with this person’s own words, and say so', () => {
    for (const key of type.examples) {
      expect(type.judge(key, ' My own Words ', { ...alone, aliases: ['my own words'] })).toEqual({
        outcome: 'right',
        reasons: [{ code: 'own-alias', params: { typed: 'My own Words' } }],
      })
    }
  })

  it('are judged at once however much is typed', () => {
    const started = performance.now()
    for (const key of type.examples) {
      for (const typed of ['1'.repeat(200_000), 'a '.repeat(100_000), '1,234'.repeat(40), 'and '.repeat(50), '12 '.repeat(66), '(((('.repeat(50_000), 'о.'.repeat(100_000)]) {
        type.judge(key, typed, { ...alone, others: examples })
        type.parse(typed, 'en')
      }
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('ask for a form that has words', () => {
    for (const value of type.examples) expect(formCodes).toContain(type.form(value))
  })
})

describe.each([answerTypes.date, answerTypes.time, answerTypes.number, answerTypes.duration].map((type) => [type.type, type as unknown as AnswerType] as const))(
  'the digits of a %s',
  (_, type) => {
    it('are never right with one changed', () => {
      for (const key of type.examples) {
        if ('tolerance' in key) continue
        for (const typed of digitChanges(type.print(key, 'en'))) expect(outcomeOf(type, key, typed), typed).toBe('wrong')
      }
    })
  },
)

describe.each([answerTypes.person, answerTypes.place, answerTypes.organisation, answerTypes.text].map((type) => [type.type, type as unknown as AnswerType] as const))(
  'the letters of a %s',
  (_, type) => {
    const long = type.examples.flatMap((key) => {
      const name = type.print(key, 'en')
      const slips = [...name.matchAll(/\p{L}{5,}/gu)].flatMap(({ 0: word, index }) =>
        Array.from({ length: word.length - 2 }, (_unused, i) => index + i + 1).flatMap((at) => [
          name.slice(0, at) + 'x' + name.slice(at + 1),
          name.slice(0, at) + 'x' + name.slice(at),
          name.slice(0, at) + name.slice(at + 1),
          name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
        ]),
      )
      return slips.filter((typed) => typed !== name).map((typed) => [key, typed] as const)
    })

    it('may hold one slip, which is told', () => {
      for (const [key, typed] of long) {
        expect(outcomeOf(type, key, typed), typed).toBe('right')
        expect(reasonsOf(type, key, typed), typed).toEqual(['spelling'])
      }
    })

    it('may hold none that makes another name of the deck', () => {
      for (const [key, typed] of long) {
        const other = type.parse(typed, 'en')
        if (other.ok) expect(outcomeOf(type, key, typed, { ...alone, others: [other.value] }), typed).toBe('wrong')
      }
    })
  },
)

describe('the words for verdicts and forms', () => {
  it('stand for every code, and fill in only what the code is given', () => {
    expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort())
    expect(Object.keys(answerForms).sort()).toEqual([...formCodes].sort())
    for (const words of Object.values(reasons)) expect(words.replace(/\{(?:key|typed|other)\}/g, '')).not.toMatch(/[{}]/)
  })
})
