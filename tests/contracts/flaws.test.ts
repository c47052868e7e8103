import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { TextValue } from '@/core/value'
import { proofCodes, type ProofCode, proveDeck, proveQuestion } from '@/prover'
import { biasesOf } from '@/prover/bias'
import type { Question } from '@/questions'
import type { ChoiceQuestion } from '@/questions/choice'
import { smallDeck } from '#tests/support/small-deck'

/** What is found in the small deck with one fact written otherwise. */
const facts = (id: string, change: Partial<Fact>): readonly string[] => {
  const changed = smallDeck.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact))
  return proveDeck({ ...smallDeck, facts: changed }).map(({ code }) => code)
}
const ask = (words: string): readonly string[] => facts('orrin-port', { ask: words })

const LIT: ChoiceQuestion = {
  kind: 'choice',
  factIds: ['orrin-litt'],
  evidence: 'recognition',
  guess: 1 / 3,
  stem: 'On which day was the lamp of the Orrin Light first lit?',
  options: ['9 August 1873', '8 August 1873', '1 September 1873'],
  key: 0,
}
const asked = (question: Question, deck: Deck = smallDeck): readonly string[] => proveQuestion(question, deck).map(({ code }) => code)
const choice = (change: Partial<ChoiceQuestion>): readonly string[] => asked({ ...LIT, ...change })

/** A choice about what the keeper called the winter, with options of our choosing. */
const worded = (text: string, ...others: string[]): readonly string[] => {
  const answer: TextValue = { type: 'text', text, sort: 'quoted term' }
  const deck = { ...smallDeck, facts: smallDeck.facts.map((fact) => (fact.id === 'orrin-whit' ? { ...fact, answer } : fact)) }
  return asked({ ...LIT, factIds: ['orrin-whit'], stem: 'What did the keeper call that winter of 1895 in her log?', options: [text, ...others] }, deck)
}
const biased = (key: (at: number) => number, options: (at: number) => readonly string[]): readonly string[] =>
  biasesOf(Array.from({ length: 60 }, (_, at): Question => ({ ...LIT, options: options(at), key: key(at) })), smallDeck).map(({ code }) => code)

const days = (key: number, place: number) => [0, 1, 2].map((at) => (at === place ? '9 August 1873' : `${9 + (at < place ? at - key : at - 1 - key) + (((at < place ? at : at - 1) >= key) ? 1 : 0)} August 1873`))

type Example = () => readonly string[]
/** Each rule with an example that breaks it, and one as like it as can be that doesn't. */
const RULES: Readonly<Record<ProofCode, readonly [broken: Example, kept: Example]>> = {
  'absolute-distractors': [() => worded('the white silence', 'the silence of all', 'the white night'), () => worded('the white silence of all', 'the silence of all', 'the white night')],
  'all-of-the-above': [() => facts('orrin-whit', { distractors: [{ type: 'text', text: 'all of the above' }] }), () => facts('orrin-whit', { distractors: [{ type: 'text', text: 'the hollow sea' }] })],
  'answer-word-in-ask': [() => facts('orrin-kee1', { ask: 'Which Tobias was the first keeper of the Orrin Light?' }), () => facts('orrin-kee1', {})],
  'answer-words': [() => facts('orrin-mont', { statement: 'Building the Orrin Light on the north cape of the island took {27 months}.' }), () => facts('orrin-mont', { statement: 'Building the Orrin Light on the north cape of the island took {26 months}.' })],
  'article-before-blank': [() => facts('orrin-wrec', { statement: 'Jonas Pell says that the Meridian was wrecked in 1902 by a {broken shutter}.' }), () => facts('orrin-wrec', {})],
  'ask-not-a-question': [() => ask('Name the port of the workers who raised the Orrin Light.'), () => ask('What is the port of the workers who raised the Orrin Light?')],
  'asked-in-no-kind': [() => facts('orrin-port', { answer: { type: 'sequence', steps: ['first', 'second'] }, statement: 'Two steps, one after the other, made up the work on the light.' }), () => facts('orrin-port', {})],
  'claim-as-true-false': [
    () => asked({ kind: 'true-false', factIds: ['orrin-wrec'], evidence: 'recognition', guess: 0.5, stem: 'Jonas Pell says so.', isTrue: true, said: 'a broken shutter', keyText: 'a broken shutter' }),
    () => asked({ kind: 'true-false', factIds: ['orrin-mont'], evidence: 'recognition', guess: 0.5, stem: 'It took 26 months.', isTrue: true, said: '26 months', keyText: '26 months' }),
  ],
  'claim-without-speaker': [() => facts('orrin-high', { standing: 'disputed' }), () => facts('orrin-high', { standing: 'reported' })],
  'grammar-cue': [() => worded('the white silence', 'white nights', 'grey silence'), () => worded('the white silence', 'the white nights', 'grey silence')],
  'implausible-distractor': [() => choice({ options: ['9 August 1873', '8 August 1305', '1 September 1873'] }), () => choice({})],
  'key-echoes-stem': [() => worded('the winter silence', 'the long night', 'the grey sea'), () => worded('the winter silence', 'the winter night', 'the grey sea')],
  'key-in-stem': [() => ask('From which port, Marlow or another, did the workers come?'), () => ask('From which port did the workers of the Orrin Light come?')],
  'key-judged-wrong': [() => asked({ ...LIT, key: 7 }), () => choice({})],
  'key-longest': [() => worded('the white silence that would never end', 'the night', 'the sea'), () => worded('the white silence', 'the long night', 'the grey sea')],
  'label-tells': [() => facts('orrin-litt', { label: 'the lighting of 1873' }), () => facts('orrin-litt', { label: 'the lighting' })],
  'leak-pairs': [() => facts('orrin-port', { ask: 'From which port did the workers come in the 26 months that building took?' }), () => facts('orrin-port', {})],
  'negative-stem': [() => ask('Which port did the workers not come from?'), () => ask('From which port did at least some of the workers come?')],
  'not-made': [() => facts('orrin-port', { distractors: [] }), () => facts('orrin-port', {})],
  'option-also-right': [() => choice({ options: ['9 August 1873', 'August 1873', '1 September 1873'] }), () => choice({})],
  'option-never': [() => choice({ factIds: ['orrin-high'], stem: 'How high does the tower stand?', options: ['41 metres', '45 metres', '30 metres'] }), () => choice({ factIds: ['orrin-high'], stem: 'How high does the tower stand?', options: ['41 metres', '50 metres', '30 metres'] })],
  'options-alike': [() => choice({ options: ['9 August 1873', '8 August 1873', '8 August 1873'] }), () => choice({})],
  'options-mixed': [() => choice({ options: ['9 August 1873', 'Marlow', '1 September 1873'] }), () => choice({})],
  'options-overlap': [() => worded('the white silence', 'the white silence of the sea', 'the grey sea'), () => worded('the white silence', 'the long night', 'the grey sea')],
  'order-unclear': [
    () => asked({ kind: 'order', factIds: ['orrin-litt', 'orrin-litt'], evidence: 'recognition', guess: 0.5, stem: 'Order', items: ['a', 'b'], dates: ['', ''], itemFactIds: ['orrin-litt', 'orrin-litt'], key: [0, 1] }),
    () => asked({ kind: 'order', factIds: ['orrin-begn', 'orrin-litt'], evidence: 'recognition', guess: 0.5, stem: 'Order', items: ['a', 'b'], dates: ['', ''], itemFactIds: ['orrin-begn', 'orrin-litt'], key: [0, 1] }),
  ],
  'passage-missing': [() => facts('orrin-mont', { passage: { paragraph: 1, quote: 'took 27 months' } }), () => facts('orrin-mont', {})],
  'passage-twice': [() => facts('orrin-mont', { passage: { paragraph: 1, quote: 'the' } }), () => facts('orrin-mont', {})],
  'position-bias': [() => biased(() => 0, () => LIT.options), () => biased((at) => at % 3, (at) => days(at % 3, at % 3))],
  'size-bias': [() => biased((at) => at % 3, (at) => days(0, at % 3)), () => biased((at) => at % 3, (at) => days(Math.floor(at / 3) % 3, at % 3))],
  'speaker-not-in-ask': [() => facts('orrin-wrec', { ask: 'What caused the wreck of the Meridian in 1902?' }), () => facts('orrin-wrec', {})],
  'speaker-not-in-statement': [() => facts('orrin-wrec', { statement: 'The wreck of the Meridian off the island in 1902 was caused by {a broken shutter}.' }), () => facts('orrin-wrec', {})],
  'statement-length': [() => facts('orrin-mont', { statement: `Building it took {26 months}${' and then some more'.repeat(10)}.` }), () => facts('orrin-mont', {})],
  'stem-dependent': [() => ask('From which port did they come?'), () => ask('From which port did the workers come when they raised the tower?')],
  'stem-twice': [() => facts('orrin-kee1', { ask: 'Who was the second keeper of the Orrin Light?' }), () => facts('orrin-kee1', {})],
  'two-ideas': [() => ask('From which port did the workers come, and when did they raise the tower?'), () => ask('From which port did the workers and their masters come?')],
}

describe.each(proofCodes)('the rule %s', (code) => {
  const [broken, kept] = RULES[code]

  it('is told where it is broken', () => {
    expect(broken()).toContain(code)
  })

  it('is silent where it is kept', () => {
    expect(kept()).not.toContain(code)
  })

  it('stands in the list of rules, with where it is from', () => {
    const page = readFileSync(new URL('../../docs/item-writing.md', import.meta.url), 'utf8')
    expect(page).toMatch(new RegExp(`^\\| \`${code}\` \\|`, 'mu'))
  })
})
