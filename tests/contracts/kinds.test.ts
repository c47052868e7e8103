import { describe, expect, it } from 'vitest'
import { letterOf, spokenOf } from '@/core/paper'
import { DONT_KNOW } from '@/core/question'
import { seededRandom } from '@/core/random'
import { isUnclear } from '@/core/verdict'
import type { Outcome, Verdict } from '@/core/verdict'
import { kindIds, kindOf, kinds } from '@/questions'
import type { KindId, Question } from '@/questions'
import { BLANK } from '@/questions/cloze'
import type { Kind } from '@/questions/kind'
import { factsOf } from '@/questions/known'
import { smallDeck } from '#tests/support/small-deck'

const judging = { deck: smallDeck, facts: factsOf(smallDeck), aliases: new Map() }
const withoutFacts = { ...judging, deck: { ...smallDeck, facts: [], groups: [] }, facts: new Map() }

function questionsOf(id: KindId): readonly Question[] {
  const kind = kinds[id] as Kind<Question>
  return kind.subjects(smallDeck).flatMap((subject) =>
    ['a', 'b', 'c'].flatMap((seed) => {
      const asked = kind.ask(subject, { deck: smallDeck, facts: factsOf(smallDeck), random: seededRandom(seed), options: 3 })
      return 'question' in asked ? [asked.question] : []
    }),
  )
}

function outcomesOf(judged: ReturnType<Kind['judge']>): readonly Outcome[] {
  if (isUnclear(judged)) throw new Error('unclear')
  return [judged.outcome, ...Object.values(judged.byFact)]
}

describe.each(kindIds)('the kind %s', (id) => {
  const questions = questionsOf(id)

  it('asks something of the small deck', () => {
    expect(questions.length).toBeGreaterThan(0)
  })

  it('is registered under its own id, and its questions name it, their facts and their stem', () => {
    expect(kinds[id].id).toBe(id)
    for (const question of questions) {
      expect(question).toMatchObject({ kind: id, evidence: kinds[id].evidence })
      expect(question.factIds.every((factId) => judging.facts.has(factId))).toBe(true)
      expect(new Set(question.factIds).size).toBe(question.factIds.length)
      expect(question.stem.trim()).not.toBe('')
      expect(question.guess).toBeGreaterThanOrEqual(0)
      expect(question.guess).toBeLessThan(1)
    }
  })

  it('asks the same question again for the same random stream', () => {
    expect(questionsOf(id)).toEqual(questions)
  })

  it('makes plain data that a log can keep', () => {
    for (const question of questions) expect(JSON.parse(JSON.stringify(question))).toStrictEqual(question)
  })

  it.each([
    ['while the deck has the facts', judging],
    ['when the deck no longer has them', withoutFacts],
  ])('judges its own key right for every fact, %s', (_, given) => {
    for (const question of questions) {
      const kind = kindOf(question)
      const outcomes = outcomesOf(kind.judge(question, kind.keyResponse(question), given))
      expect(new Set(outcomes), question.stem).toEqual(new Set(['right']))
      expect(outcomes).toHaveLength(1 + question.factIds.length)
    }
  })

  it('judges “I don’t know” wrong for every fact, and says so', () => {
    for (const question of questions) {
      const verdict = kindOf(question).judge(question, DONT_KNOW, judging) as Verdict
      expect(new Set(outcomesOf(verdict))).toEqual(new Set(['wrong']))
      expect(verdict.reasons).toEqual([{ code: 'dont-know' }])
      expect(kindOf(question).responseLines(question, DONT_KNOW)).toEqual([])
    }
  })

  it('judges a response that it can’t read wrong rather than fail', () => {
    const odd = [{}, { option: 99 }, { options: [0, 0] }, { text: ' ' }, { order: [0] }, { pairs: 'x' }, { rating: 7 }, { says: 'yes' }]
    for (const question of questions) {
      for (const response of odd) {
        expect(outcomesOf(kindOf(question).judge(question, response, judging))[0]).toBe('wrong')
        expect(() => kindOf(question).responseLines(question, response)).not.toThrow()
      }
    }
  })

  it('can stand on paper and be read aloud: its stem, all there is to choose from, a key that goes by the letters shown', () => {
    for (const question of questions) {
      const paper = kindOf(question).paper(question)
      expect(paper.stem.join(BLANK)).toBe(question.stem)
      expect(paper.key.length > 0 || paper.isTrue === true).toBe(true)
      const letters = (paper.partners.length > 0 ? paper.partners : paper.rows).map((_, at) => letterOf(at))
      const marks = paper.key.flatMap(({ mark }) => mark ?? [])
      expect(marks.every((mark) => letters.includes(mark) || paper.task === 'number')).toBe(true)
      expect(spokenOf(paper).join(' ')).toContain(question.stem.split(BLANK)[0]?.trim())
      expect(JSON.parse(JSON.stringify(paper))).toStrictEqual(paper)
    }
  })

  it('puts its key in words', () => {
    for (const question of questions) {
      const lines = kindOf(question).keyLines(question)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.every((line) => line.trim() !== '')).toBe(true)
      expect(kindOf(question).shownTexts(question)).toContain(question.stem)
    }
  })
})
