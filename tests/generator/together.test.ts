import { describe, expect, it } from 'vitest'
import type { Fact } from '@/core/fact'
import { seededRandom } from '@/core/random'
import { linesOf } from '@/questions/printed'
import { askStep } from '@/questions'
import { generateDeck } from '@/generator'
import { proveDeck, severityOf } from '@/prover'

const generate = (text: string, title = 'A test') => generateDeck(text, { title, publisher: 'The test suite' })
const setsOf = (text: string) => generate(text).deck.facts.flatMap(({ answer }) => (answer.type === 'set' ? [linesOf(answer, 'en')] : []))

describe('a whole list', () => {
  it('is found where three names or more stand in a row', () => {
    expect(setsOf('The fast new bus of the company runs in Oslo, Hamburg, Lisbon and Vienna.')).toEqual([['Oslo', 'Hamburg', 'Lisbon', 'Vienna']])
    expect(setsOf('In the last year of the war, the three chairs of the board were Ada Fenwick, John Pell and Tobias Rask.')).toEqual([['Ada Fenwick', 'John Pell', 'Tobias Rask']])
  })

  it('is found where there are as many things as the sentence says', () => {
    expect(setsOf('The report on the first attack names two weapons, artillery and mortars.')).toEqual([['artillery', 'mortars']])
    expect(setsOf('The valley is known for its three crops: maize, beans and squash.')).toEqual([['maize', 'beans', 'squash']])
  })

  it('is none where there are others, or fewer than the sentence says', () => {
    expect(setsOf('The company sells its buses in many countries, including Norway, Sweden and Finland.')).toEqual([])
    expect(setsOf('The report on the first attack names three weapons, artillery and mortars.')).toEqual([])
    expect(setsOf('The firm has offices in the Oslo, Hamburg and Lisbon areas of the market.')).toEqual([])
    expect(setsOf('The fast new bus of the company may run in Oslo, Hamburg or Lisbon.')).toEqual([])
  })
})

const HISTORY = `The harbour board began the tower in 1871. Ada Fenwick lit the lamp of the tower in June 1874. In 1902, the steamer Meridian was lost on the rocks.

The navy closed the harbour in 1940. On 12 May 1968, the harbour board sold the tower to a bank.`

describe('dated events', () => {
  const { deck } = generate(HISTORY)
  const whole = { ...deck, revision: 'x' }
  const byId = new Map(deck.facts.map((fact): readonly [string, Fact] => [fact.id, fact]))

  it('are put in order together, each told without its date', () => {
    expect(deck.groups).toHaveLength(1)
    expect(deck.groups[0]?.factIds.map((id) => byId.get(id)?.label)).toEqual([
      'The harbour board began the tower',
      'Ada Fenwick lit the lamp of the tower',
      'The steamer Meridian was lost on the rocks',
      'The navy closed the harbour',
      'The harbour board sold the tower to a bank',
    ])
  })

  it('make a question that the prover finds sound', () => {
    const [group] = deck.groups
    const asked = askStep({ kind: 'order', factIds: group?.factIds ?? [] }, whole, { random: seededRandom('order'), options: 4 })
    expect('question' in asked && asked.question.kind).toBe('order')
    expect(proveDeck(whole).filter((problem) => severityOf(problem) === 'severe')).toEqual([])
  })

  it('are asked by section where each has enough of them', () => {
    const more = HISTORY.replaceAll('1871', '1801').replaceAll('June 1874', 'June 1814').replaceAll('1902', '1822').replaceAll('1940', '1840').replaceAll('12 May 1968', '12 May 1848').replaceAll('tower', 'wall').replaceAll('Meridian', 'Corvay').replaceAll('navy', 'army')
    const { deck: two } = generate(`Early years\n\n${more.replace('\n\n', ' ')}\n\nLater years\n\n${HISTORY.replace('\n\n', ' ')}`)
    expect(two.groups.map(({ factIds }) => factIds.length)).toEqual([5, 5])
  })

  it('are no events where a label would tell the order or leave a clause open', () => {
    const { deck: none } = generate('The second tower was built by the board in 1871. The lamp, designed in 1874, was lit by Ada Fenwick. The harbour is the oldest of the coast, with a wall from 1902. After the war, the navy closed the harbour in 1948.')
    expect(none.facts.filter(({ label }) => label !== undefined)).toEqual([])
  })
})
