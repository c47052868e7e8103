import { answerTypes } from '@/answers'
import type { AnswerType } from '@/answers/answer-type'
import type { Deck } from '@/core/deck'
import { byFactId } from '@/core/deck'
import { isClaim } from '@/core/fact'
import type { Fact } from '@/core/fact'
import type { Problem } from '@/core/problem'
import { isSingle } from '@/core/value'
import type { SingleValue } from '@/core/value'
import { isUnclear } from '@/core/verdict'
import { kindOf } from '@/questions'
import type { Question } from '@/questions'
import { ownStemProblem } from '@/questions/asking'
import { endsInIndefiniteArticle } from '@/questions/cloze'
import { askedAlike } from '@/questions/known'
import { isNear } from '@/questions/near'
import { flawOf } from '@/questions/options'
import { singlesOf } from '@/questions/printed'
import { sameWords, wordsOf } from '@/questions/words'
import { flawsOfOptions } from './options'
import { finding } from './severity'

/** What is wrong with one question as asked: above all whether its key is right and nothing else is. */
export function proveQuestion(question: Question, deck: Deck): readonly Problem[] {
  const facts = byFactId(deck)
  const about = question.factIds.flatMap((id) => facts.get(id) ?? [])
  const kind = kindOf(question)
  const where = question.factIds.join(', ')
  const out: Problem[] = []
  const judged = kind.judge(question, kind.keyResponse(question), { deck, facts, aliases: new Map() })
  if (isUnclear(judged) || judged.outcome !== 'right') out.push(finding('key-judged-wrong', where, { kind: question.kind }))
  switch (question.kind) {
    case 'choice':
    case 'several': {
      const keyAt = question.kind === 'choice' ? [question.key] : question.key
      const keys = keyAt.map((at) => question.options[at] ?? '')
      const others = question.options.filter((_, at) => !keyAt.includes(at))
      for (const fact of about) out.push(...proveStem(fact, question, deck), ...proveOptions(fact, keys, others, question, deck))
      break
    }
    case 'true-false':
      for (const fact of about) {
        if (isClaim(fact)) out.push(finding('claim-as-true-false', fact.id))
        if (!question.isTrue) out.push(...proveOthers(fact, [question.said], deck))
      }
      break
    case 'cloze':
      if (endsInIndefiniteArticle(question.before)) out.push(finding('article-before-blank', where))
      for (const fact of about) out.push(...proveStem(fact, question, deck))
      break
    case 'typed':
      for (const fact of about) out.push(...proveStem(fact, question, deck))
      break
    case 'order':
      if (new Set(question.items).size < question.items.length) out.push(finding('options-alike', where, { kind: 'order' }))
      if (question.factIds.length > 1) out.push(...proveApart(about, where, 'order-unclear'))
      break
    case 'match':
      if (new Set(question.rights).size < question.rights.length) out.push(finding('options-alike', where, { kind: 'match' }))
      out.push(...proveApart(about, where, 'option-also-right'))
      break
    case 'flashcard':
      break
  }
  return out
}

function proveStem(fact: Fact, question: Question, deck: Deck): readonly Problem[] {
  return ownStemProblem(fact, question.stem, deck, question.kind) ? [finding('key-in-stem', fact.id, { kind: question.kind })] : []
}

const ABSOLUTE = /\b(?:always|never|all|none|every|only|must|completely|entirely)\b/iu

function proveOptions(fact: Fact, keys: readonly string[], others: readonly string[], question: Question, deck: Deck): readonly Problem[] {
  const out = [...proveOthers(fact, others, deck)]
  const all = [...keys, ...others]
  if (all.some((text, at) => all.slice(at + 1).some((other) => sameWords(text, other)))) out.push(finding('options-alike', fact.id, { kind: question.kind }))
  if (keys.length === 1 && keys[0] !== undefined) {
    const flaw = flawOf(keys[0], others, question.stem)
    if (flaw) out.push(finding(flaw, fact.id))
    const { answer } = fact
    if (isSingle(answer)) out.push(...flawsOfOptions(fact.id, keys[0], others, others.map((text) => readAs(answer, text, deck)), answer))
  }
  const isText = singlesOf(fact.answer).some((value) => value.type === 'text')
  if (isText && others.some((text) => ABSOLUTE.test(text)) && !keys.some((text) => ABSOLUTE.test(text))) out.push(finding('absolute-distractors', fact.id))
  return out
}

/** Options that are not the key, read back as values: none may be right, or partly right, or refused by the fact. */
function proveOthers(fact: Fact, others: readonly string[], deck: Deck): readonly Problem[] {
  const first = singlesOf(fact.answer)[0]
  if (!first) return []
  const type = answerTypes[first.type] as AnswerType
  const right = [...singlesOf(fact.answer), ...askedAlike(fact, deck).flatMap((one) => singlesOf(one.answer))]
  const never = (fact.never ?? []).filter(isSingle)
  return others.flatMap((option) => {
    const read = type.parse(option, deck.about.language)
    if (!read.ok) return [finding('options-mixed', fact.id, { option })]
    const value: SingleValue = known(option, read.value, deck)
    if (right.some((one) => isNear(one, value))) return [finding('option-also-right', fact.id, { option })]
    return never.some((one) => isNear(one, value)) ? [finding('option-never', fact.id, { option })] : []
  })
}

function readAs(like: SingleValue, text: string, deck: Deck): SingleValue | undefined {
  const read = (answerTypes[like.type] as AnswerType).parse(text, deck.about.language)
  return read.ok ? read.value : undefined
}

/** The deck's own entry for a name, which holds its aliases; else the value as read. */
function known(text: string, read: SingleValue, deck: Deck): SingleValue {
  const words = wordsOf(text).join(' ')
  return deck.names.find((one) => one.type === read.type && 'name' in one && wordsOf(one.name).join(' ') === words) ?? read
}

function proveApart(facts: readonly Fact[], where: string, code: 'order-unclear' | 'option-also-right'): readonly Problem[] {
  const clash = facts.some((fact, at) =>
    facts.slice(at + 1).some((other) => isSingle(fact.answer) && isSingle(other.answer) && isNear(fact.answer, other.answer)),
  )
  return clash ? [finding(code, where, { option: where })] : []
}
