import { isSingle } from '@/core/value'
import { answerWordsOf } from '@/core/fact'
import type { Fact } from '@/core/fact'
import type { Deck } from '@/core/deck'
import { seededRandom } from '@/core/random'
import { GAP, type Generated } from '@/generator'
import { askStep } from '@/questions'
import { sentencesOf } from '@/questions/siblings'
import { wordsOf } from '@/questions/words'

/** A question as one line of a file for measuring. */
export interface Line {
  readonly articleId: string
  /** Place of the paragraph, from 0. */
  readonly paragraph: number
  readonly kind: 'mcq' | 'cloze' | 'candidate'
  readonly prompt: string
  readonly choices: readonly string[]
  readonly answer: string
  readonly group?: string
  readonly score?: number
}

const OPTIONS = 4

/** One question of every fact: a choice where four sound options can be made, else the sentence with a blank. */
export function linesOf(articleId: string, { deck, scores }: Generated): readonly Line[] {
  const whole: Deck = { ...deck, revision: '' }
  return deck.facts.flatMap((fact) => lineOf(articleId, fact, whole, scores.get(fact.id) ?? 0) ?? [])
}

function lineOf(articleId: string, fact: Fact, deck: Deck, worth: number): Line | undefined {
  if (!isSingle(fact.answer)) return undefined
  const asking = { random: seededRandom(fact.id), options: OPTIONS }
  const score = Math.round(worth * 1000) / 1000
  const common = { articleId, paragraph: fact.passage.paragraph - 1, group: `${articleId}/${sentencesOf(fact.id, deck)[0] ?? ''}`, score }
  const choice = askStep({ kind: 'choice', factIds: [fact.id] }, deck, asking)
  const words = answerWordsOf(fact) ?? ''
  // A key printed otherwise than the article has it ("2" for "two") is better filled in.
  if ('question' in choice && choice.question.kind === 'choice' && choice.question.options.length === OPTIONS && isFair(words, choice.question.stem, choice.question.options[choice.question.key] ?? '', choice.question.options)) {
    const { stem, options, key } = choice.question
    return { ...common, kind: 'mcq', prompt: stem, choices: options, answer: options[key] ?? '' }
  }
  const cloze = askStep({ kind: 'cloze', factIds: [fact.id] }, deck, asking)
  if (!('question' in cloze)) return undefined
  return { ...common, kind: 'cloze', prompt: cloze.question.stem, choices: [], answer: words }
}

/** Fewest words of a stem that is asked with "which …?" behind it. */
const LEAST_STEM = 11

/** Whether the key is printed as the article has it ("2" is not "two", "Edison" not "Thomas Edison"), and is neither much longer nor much shorter than the rest. */
function isFair(words: string, stem: string, printed: string, options: readonly string[]): boolean {
  const others = options.filter((option) => option !== printed)
  const mean = others.reduce((sum, option) => sum + option.length, 0) / others.length
  const isSame = /\d/u.test(printed) ? printed === words : wordsOf(printed).join(' ') === wordsOf(words).join(' ')
  const isLong = !stem.includes(GAP) || stem.split(' ').length >= LEAST_STEM
  return isSame && isLong && printed.length < mean * 2 && printed.length > mean / 2
}

/** Every answer that the generator saw, whether or not a question came of it. */
export function candidateLinesOf(articleId: string, { leftOut }: Generated): readonly Line[] {
  return leftOut.flatMap(({ paragraph, words }) =>
    paragraph === null || words === '' ? [] : [{ articleId, paragraph: paragraph - 1, kind: 'candidate' as const, prompt: '', choices: [], answer: words }],
  )
}
