import { answerTypes, printValue } from '@/answers'
import type { AnswerType, TypedVerdict } from '@/answers/answer-type'
import type { AskedQuestion, Response } from '@/core/question'
import { isSingle } from '@/core/value'
import type { SingleType, SingleValue } from '@/core/value'
import type { Reason, Unclear, Verdict } from '@/core/verdict'
import { isUnclear } from '@/core/verdict'
import type { JudgingQuestion } from './kind'
import { othersOf } from './near'
import { listOf, singlesOf } from './printed'
import { outcomeOfSeveral, verdictOf } from './verdicts'
import { sameWords } from './words'

/** A question whose answer is typed: what the field asks for and the key in words, one for each value wanted. */
export interface TypedBody extends AskedQuestion {
  readonly valueType: SingleType
  /** Message code of the form that the field asks for. */
  readonly form: string
  /** The values wanted, printed; more than one for a set, in any order. */
  readonly keys: readonly string[]
}

/** The text that was typed and, where it could be read in more than one way, the reading that was meant. */
export type TypedResponse = { readonly text: string; readonly meant?: string }

/** The text of a response, trimmed; undefined where there is none. */
export function typedIn(response: Response): string | undefined {
  const text = 'text' in response ? response['text'] : undefined
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** What is to be judged of a response: the reading that was meant, else the text as typed; undefined where there is none. */
export function meantBy(response: Response): string | undefined {
  const typed = typedIn(response)
  const meant = response['meant']
  return typed !== undefined && typeof meant === 'string' ? meant : typed
}

/** Judges one value typed, by the rules of its type. */
export function judgeOne(question: TypedBody, typed: string, judging: JudgingQuestion): Verdict | Unclear {
  const judged = judgeAgainst(question, question.keys[0] ?? '', typed, judging)
  return isUnclear(judged) ? judged : verdictOf(question, judged.outcome, judged.reasons)
}

/** Judges a list typed in any order, split at commas, lines and "and"; each piece may meet one key. */
export function judgeList(question: TypedBody, typed: string, judging: JudgingQuestion): Verdict | Unclear {
  const language = judging.deck.about.language
  const open = new Set(question.keys)
  const met = new Set<string>()
  const reasons: Reason[] = []
  const strays: string[] = []
  let nearly = false
  const pieces = piecesOf(typed, (piece) => question.keys.some((key) => isMet(judgeAgainst(question, key, piece, judging))))
  for (const [at, piece] of pieces.entries()) {
    const judged = question.keys.map((key) => ({ key, verdict: judgeAgainst(question, key, piece, judging) }))
    const best = judged.find(({ verdict }) => isRight(verdict)) ?? judged.find(({ verdict }) => isMet(verdict))
    if (best && !isUnclear(best.verdict)) {
      if (!open.delete(best.key)) continue
      met.add(best.key)
      nearly ||= best.verdict.outcome === 'nearly'
      reasons.push(...best.verdict.reasons)
      continue
    }
    const unclear = judged.map(({ verdict }) => verdict).find(isUnclear)
    if (unclear) return readingsOfList(unclear, pieces, at)
    strays.push(piece)
  }
  if (open.size > 0 && met.size > 0) reasons.push({ code: 'set-missing', params: { missing: listOf([...open], language), count: open.size } })
  if (strays.length > 0) reasons.push({ code: 'set-stray', params: { strays: listOf(strays, language), count: strays.length } })
  const outcome = outcomeOfSeveral(question.keys.length, met.size, strays.length)
  return verdictOf(question, outcome === 'right' && nearly ? 'nearly' : outcome, reasons)
}

function isRight(verdict: TypedVerdict): boolean {
  return !isUnclear(verdict) && verdict.outcome === 'right'
}

function isMet(verdict: TypedVerdict): boolean {
  return !isUnclear(verdict) && verdict.outcome !== 'wrong'
}

/** Each reading of the unclear piece, in its place in the whole list. */
function readingsOfList(unclear: Unclear, pieces: readonly string[], at: number): Unclear {
  return {
    readings: unclear.readings.map(({ text, shown }) => ({
      text: pieces.map((piece, i) => (i === at ? text : piece)).join('\n'),
      shown,
    })),
  }
}

/** Splits a list; a piece that is one whole answer ("Bosnia and Herzegovina") stays whole. */
function piecesOf(typed: string, isWhole: (piece: string) => boolean): readonly string[] {
  const rough = typed.split(/[\n;]|,(?!\d)/u).map((piece) => piece.replace(/^\s*(?:and|&)\s+/iu, '').trim())
  return rough
    .flatMap((piece) => (isWhole(piece) ? [piece] : piece.split(/\s+(?:and|&)\s+|\s*,\s*/iu)))
    .map((piece) => piece.replace(/\.$/u, '').trim())
    .filter((piece) => piece !== '')
}

function judgeAgainst(question: TypedBody, key: string, typed: string, { deck, facts, aliases }: JudgingQuestion): TypedVerdict {
  const language = deck.about.language
  const factId = question.factIds[0] ?? ''
  const fact = facts.get(factId)
  const type: AnswerType = answerTypes[question.valueType] as AnswerType
  const value = keyValueOf(key, type, fact ? singlesOf(fact.answer) : [], language)
  if (value === undefined) return { outcome: sameWords(typed, key) ? 'right' : 'wrong', reasons: [] }
  const others = [...othersOf(value, deck), ...(fact?.distractors ?? []).filter(isSingle)]
  return type.judge(value, typed, { aliases: aliases.get(factId) ?? [], others, language })
}

/** The key as a value: the fact's own, with its aliases, while the deck has it; else read from its printed words. */
function keyValueOf(key: string, type: AnswerType, values: readonly SingleValue[], language: string): SingleValue | undefined {
  const own = values.find((value) => value.type === type.type && printValue(value, language) === key)
  if (own) return own
  const read = type.parse(key, language)
  return read.ok ? read.value : undefined
}
