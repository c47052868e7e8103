import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelfEntryOf, standsFor, type DeckText } from '@/core/deck'
import { editDeck, newFactId, settled, type DeckEdit } from '@/core/edit-deck'
import type { Fact } from '@/core/fact'
import { NEWCOMER } from '@/core/learner'
import { seededRandom } from '@/core/random'
import { updatesOf } from '@/core/updates'
import { printDeck, readDeck, revisionOf } from '@/formats/deck'
import { anyDeck } from '#tests/support/any-deck'
import { smallDeck } from '#tests/support/small-deck'

const factOf = (deck: DeckText, id: string): Fact => deck.facts.find((fact) => fact.id === id) as Fact
const write = (deck: DeckText, fact: Fact) => editDeck(deck, { does: 'written', fact }, 'orrin-new1')
const port = factOf(smallDeck, 'orrin-port')
const anyEdit = (deck: DeckText): fc.Arbitrary<DeckEdit> =>
  fc.oneof(
    fc.constantFrom(...deck.facts).map(({ id }): DeckEdit => ({ does: 'retired', factId: id })),
    fc.constantFrom(...(deck.retired ?? deck.facts)).map(({ id }): DeckEdit => ({ does: 'brought-back', factId: id })),
    fc.tuple(fc.constantFrom(...deck.facts), fc.constantFrom(...deck.facts)).map(([one, other]): DeckEdit => ({ does: 'written', fact: { ...one, answer: other.answer } })),
    fc.constantFrom(...deck.facts).map((fact): DeckEdit => ({ does: 'written', fact: { ...fact, id: 'a-new-one', label: 'new' } })),
  )

describe('editing a deck', () => {
  it('makes a deck that is written and read back as it is, whatever is done to it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck.chain((deck) => fc.tuple(fc.constant(settled(deck)), anyEdit(deck))), async ([deck, edit]) => {
        const edited = editDeck(deck, edit, 'minted-0000')
        const { deck: read, problems } = await readDeck(printDeck({ ...edited, revision: await revisionOf(edited) }), edited.about.id)
        // A fact brought back may rest on words that the reading lost; the form of the rest is sound.
        expect(problems.filter(({ code }) => !code.startsWith('passage-'))).toEqual([])
        if (read) expect(read).toEqual({ ...edited, revision: read.revision })
      }),
      { numRuns: 60 },
    )
  })

  it('never loses a fact, and never has one twice', () => {
    fc.assert(
      fc.property(anyDeck.chain((deck) => fc.tuple(fc.constant(deck), anyEdit(deck))), ([deck, edit]) => {
        const idsOf = ({ facts, retired = [] }: DeckText) => [...facts, ...retired].map(({ id }) => id)
        const after = idsOf(editDeck(deck, edit, 'minted-0000'))
        expect(new Set(after).size).toBe(after.length)
        expect(idsOf(deck).filter((id) => !after.includes(id))).toEqual([])
      }),
    )
  })

  it('keeps the id of a fact that is reworded, so that its memory stays', () => {
    const edited = write(smallDeck, { ...port, ask: 'Which port did those who raised the Orrin Light come from?' })
    expect(edited.facts.map(({ id }) => id)).toEqual(smallDeck.facts.map(({ id }) => id))
    expect(edited.retired).toBeUndefined()
  })

  it('takes another spelling with the old one beside it for the same answer', () => {
    const edited = write(smallDeck, { ...port, answer: { type: 'place', name: 'Marlowe', aliases: ['Marlow'] } })
    expect(edited.facts.some(({ id }) => id === 'orrin-port')).toBe(true)
  })

  it('makes a new fact where the answer changes, which stands for the old one in its groups too', () => {
    const begun = factOf(smallDeck, 'orrin-begn')
    const edited = write(smallDeck, { ...begun, answer: { type: 'date', year: 1872, month: 5, day: 3 } })
    const fresh = factOf(edited, 'orrin-new1')
    expect(fresh.replaces).toBe('orrin-begn')
    expect(edited.retired).toEqual([begun])
    expect(edited.facts.indexOf(fresh)).toBe(smallDeck.facts.indexOf(begun))
    const wasIn = smallDeck.groups.filter(({ factIds }) => factIds.includes('orrin-begn')).map(({ id }) => id)
    expect(wasIn.length).toBeGreaterThan(0)
    expect(edited.groups.filter(({ factIds }) => factIds.includes('orrin-new1')).map(({ id }) => id)).toEqual(wasIn)
  })

  it('gives an alias of a name that the deck knows to the name, wherever it stands', () => {
    const deck: DeckText = { ...smallDeck, names: [...smallDeck.names.filter((one) => !('name' in one) || one.name !== 'Marlow'), { type: 'place', name: 'Marlow', sort: 'port' }] }
    const edited = write(settled(deck), { ...port, answer: { type: 'place', name: 'Marlow', aliases: ['Great Marlow'], sort: 'port' } })
    expect(edited.names.find((one) => 'name' in one && one.name === 'Marlow')).toEqual({ type: 'place', name: 'Marlow', aliases: ['Great Marlow'], sort: 'port' })
    const without = write(edited, { ...factOf(edited, 'orrin-port'), answer: { type: 'place', name: 'Marlow', sort: 'port' } })
    expect(factOf(without, 'orrin-port').answer).toEqual({ type: 'place', name: 'Marlow', sort: 'port' })
  })

  it('retires a fact, and brings it back to its place in the reading', () => {
    const away = editDeck(smallDeck, { does: 'retired', factId: 'orrin-port' }, '')
    expect(away.facts.some(({ id }) => id === 'orrin-port')).toBe(false)
    expect(away.groups.flatMap(({ factIds }) => factIds)).not.toContain('orrin-port')
    const back = editDeck(away, { does: 'brought-back', factId: 'orrin-port' }, '')
    expect(back.retired).toBeUndefined()
    const paragraphs = back.facts.map(({ passage }) => passage.paragraph)
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
  })

  it('brings a replaced fact back into its place, its groups too, and retires the one that stood for it; and the other way round', () => {
    const begun = factOf(smallDeck, 'orrin-begn')
    const once = write(smallDeck, { ...begun, answer: { type: 'date', year: 1872 } })
    const twice = editDeck(once, { does: 'written', fact: { ...factOf(once, 'orrin-new1'), answer: { type: 'date', year: 1873 } } }, 'orrin-new2')
    const back = editDeck(twice, { does: 'brought-back', factId: 'orrin-begn' }, '')
    expect([back.facts, back.groups]).toEqual([smallDeck.facts, smallDeck.groups])
    expect(back.retired?.map(({ id }) => id).toSorted()).toEqual(['orrin-new1', 'orrin-new2'])
    const line = shelfEntryOf({ ...back, revision: 'r' })
    expect([line.replaced, line.retired]).toEqual([undefined, back.retired?.map(({ id }) => id)])
    const again = editDeck(back, { does: 'brought-back', factId: 'orrin-new2' }, '')
    expect(again.facts).toEqual(twice.facts)
    expect(standsFor(again, 'orrin-begn')?.id).toBe('orrin-new2')
  })

  it('mints ids like those of the deck, and none twice', () => {
    const random = seededRandom('ids')
    expect(newFactId(smallDeck, random)).toMatch(/^orrin-[0-9a-z]{4}$/u)
    const draws = [0, 0, 0.5]
    const first = newFactId(smallDeck, () => 0)
    expect(newFactId({ ...smallDeck, retired: [{ ...port, id: first }] }, () => draws.shift() ?? 0.5)).not.toBe(first)
  })
})

describe('what has changed of what was met', () => {
  const begun = factOf(smallDeck, 'orrin-begn')
  const once = write(smallDeck, { ...begun, answer: { type: 'date', year: 1872 } })
  const twice = editDeck(once, { does: 'written', fact: { ...factOf(once, 'orrin-new1'), answer: { type: 'date', year: 1873 } } }, 'orrin-new2')
  const line = shelfEntryOf({ ...twice, revision: 'r' })
  const state = { memory: undefined, answers: 1, lapses: 0, lastOutcome: 'right', rung: 0, misses: 0, sureWrongDay: undefined, takenFor: [] } as const

  it('waits as long as the new fact is not asked, through facts that nobody met', () => {
    expect(line.replaced).toEqual({ 'orrin-new2': ['orrin-new1', 'orrin-begn'] })
    expect(updatesOf(line, NEWCOMER)).toEqual([])
    const met = { ...NEWCOMER, facts: new Map([['orrin-begn', state]]) }
    expect(updatesOf(line, met)).toEqual([{ factId: 'orrin-new2', met: 'orrin-begn' }])
    expect(updatesOf(line, { ...met, facts: new Map([...met.facts, ['orrin-new2', state]]) })).toEqual([])
    expect(updatesOf(line, { ...met, aside: new Set(['orrin-new2']) })).toEqual([])
  })
})
