import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import { generateDeck } from '@/generator'
import { basisOf, proveOneFact } from '@/prover'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '#tests/support/harbour-article'
import { smallDeck } from '#tests/support/small-deck'

const harbour: Deck = { ...generateDeck(HARBOUR_ARTICLE, { title: HARBOUR_TITLE, publisher: 'The Gazette' }).deck, revision: '' }

/** The deck with some of its facts only. */
const without = (deck: Deck, gone: ReadonlySet<number>): Deck => ({ ...deck, facts: deck.facts.filter((_, at) => !gone.has(at)) })
const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((one, at) => one === b[at])

describe('what the proof of a fact rests on', () => {
  it.each([['a generated deck', harbour], ['a deck with every type of answer', smallDeck]] as const)('is all that can change it: where it is as it was, the proof is, whatever facts went (%s)', (_, deck) => {
    const proofs = new Map(deck.facts.map((fact) => [fact.id, JSON.stringify(proveOneFact(fact, deck))]))
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(deck.facts.length - 1), { minLength: 1, maxLength: 6 }), (gone) => {
        const less = without(deck, new Set(gone))
        for (const fact of less.facts) {
          if (isSame(basisOf(fact, deck), basisOf(fact, less))) expect(JSON.stringify(proveOneFact(fact, less)), fact.id).toBe(proofs.get(fact.id))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is as it was for most facts when one goes, and all as it was when it comes back', () => {
    const touched = harbour.facts.map((_, at) => {
      const less = without(harbour, new Set([at]))
      return less.facts.filter((fact) => !isSame(basisOf(fact, harbour), basisOf(fact, less))).length
    })
    expect(touched.reduce((sum, count) => sum + count, 0) / touched.length).toBeLessThan(harbour.facts.length / 3)
    expect(harbour.facts.every((fact) => isSame(basisOf(fact, harbour), basisOf(fact, without(harbour, new Set()))))).toBe(true)
  })
})
