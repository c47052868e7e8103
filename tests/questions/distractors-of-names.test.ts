import { describe, expect, it } from 'vitest'
import type { Fact } from '@/core/fact'
import { seededRandom } from '@/core/random'
import type { SingleValue } from '@/core/value'
import { candidatesFor } from '@/questions/candidates'
import { factsOf } from '@/questions/known'
import { smallDeck } from '#tests/support/small-deck'

const person = (name: string): SingleValue => ({ type: 'person', name, sort: 'islander' })

/** What could be offered beside Ada Fenwick, whose fact offers these itself. */
function offered(distractors: readonly SingleValue[] | undefined): readonly string[] {
  const { distractors: _, ...plain } = smallDeck.facts.find(({ id }) => id === 'orrin-arch') as Fact
  const fact: Fact = distractors === undefined ? plain : { ...plain, distractors }
  const deck = { ...smallDeck, facts: smallDeck.facts.map((one) => (one.id === fact.id ? fact : one)) }
  const asking = { deck, facts: factsOf(deck), random: seededRandom('names'), options: 4 }
  return candidatesFor({ fact, key: fact.answer as SingleValue, stem: fact.ask, avoid: [] }, asking).map(({ text }) => text).toSorted()
}

describe('the wrong answers beside a name', () => {
  it('are the deck’s where its fact offers none itself', () => {
    expect(offered(undefined)).toContain('Tobias Rask')
  })

  it('are those of the fact alone where it offers two or more', () => {
    expect(offered([person('Olaf Brand'), person('Sven Tull')])).toEqual(['Olaf Brand', 'Sven Tull'])
  })

  it('are filled up from the deck where it offers a single one', () => {
    expect(offered([person('Olaf Brand')])).toEqual(expect.arrayContaining(['Olaf Brand', 'Tobias Rask']))
  })

  it('are none where it says that none is worth offering', () => {
    expect(offered([])).toEqual([])
  })
})
