import { describe, expect, it } from 'vitest'
import { sectionsOf, type Deck } from '@/core/deck'
import { seededRandom } from '@/core/random'
import { isUnclear } from '@/core/verdict'
import { askPlanned, kindIds, kinds, planAttempt } from '@/questions'
import type { KindId, Question } from '@/questions'
import { isFigure } from '@/questions/candidates'
import type { ChoiceQuestion } from '@/questions/choice'
import type { Kind } from '@/questions/kind'
import { factsOf } from '@/questions/known'
import { givesAway } from '@/questions/leaks'
import { singlesOf } from '@/questions/printed'
import { proveQuestion, severityOf } from '@/prover'
import { provenDecks } from '#tests/support/shipped-decks'

const SEEDS = 1000

/** A thousand seeds, spread over the kind's subjects. */
function* questionsOf(id: KindId, deck: Deck): Generator<Question> {
  const kind = kinds[id] as Kind<Question>
  const subjects = kind.subjects(deck)
  for (let seed = 0; subjects.length > 0 && seed < SEEDS; seed++) {
    const subject = subjects[seed % subjects.length]
    if (!subject) return
    const asked = kind.ask(subject, { deck, facts: factsOf(deck), random: seededRandom(`law-${String(seed)}`), options: 3 })
    if ('question' in asked) yield asked.question
  }
}

const choicesByDeck = new Map<Deck, readonly ChoiceQuestion[]>()

function choicesOf(deck: Deck): readonly ChoiceQuestion[] {
  let choices = choicesByDeck.get(deck)
  if (!choices) choicesByDeck.set(deck, (choices = [...questionsOf('choice', deck)].flatMap((one) => (one.kind === 'choice' ? [one] : []))))
  return choices
}

describe.each(provenDecks.map((deck) => [deck.about.id, deck] as const))('over a thousand seeds, the deck %s', { timeout: 60_000 }, (_, deck) => {
  it.each(kindIds)('makes no %s question with a severe flaw', (id) => {
    const flaws = new Set<string>()
    for (const question of questionsOf(id, deck)) {
      for (const problem of proveQuestion(question, deck)) if (severityOf(problem) === 'severe') flaws.add(JSON.stringify([problem, question.stem]))
    }
    expect([...flaws]).toEqual([])
  })

  it('has exactly one option of a choice judged right', () => {
    const judging = { deck, facts: factsOf(deck), aliases: new Map() }
    for (const question of choicesOf(deck)) {
      const right = question.options.filter((__, option) => {
        const judged = kinds.choice.judge(question, { option }, judging)
        return !isUnclear(judged) && judged.outcome === 'right'
      })
      expect(right).toHaveLength(1)
      expect(new Set(question.options).size).toBe(3)
    }
  })

  it('offers no distractor that would be right, or nearly, if it were typed', () => {
    const judging = { deck, facts: factsOf(deck), aliases: new Map() }
    const accepted = new Set<string>()
    for (const { factIds, options, key } of choicesOf(deck)) {
      const asked = kinds.typed.ask({ factIds }, { deck, facts: judging.facts, random: seededRandom(''), options: 3 })
      if (!('question' in asked)) continue
      for (const [at, text] of options.entries()) {
        if (at === key) continue
        const judged = kinds.typed.judge(asked.question, { text }, judging)
        if (isUnclear(judged) || judged.outcome !== 'wrong') accepted.add(`${asked.question.stem} ${text}`)
      }
    }
    expect([...accepted]).toEqual([])
  })

  it('lays keys evenly over the positions', () => {
    const questions = choicesOf(deck)
    const seen = [0, 0, 0]
    for (const { key } of questions) seen[key] = (seen[key] ?? 0) + 1
    const even = questions.length / 3
    // Chi-square with two degrees of freedom: above 13.8 once in a thousand of fair lays.
    expect(seen.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)).toBeLessThan(13.8)
  })

  it('does not make the key the longest option more often than chance would', () => {
    const questions = choicesOf(deck)
    const longest = questions.filter(({ options, key }) => options.every((text, at) => at === key || text.length < (options[key] ?? '').length))
    expect(longest.length / questions.length).toBeLessThan(0.45)
  })

  it('puts a figure’s key lowest, between and highest about as often', () => {
    const facts = factsOf(deck)
    const ranks = [0, 0, 0]
    for (const { factIds, options, key } of choicesOf(deck)) {
      const value = singlesOf(facts.get(factIds[0] ?? '')?.answer ?? { type: 'set', members: [] })[0]
      if (!value || !isFigure(value) || value.type !== 'number') continue
      const amounts = options.map((text) => Number(/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replace(/,/gu, '')))
      const rank = amounts.filter((amount) => amount < (amounts[key] ?? 0)).length
      ranks[rank] = (ranks[rank] ?? 0) + 1
    }
    const count = ranks.reduce((sum, one) => sum + one, 0)
    for (const rank of ranks) if (count > 0) expect(rank / count).toBeGreaterThan(0.2)
  })

  it('plans attempts in which no question gives away another’s answer and no fact comes twice', () => {
    for (let seed = 0; seed < 25; seed++) {
      const name = `attempt-${String(seed)}`
      const scope = deck.facts.map((fact) => fact.id)
      const kindsAsked = kindIds.filter((id) => id !== 'flashcard')
      const plan = planAttempt({ deck, scope, kinds: kindsAsked, length: 20, options: 3, random: seededRandom(name) })
      const all = plan.flatMap((step) => step.factIds)
      expect(new Set(all).size).toBe(all.length)
      const questions = plan.map((step, at) => {
        const asked = askPlanned(deck, plan, at, name, 3)
        if (!('question' in asked)) throw new Error(`${step.kind} of ${step.factIds.join()}: ${asked.dropped.code}`)
        return asked.question
      })
      for (const question of questions) {
        const shown = (kinds[question.kind] as Kind<Question>).shownTexts(question)
        const others = all.filter((id) => !question.factIds.includes(id))
        expect(others.filter((id) => givesAway(shown, id, deck)), question.stem).toEqual([])
      }
    }
  })

  it('plans a section’s quiz so that no feedback tells the answer of a question to come', () => {
    for (const { section, facts } of sectionsOf(deck)) {
      for (let seed = 0; seed < 10; seed++) {
        const name = `${section}-${String(seed)}`
        const kindsAsked = kindIds.filter((id) => id !== 'flashcard')
        const scope = facts.map((fact) => fact.id)
        const plan = planAttempt({ deck, scope, kinds: kindsAsked, length: 10, options: 3, random: seededRandom(name) })
        const questions = plan.flatMap((_, at) => {
          const asked = askPlanned(deck, plan, at, name, 3)
          return 'question' in asked ? [asked.question] : []
        })
        for (const [at, question] of questions.entries()) {
          const taught = (kinds[question.kind] as Kind<Question>).keyLines(question).map((line) => `${question.stem} ${line}`)
          const coming = questions.slice(at + 1).flatMap(({ factIds }) => factIds)
          expect(coming.filter((id) => givesAway(taught, id, deck)), question.stem).toEqual([])
        }
      }
    }
  })
})
