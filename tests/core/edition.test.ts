import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeckText } from '@/core/deck'
import { newFactId, settled } from '@/core/edit-deck'
import { compareEditions, isSameEdition, takeEdition } from '@/core/edition'
import type { Fact } from '@/core/fact'
import { seededRandom } from '@/core/random'
import { keepsMemory } from '@/core/same-answer'
import { anyDeck } from '#tests/support/any-deck'
import { smallDeck } from '#tests/support/small-deck'

const minting = () => {
  const random = seededRandom('mint')
  return (deck: DeckText) => newFactId(deck, random)
}
const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id).sort()
const anyPair = fc.tuple(anyDeck.map(settled), anyDeck.map(settled))
/** The deck as a generator might make it anew: other ids, in another order. */
const renamed = (deck: DeckText): DeckText => ({ ...deck, facts: deck.facts.map((fact, at) => ({ ...fact, id: `made-${at}` })).reverse(), groups: [] })

describe('two editions', () => {
  it('of which each is the other are the same', () => {
    fc.assert(fc.property(anyDeck, (deck) => isSameEdition(compareEditions(deck, deck))))
  })

  it('have each fact of either in exactly one list', () => {
    fc.assert(
      fc.property(anyPair, ([old, next]) => {
        const { same, reworded, changed, fresh, gone } = compareEditions(old, next)
        const pairs = [...same, ...reworded, ...changed]
        expect(idsOf([...pairs.map(({ before }) => before), ...gone])).toEqual(idsOf(old.facts))
        expect(idsOf([...pairs.map(({ after }) => after), ...fresh])).toEqual(idsOf(next.facts))
        for (const { before, after } of [...same, ...reworded]) expect(keepsMemory(before, after)).toBe(true)
        for (const { before, after } of changed) expect(keepsMemory(before, after)).toBe(false)
      }),
    )
  })

  it('differ alike in whatever order their facts stand', () => {
    const turned = (deck: DeckText): DeckText => ({ ...deck, facts: [...deck.facts].reverse() })
    const namesOf = (old: DeckText, next: DeckText) => {
      const { changed, fresh, gone, reworded } = compareEditions(old, next)
      const pairs = (list: readonly { readonly before: Fact; readonly after: Fact }[]) => list.map(({ before, after }) => `${before.id} ${after.id}`).sort()
      return [pairs(changed), pairs(reworded), idsOf(fresh), idsOf(gone)]
    }
    fc.assert(
      fc.property(anyPair, ([old, next]) => {
        expect(namesOf(turned(old), turned(next))).toEqual(namesOf(old, next))
      }),
    )
  })

  it('take for the successor of a fact the likest of those that say they replace it', () => {
    const [first, other] = smallDeck.facts.filter(({ answer }) => answer.type === 'number')
    if (!first || !other) throw new Error('the deck has too few numbers')
    const successor = { ...first, id: 'z-likest', answer: { type: 'number', amount: 7 }, replaces: first.id } as const
    const unlike = { ...other, id: 'a-unlike', replaces: first.id }
    const kept = smallDeck.facts.filter(({ id }) => id !== first.id && id !== other.id)
    for (const claiming of [[successor, unlike], [unlike, successor]]) {
      const { changed } = compareEditions(smallDeck, { ...smallDeck, facts: [...kept, ...claiming], groups: [] })
      expect(changed.find(({ before }) => before.id === first.id)?.after.id).toBe('z-likest')
    }
  })

  it('made anew by a generator are known again by passage, wording and answer', () => {
    const difference = compareEditions(smallDeck, renamed(smallDeck))
    expect(difference.same).toHaveLength(smallDeck.facts.length)
    expect(isSameEdition(difference)).toBe(true)
  })

  it('tell a changed figure from a new fact', () => {
    const next = renamed({
      ...smallDeck,
      facts: smallDeck.facts.map((fact) =>
        fact.answer.type === 'number'
          ? { ...fact, statement: fact.statement.replace(/\{[^}]*\}/u, '{151 workers}'), answer: { ...fact.answer, amount: 151 }, passage: { paragraph: 1, quote: '151 workers from the port of Marlow raised the tower' } }
          : fact,
      ).filter(({ id }) => id !== 'orrin-port'),
    })
    const { changed, gone, fresh } = compareEditions(smallDeck, next)
    expect(changed.map(({ before }) => before.id)).toContain(smallDeck.facts.find(({ answer }) => answer.type === 'number')?.id)
    expect(gone.map(({ id }) => id)).toEqual(['orrin-port'])
    expect(fresh).toEqual([])
  })
})

describe('taking a new edition', () => {
  it('that changes nothing leaves the deck as it was', () => {
    fc.assert(
      fc.property(anyDeck.map(settled), (deck) => {
        expect(takeEdition(deck, deck, minting())).toEqual(deck)
      }),
    )
  })

  it('keeps the ids of what stayed the same, gives what changed new ones that name the old, and loses nothing', () => {
    fc.assert(
      fc.property(anyPair, ([old, next]) => {
        const { same, reworded, changed } = compareEditions(old, next)
        const taken = takeEdition(old, next, minting())
        const ids = [...taken.facts, ...(taken.retired ?? [])].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(taken.facts).toHaveLength(next.facts.length)
        expect(taken.about.id).toBe(old.about.id)
        for (const { before } of [...same, ...reworded]) expect(taken.facts.map(({ id }) => id)).toContain(before.id)
        for (const { before } of changed) {
          expect(taken.facts.filter(({ replaces }) => replaces === before.id)).toHaveLength(1)
          expect(taken.retired?.map(({ id }) => id)).toContain(before.id)
        }
        expect(old.facts.filter(({ id }) => !ids.includes(id))).toEqual([])
      }),
    )
  })

  it('twice is as good as once', () => {
    fc.assert(
      fc.property(anyPair, ([old, next]) => {
        const taken = takeEdition(old, next, minting())
        expect(isSameEdition(compareEditions(taken, takeEdition(taken, taken, minting())))).toBe(true)
      }),
    )
  })
})
