import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redoable, undoable, type DraftDeed, type DraftDoing } from '@/core/draft/deeds'
import { countStands, draftOf, nextWaiting, type DraftSource, type Found } from '@/core/draft/draft'
import { mergeInFact, mergedName, mergeNames } from '@/core/draft/merge-names'
import type { Fact } from '@/core/fact'
import type { PersonValue } from '@/core/value'
import { smallDeck } from '#tests/support/small-deck'

const source: DraftSource = { text: 'The text.', article: smallDeck.about.article }
const found: Found = {
  reading: smallDeck.reading,
  facts: smallDeck.facts,
  names: smallDeck.names,
  leftOut: [
    { paragraph: 1, quote: 'Ada Fenwick drew the plans', words: 'plans', reason: { code: 'fact-ranked-lower' } },
    { paragraph: null, quote: 'The lamp at dusk (photo).', words: '', reason: { code: 'block-set-aside', params: { kind: 'caption' } } },
  ],
  problems: [],
}
const ids = smallDeck.facts.map(({ id }) => id)
const [first] = smallDeck.facts as readonly [Fact, ...Fact[]]
const own: Fact = { ...first, id: 'orrin-own', statement: 'Work on the light began in {May 1871} on the north cape.' }

const some = fc.subarray([...ids, 'orrin-own', 'nothing'], { minLength: 1, maxLength: 4 })
const anyDoing: fc.Arbitrary<DraftDoing> = fc.oneof(
  fc.record({ does: fc.constantFrom('accepted' as const, 'rejected' as const, 'put-back' as const), factIds: some }),
  fc.record({ does: fc.constant('worded' as const), factId: fc.constantFrom(...ids), fact: fc.constantFrom(own, first) }),
  fc.constant<DraftDoing>({ does: 'added', fact: own, omission: 0 }),
  fc.constant<DraftDoing>({ does: 'taken-in', omission: 1 }),
  fc.constant<DraftDoing>({ does: 'merged', kept: { type: 'person', name: 'Ada Fenwick' }, gone: { type: 'person', name: 'Tobias Rask' } }),
  fc.constant<DraftDoing>({ does: 'described', article: { ...source.article, title: 'Another title' } }),
  fc.constant<DraftDoing>({ does: 'kept', deckId: 'orrin-light' }),
  fc.constant<DraftDoing>({ does: 'discarded' }),
)
const idAt = (at: number) => String(at).padStart(4, '0')
const deedsOf = (doings: readonly DraftDoing[]): readonly DraftDeed[] => doings.map((doing, at) => ({ ...doing, id: idAt(at), ms: at }))
const anyDeeds = fc.array(anyDoing, { maxLength: 12 }).map(deedsOf)
const undoOf = (deed: DraftDeed, at: number): DraftDeed => ({ does: 'undone', deed: deed.id, id: idAt(at), ms: at })
const draft = (deeds: readonly DraftDeed[]) => draftOf(source, found, deeds)

describe('a draft', () => {
  it('is the same after the same deeds, in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(anyDeeds, fc.gen(), (deeds, gen) => {
        const mixed = gen(() => fc.shuffledSubarray([...deeds, ...deeds.slice(0, 2)], { minLength: Math.min(deeds.length * 2, deeds.length + 2) }))
        expect(draft(mixed)).toEqual(draft(deeds))
      }),
    )
  })

  it('is after the undo of any deed as if that had never been done', () => {
    fc.assert(
      fc.property(anyDeeds.filter(({ length }) => length > 0), fc.nat(), (deeds, nth) => {
        const deed = deeds[nth % deeds.length] as DraftDeed
        expect(draft([...deeds, undoOf(deed, deeds.length)])).toEqual(draft(deeds.filter((one) => one !== deed)))
      }),
    )
  })

  it('is after the undo of an undo as before it', () => {
    fc.assert(
      fc.property(anyDeeds.filter(({ length }) => length > 0), (deeds) => {
        const back = undoOf(undoable(deeds) as DraftDeed, deeds.length)
        expect(redoable([...deeds, back])).toEqual(back)
        expect(draft([...deeds, back, undoOf(back, deeds.length + 1)])).toEqual(draft(deeds))
      }),
    )
  })

  it('comes back to its beginning by undo alone, one deed at a time, and has nothing left to undo there', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        let all = deeds
        for (let last = undoable(all); last; last = undoable(all)) all = [...all, undoOf(last, all.length)]
        expect(all).toHaveLength(deeds.length * 2)
        expect(draft(all)).toEqual(draft([]))
      }),
    )
  })

  it('counts each of its facts once, and has one to decide as long as one waits', () => {
    fc.assert(
      fc.property(anyDeeds, fc.constantFrom(...ids), (deeds, behind) => {
        const now = draft(deeds)
        const count = countStands(now)
        expect(count.waiting + count.accepted + count.rejected).toBe(count.of)
        expect(nextWaiting(now, behind) !== undefined).toBe(count.waiting > 0)
      }),
    )
  })

  it('offers no redo once something else was done', () => {
    const deeds = deedsOf([{ does: 'accepted', factIds: [ids[0] ?? ''] }])
    const undone = [...deeds, undoOf(deeds[0] as DraftDeed, 1)]
    expect(redoable(undone)?.id).toBe('0001')
    expect(redoable([...undone, { does: 'rejected', factIds: ids, id: '0002', ms: 2 }])).toBeUndefined()
  })

  it('moves on to the next fact that waits, round the end', () => {
    const now = draft(deedsOf([{ does: 'accepted', factIds: ids.slice(1) }]))
    expect(nextWaiting(now, ids.at(-1))).toBe(ids[0])
  })

  it('takes what was left out as a fact made by hand, which is accepted', () => {
    const now = draft(deedsOf([{ does: 'added', fact: own, omission: 0 }]))
    expect(now.items.find(({ id }) => id === own.id)).toMatchObject({ stand: 'accepted', isOwn: true })
    expect(now.leftOut[0]?.factId).toBe(own.id)
  })

  it('takes a block that was set aside into its reading, once', () => {
    const taken: DraftDoing = { does: 'taken-in', omission: 1 }
    const now = draft(deedsOf([taken, taken]))
    expect(now.reading).toHaveLength(smallDeck.reading.length + 1)
    expect(now.reading.at(-1)).toMatchObject({ number: 5, text: 'The lamp at dusk (photo).' })
    expect(now.leftOut[1]).toMatchObject({ paragraph: 5, isIn: true })
  })
})

describe('two names for one', () => {
  const rask: PersonValue = { type: 'person', name: 'Tobias Rask', aliases: ['Rask'] }
  const keeper: PersonValue = { type: 'person', name: 'the first keeper' }
  const fenwick: PersonValue = { type: 'person', name: 'Ada Fenwick' }
  const merge = { kept: rask, gone: keeper }
  const fact: Fact = { ...first, answer: keeper, distractors: [rask, fenwick, { type: 'text', text: 'nobody' }], never: [keeper], speaker: 'the first keeper' }

  it('become one entry with each other’s words as aliases', () => {
    expect(mergedName(merge).aliases).toEqual(['Rask', 'the first keeper'])
    expect(mergeNames([fenwick, keeper, rask], merge)).toEqual([fenwick, mergedName(merge)])
  })

  it('are one in answers, distractors and speakers, and never a distractor of themselves', () => {
    const now = mergeInFact(fact, merge)
    expect(now.answer).toEqual(mergedName(merge))
    expect(now.distractors).toEqual([fenwick, { type: 'text', text: 'nobody' }])
    expect(now.never).toBeUndefined()
    expect(now.speaker).toBe('Tobias Rask')
  })

  it('leave other facts as they are, and merging twice is as good as once', () => {
    const other: Fact = { ...first, answer: fenwick }
    expect(mergeInFact(other, merge)).toBe(other)
    expect(mergeInFact(mergeInFact(fact, merge), merge)).toEqual(mergeInFact(fact, merge))
    expect(mergeNames(mergeNames([keeper, rask], merge), merge)).toEqual(mergeNames([keeper, rask], merge))
  })
})
