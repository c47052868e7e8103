import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import { askPlanned, kindIds, planAttempt } from '@/questions'
import { smallDeck } from '#tests/support/small-deck'

const scope = smallDeck.facts.map((fact) => fact.id)
const planned = (seed: string, kinds: readonly string[], length: number, within = scope) =>
  planAttempt({ deck: smallDeck, scope: within, kinds, length, options: 3, random: seededRandom(seed) })

describe('planning an attempt', () => {
  it('gives the same plan and the same questions for the same seed', () => {
    const plan = planned('one', kindIds, 8)
    expect(planned('one', kindIds, 8)).toEqual(plan)
    for (const at of plan.keys()) expect(askPlanned(smallDeck, plan, at, 'one', 3)).toEqual(askPlanned(smallDeck, plan, at, 'one', 3))
  })

  it('mixes the kinds that it is given and uses no other', () => {
    const used = new Set(planned('mix', ['choice', 'typed', 'cloze'], 6).map((step) => step.kind))
    expect(used).toEqual(new Set(['choice', 'typed', 'cloze']))
  })

  it('asks nothing outside the scope', () => {
    const within = ['orrin-kee1', 'orrin-mont', 'orrin-paid']
    for (const step of planned('scope', kindIds, 10, within)) expect(within).toEqual(expect.arrayContaining([...step.factIds]))
  })

  it('gives fewer questions than wanted where the scope holds no more', () => {
    expect(planned('few', ['typed'], 10, ['orrin-mont'])).toEqual([{ kind: 'typed', factIds: ['orrin-mont'] }])
    expect(planned('none', ['typed'], 10, [])).toEqual([])
    expect(planned('unknown', ['no-such-kind'], 10)).toEqual([])
  })

  it('takes every fact of the scope as a flashcard, whatever they tell of each other', () => {
    const plan = planned('cards', ['flashcard'], 100)
    expect(new Set(plan.flatMap((step) => step.factIds))).toEqual(new Set(scope))
  })

  it('spreads the questions over the paragraphs', () => {
    const paragraphOf = new Map(smallDeck.facts.map((fact) => [fact.id, fact.passage.paragraph]))
    const plan = planned('spread', ['typed'], 4)
    expect(new Set(plan.map((step) => paragraphOf.get(step.factIds[0] ?? ''))).size).toBeGreaterThanOrEqual(3)
  })

  it('says why a place can no longer be asked when the deck has lost its fact', () => {
    const plan = planned('lost', ['typed'], 1)
    const asked = askPlanned({ ...smallDeck, facts: [] }, plan, 0, 'lost', 3)
    expect(asked).toMatchObject({ dropped: { code: 'kind-does-not-fit' } })
  })
})
