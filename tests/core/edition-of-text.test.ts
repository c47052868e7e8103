import { describe, expect, it } from 'vitest'
import { compareEditions } from '@/core/edition'
import { editionOfText } from '@/core/edition-of-text'
import type { DeckText } from '@/core/deck'
import { generateDeck } from '@/generator'
import { HARBOUR_ARTICLE, HARBOUR_TITLE } from '../support/harbour-article'

const ABOUT = { id: 'harbour', title: HARBOUR_TITLE, publisher: 'The Halmere Post' }
const read = (text: string): DeckText => generateDeck(text, ABOUT).deck

/** What a deck becomes by a text, and how the two differ. */
function compared(old: DeckText, text: string) {
  const next = editionOfText(old, read(text))
  return { next, difference: compareEditions(old, next) }
}

const whole = read(HARBOUR_ARTICLE)

describe('the edition of a deck that its article’s new text makes', () => {
  it('is the deck itself where the text is the same', () => {
    const { next, difference } = compared(whole, HARBOUR_ARTICLE)
    expect(difference.same).toHaveLength(whole.facts.length)
    expect([difference.reworded, difference.changed, difference.fresh, difference.gone].map(({ length }) => length)).toEqual([0, 0, 0, 0])
    expect(next.facts.map(({ id }) => id)).toEqual(whole.facts.map(({ id }) => id))
  })

  it('has another answer where the text has, what a new sentence tells, and not what is told no more', () => {
    const text = HARBOUR_ARTICLE.replace('cost 1.8 million crowns', 'cost 2.1 million crowns').replace('Nobody was hurt. ', 'Nobody was hurt. The keeper of the lamp, Gunnar Vik, was saved by a fisherman. ').replace(' Brandt, who had been mayor since 1922, left office in 1935 after a quarrel about the toll.', '')
    const { difference } = compared(whole, text)
    expect(difference.changed.map(({ before, after }) => [before.answer, after.answer])).toEqual([[expect.objectContaining({ amount: 1_800_000 }), expect.objectContaining({ amount: 2_100_000 })]])
    expect(difference.fresh.map(({ passage }) => passage.quote)).toContain('The keeper of the lamp, Gunnar Vik, was saved by a fisherman.')
    expect(difference.gone.some(({ passage }) => passage.quote.startsWith('Brandt, who had been mayor'))).toBe(true)
  })

  it('keeps every fact whose passage still stands there, also one that only a person could write, wherever it stands now', () => {
    const [first] = whole.facts
    if (!first) throw new Error('the article has facts')
    const own = { ...first, id: 'harbour-mine', statement: 'What the town was reached by was a {boat}.', ask: 'What was it reached by?', answer: { type: 'text', text: 'boat' } as const, passage: { paragraph: 1, quote: 'could be reached only by boat' } }
    const { next, difference } = compared({ ...whole, facts: [...whole.facts, own] }, HARBOUR_ARTICLE.replace('For most', 'This is a new beginning, which tells of nothing much.\n\nFor most'))
    expect(difference.gone).toEqual([])
    expect(difference.reworded).toEqual([])
    const moved = next.facts.find(({ id }) => id === 'harbour-mine')
    expect(next.reading.find(({ number }) => number === moved?.passage.paragraph)?.text).toContain('could be reached only by boat')
  })

  it('doesn’t bring back what the learner left out of the text before', () => {
    const some = { ...whole, facts: whole.facts.filter((_, at) => at % 3 === 0) }
    expect(compared(some, HARBOUR_ARTICLE).difference.fresh).toEqual([])
  })

  it('has nothing of the deck where the text is another article', () => {
    const { difference } = compared(whole, 'The lamp of Corvay was lit by Ada Fenwick on 3 May 1847. It burned 40 litres of oil a night and was seen by ships for 12 miles. The tower fell in 1902, and a new one was built by the harbour board in 1905 for 9,000 crowns.')
    expect(difference.same.length + difference.reworded.length + difference.changed.length).toBe(0)
  })
})
