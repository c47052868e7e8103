import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClaim } from '@/core/fact'
import { seededRandom } from '@/core/random'
import { isUnclear } from '@/core/verdict'
import type { Verdict } from '@/core/verdict'
import { kinds } from '@/questions'
import type { Question } from '@/questions'
import type { Kind, Subject } from '@/questions/kind'
import { factsOf } from '@/questions/known'
import { outcomeOfOrder, outcomeOfSeveral } from '@/questions/verdicts'
import { smallDeck } from '#tests/support/small-deck'

const judging = { deck: smallDeck, facts: factsOf(smallDeck), aliases: new Map<string, readonly string[]>() }

function ask<Q extends Question>(kind: Kind<Q>, subject: Subject, seed = 'judging'): Q {
  const asked = kind.ask(subject, { deck: smallDeck, facts: judging.facts, random: seededRandom(seed), options: 3 })
  if (!('question' in asked)) throw new Error(asked.dropped.code)
  return asked.question
}

function verdictOn<Q extends Question>(kind: Kind<Q>, question: Q, response: Readonly<Record<string, unknown>>, given = judging): Verdict {
  const judged = kind.judge(question, response, given)
  if (isUnclear(judged)) throw new Error('unclear')
  return judged
}

describe('a choice', () => {
  const question = ask(kinds.choice, { factIds: ['orrin-arch'] })

  it('tells of a wrong option which other fact it answers', () => {
    const option = question.options.indexOf('Tobias Rask')
    expect(verdictOn(kinds.choice, question, { option })).toEqual({
      outcome: 'wrong',
      byFact: { 'orrin-arch': 'wrong' },
      reasons: [{ code: 'option-is-other-fact', params: { option: 'Tobias Rask', factId: 'orrin-kee1' } }],
    })
  })

  it('says of a wrong option that no fact answers only that it is not the key', () => {
    const port = ask(kinds.choice, { factIds: ['orrin-port'] })
    const { reasons } = verdictOn(kinds.choice, port, { option: port.options.indexOf('Sandwick') })
    expect(reasons).toEqual([{ code: 'option-is-not-key', params: { option: 'Sandwick' } }])
  })

  it('shows as many options as are asked for', () => {
    const asked = kinds.choice.ask({ factIds: ['orrin-begn'] }, { deck: smallDeck, facts: judging.facts, random: seededRandom('five'), options: 5 })
    expect('question' in asked && asked.question.options).toHaveLength(5)
  })

  it('shows three where the fact has no more distractors', () => {
    const asked = kinds.choice.ask({ factIds: ['orrin-port'] }, { deck: smallDeck, facts: judging.facts, random: seededRandom('five'), options: 5 })
    expect('question' in asked && asked.question.options).toHaveLength(3)
  })

  it('never offers a value that the fact refuses, nor one inside its tolerance', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { options } = ask(kinds.choice, { factIds: ['orrin-high'] }, String(seed))
      expect(options).toEqual(expect.not.arrayContaining(['45 metres']))
      expect(options).toEqual(expect.not.arrayContaining(['42 metres']))
    }
  })
})

describe('several right', () => {
  const question = ask(kinds.several, { factIds: ['orrin-quar'] })
  const wrong = question.options.flatMap((_, at) => (question.key.includes(at) ? [] : [at]))

  it('is nearly right with most of them, and says what is missing', () => {
    const { outcome, reasons } = verdictOn(kinds.several, question, { options: question.key.slice(0, 2) })
    expect(outcome).toBe('nearly')
    expect(reasons).toEqual([{ code: 'set-missing', params: { missing: question.options[question.key[2] ?? 0], count: 1 } }])
  })

  it('is nearly right with one too many, wrong with two, and wrong with fewer than half', () => {
    expect(verdictOn(kinds.several, question, { options: [...question.key, ...wrong.slice(0, 1)] }).outcome).toBe('nearly')
    expect(verdictOn(kinds.several, question, { options: [...question.key, ...wrong.slice(0, 2)] }).outcome).toBe('wrong')
    expect(verdictOn(kinds.several, question, { options: question.key.slice(0, 1) }).outcome).toBe('wrong')
    expect(verdictOn(kinds.several, question, { options: [] }).reasons).toEqual([{ code: 'no-answer' }])
  })

  it('never scores a fuller answer lower than a poorer one', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.nat(4), (members, hits, strays) => {
        fc.pre(members > 0 && hits < members)
        const points = { right: 2, nearly: 1, wrong: 0 }
        expect(points[outcomeOfSeveral(members, hits + 1, strays)]).toBeGreaterThanOrEqual(points[outcomeOfSeveral(members, hits, strays)])
        expect(points[outcomeOfSeveral(members, hits, strays)]).toBeGreaterThanOrEqual(points[outcomeOfSeveral(members, hits, strays + 1)])
      }),
    )
  })
})

describe('true or false', () => {
  it('is never asked of a claim', () => {
    const asked = new Set(kinds['true-false'].subjects(smallDeck).flatMap((subject) => subject.factIds))
    expect(smallDeck.facts.filter((fact) => isClaim(fact) && asked.has(fact.id))).toEqual([])
    const forced = kinds['true-false'].ask({ factIds: ['orrin-wrec'] }, { deck: smallDeck, facts: judging.facts, random: seededRandom(''), options: 3 })
    expect(forced).toMatchObject({ dropped: { code: 'kind-does-not-fit' } })
  })

  it('is true about as often as false, and shows its passage at once', () => {
    const isTrue = Array.from({ length: 400 }, (_, seed) => ask(kinds['true-false'], { factIds: ['orrin-litt'] }, String(seed)).isTrue)
    expect(Math.abs(isTrue.filter(Boolean).length - 200)).toBeLessThan(50)
    expect(kinds['true-false'].alwaysAtOnce).toBe(true)
  })

  it('never tells a falsehood that is the answer of another question in the attempt', () => {
    const avoid = smallDeck.facts.flatMap((fact) => (fact.answer.type === 'person' ? [fact.answer] : []))
    for (let seed = 0; seed < 50; seed++) {
      const asking = { deck: smallDeck, facts: judging.facts, random: seededRandom(String(seed)), options: 3, avoid }
      const asked = kinds['true-false'].ask({ factIds: ['orrin-kee1'] }, asking)
      expect('question' in asked && asked.question.isTrue).toBe(true)
    }
  })
})

describe('a typed answer', () => {
  it('accepts a list in any order, with commas, lines or “and”', () => {
    const question = ask(kinds.typed, { factIds: ['orrin-quar'] })
    for (const text of ['Wyke, Thornby and Calder', 'thornby\ncalder\nwyke', 'Calder; Wyke; Thornby', 'Calder, Wyke, and Thornby.']) {
      expect(verdictOn(kinds.typed, question, { text }).outcome, text).toBe('right')
    }
  })

  it('holds most of a list nearly right, and says what is missing and what does not belong', () => {
    const question = ask(kinds.typed, { factIds: ['orrin-quar'] })
    const { outcome, reasons } = verdictOn(kinds.typed, question, { text: 'Calder, Wyke and Marlow' })
    expect(outcome).toBe('nearly')
    expect(reasons).toEqual([
      { code: 'set-missing', params: { missing: 'Thornby', count: 1 } },
      { code: 'set-stray', params: { strays: 'Marlow', count: 1 } },
    ])
    expect(verdictOn(kinds.typed, question, { text: 'Calder, Calder, Calder' }).outcome).toBe('wrong')
  })

  it('asks which day is meant where digits can be read in two ways', () => {
    const judged = kinds.typed.judge(ask(kinds.typed, { factIds: ['orrin-litt'] }), { text: '8/9/1873' }, judging)
    expect(isUnclear(judged) && judged.readings.length).toBe(2)
  })

  it('takes the words that a person’s appeals made right', () => {
    const question = ask(kinds.typed, { factIds: ['orrin-whit'] })
    expect(verdictOn(kinds.typed, question, { text: 'snow quiet' }).outcome).toBe('wrong')
    const given = { ...judging, aliases: new Map([['orrin-whit', ['snow quiet']]]) }
    expect(verdictOn(kinds.typed, question, { text: 'Snow quiet' }, given).outcome).toBe('right')
  })

  it('holds a distractor of the fact wrong, however few letters it differs in', () => {
    const facts = smallDeck.facts.map((fact) =>
      fact.id === 'orrin-port' ? { ...fact, distractors: [{ type: 'place', name: 'Marlowe', sort: 'port' } as const] } : fact,
    )
    const deck = { ...smallDeck, facts }
    const question = ask(kinds.cloze, { factIds: ['orrin-port'] })
    expect(verdictOn(kinds.cloze, question, { text: 'Marlowe' }, { ...judging, deck, facts: factsOf(deck) }).outcome).toBe('wrong')
    expect(verdictOn(kinds.cloze, question, { text: 'Marlou' }).outcome).toBe('right')
  })
})

describe('an order', () => {
  const question = ask(kinds.order, { factIds: ['orrin-begn', 'orrin-litt', 'orrin-horn', 'orrin-auto'] })

  it('never shows the right order to begin with', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { key } = ask(kinds.order, { factIds: ['orrin-step'] }, String(seed))
      expect(key.some((place, at) => place !== at)).toBe(true)
    }
  })

  it('judges each fact by its place, and two neighbours exchanged nearly', () => {
    const [a, b, c, d] = question.key as [number, number, number, number]
    const { outcome, byFact } = verdictOn(kinds.order, question, { order: [b, a, c, d] })
    expect(outcome).toBe('nearly')
    expect(byFact).toEqual({ 'orrin-begn': 'wrong', 'orrin-litt': 'wrong', 'orrin-horn': 'right', 'orrin-auto': 'right' })
    expect(verdictOn(kinds.order, question, { order: [d, a, b, c] }).outcome).toBe('wrong')
  })

  it('is right for the key alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (key, given) => {
        expect(outcomeOfOrder(key, given) === 'right').toBe(key.join() === given.join())
      }),
    )
  })
})

describe('a match', () => {
  it('judges each pair by itself', () => {
    const question = ask(kinds.match, { factIds: ['orrin-arch', 'orrin-kee1', 'orrin-kee2'] })
    const [a, b, c] = question.key as [number, number, number]
    const { outcome, byFact } = verdictOn(kinds.match, question, { pairs: [a, c, b] })
    expect(outcome).toBe('wrong')
    expect(byFact[question.leftFactIds[0] ?? '']).toBe('right')
    expect(byFact[question.leftFactIds[1] ?? '']).toBe('wrong')
    expect(verdictOn(kinds.match, question, { pairs: [a, b, -1] }).outcome).toBe('nearly')
  })
})

describe('a flashcard', () => {
  it('counts Again alone as wrong', () => {
    const question = ask(kinds.flashcard, { factIds: ['orrin-step'] })
    const outcomes = [1, 2, 3, 4].map((rating) => verdictOn(kinds.flashcard, question, { rating }).outcome)
    expect(outcomes).toEqual(['wrong', 'right', 'right', 'right'])
  })
})
