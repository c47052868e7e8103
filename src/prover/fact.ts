import { answerTypeOf } from '@/answers'
import type { Deck } from '@/core/deck'
import { answerWordsOf, aroundAnswerOf, isClaim, sentenceOf } from '@/core/fact'
import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { isSingle } from '@/core/value'
import type { SingleValue } from '@/core/value'
import { ownStemProblem } from '@/questions/asking'
import { endsInIndefiniteArticle } from '@/questions/cloze'
import { labelGivesAway } from '@/questions/groups'
import { isNear } from '@/questions/near'
import { unhedged } from '@/questions/printed'
import { contentWordsOf, wordsOf } from '@/questions/words'
import { finding } from './severity'
import { dependentWordOf } from './stand-alone'
import { speakerStandsIn } from './speaker'

const FEWEST_WORDS = 8
const MOST_WORDS = 30

/** What is wrong with a fact as it is written, whatever kind asks it. */
export function proveFact(fact: Fact, deck: Deck): readonly Problem[] {
  return [...provePassage(fact, deck), ...proveClaim(fact, deck), ...proveAsk(fact, deck), ...proveStatement(fact, deck)]
}

function provePassage({ id, passage }: Fact, deck: Deck): readonly Problem[] {
  const text = deck.reading.find((one) => one.number === passage.paragraph)?.text ?? ''
  const count = passage.quote === '' ? 0 : text.split(passage.quote).length - 1
  if (count === 1) return []
  return [finding(count === 0 ? 'passage-missing' : 'passage-twice', id, { paragraph: passage.paragraph, count })]
}

function proveClaim(fact: Fact, deck: Deck): readonly Problem[] {
  if (!isClaim(fact)) return []
  const { id, speaker } = fact
  if (speaker === undefined) return [finding('claim-without-speaker', id)]
  const out: Problem[] = []
  if (!speakerStandsIn(speaker, fact.ask, deck)) out.push(finding('speaker-not-in-ask', id, { speaker }))
  if (!speakerStandsIn(speaker, sentenceOf(fact), deck)) out.push(finding('speaker-not-in-statement', id, { speaker }))
  return out
}

const NEGATION = /(?<!\bat )\b(?:not|never|except|neither|nor|least)\b|n[’']t\b/iu
/** Two questions in one: “who … and when …?” */
const DOUBLE = /\?\s.*\?|^(?:(?:from|in|on|at|by|with|to|of|for|under) )?(?:who|what|which|when|where|how)\b[^?“”"]*\band (?:who|when|where|why|how (?:many|much|long))\b[^?]*\?\s*$/iu
const CATCH_ALL = /\b(?:all|none|both|neither) of (?:the above|these)\b/iu

function proveAsk(fact: Fact, deck: Deck): readonly Problem[] {
  const { id, ask, answer } = fact
  const out: Problem[] = []
  const told = ownStemProblem(fact, ask, deck, 'choice')
  if (told) out.push(finding('key-in-stem', id))
  else if (isSingle(answer) && ('name' in answer || answer.type === 'text')) {
    const stem = wordsOf(ask)
    const word = [...contentWordsOf('name' in answer ? answer.name : answer.text)].find((one) => stem.includes(one))
    if (word !== undefined) out.push(finding('answer-word-in-ask', id, { word }))
  }
  if (!/[?؟？]\s*$/u.test(ask)) out.push(finding('ask-not-a-question', id))
  if (NEGATION.test(ask)) out.push(finding('negative-stem', id, { word: NEGATION.exec(ask)?.[0] ?? '' }))
  const texts = [answer, ...(fact.distractors ?? [])].flatMap((value) => (value.type === 'text' ? [value.text] : []))
  if (texts.some((text) => CATCH_ALL.test(text))) out.push(finding('all-of-the-above', id))
  if (DOUBLE.test(ask)) out.push(finding('two-ideas', id))
  const dependent = deck.about.language.startsWith('en') ? dependentWordOf(ask) : undefined
  if (dependent !== undefined) out.push(finding('stem-dependent', id, { word: dependent }))
  if (fact.label !== undefined && labelGivesAway(fact, deck)) out.push(finding('label-tells', id, { label: fact.label }))
  return out
}

function proveStatement(fact: Fact, deck: Deck): readonly Problem[] {
  const { id, answer } = fact
  const out: Problem[] = []
  const count = sentenceOf(fact).split(/\s+/u).filter(Boolean).length
  if (count < FEWEST_WORDS || count > MOST_WORDS) out.push(finding('statement-length', id, { count, fewest: FEWEST_WORDS, most: MOST_WORDS }))
  if (fact.statement.includes(';')) out.push(finding('two-ideas', id))
  const [before] = aroundAnswerOf(fact) ?? ['']
  if (endsInIndefiniteArticle(before)) out.push(finding('article-before-blank', id))
  const words = answerWordsOf(fact)
  if (words !== undefined && isSingle(answer)) {
    const read = answerTypeOf(answer).parse(words, deck.about.language, answer)
    const says = read.ok ? isNear(unhedged(answer), unhedged(read.value)) : read.readings.some((one: SingleValue) => isNear(unhedged(answer), unhedged(one)))
    if (!says) out.push(finding('answer-words', id, { words }))
  }
  return out
}
