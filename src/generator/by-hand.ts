import { answerTypes } from '@/answers'
import type { AnswerType } from '@/answers/answer-type'
import type { Paragraph } from '@/core/deck'
import type { Fact } from '@/core/fact'
import { isNamed, wordsOfNamed } from '@/core/names'
import type { SingleValue } from '@/core/value'
import { askOf } from './asks'
import { knownDistractors } from './distractors'
import { hashOf, slugOf } from './ids'
import { sentencesOf } from './sentences'
import { textOf } from './span'
import { indexSpans } from './spans'

/** Words of a paragraph that somebody wants to be asked for: where they begin and end in its text (UTF-16 units). */
export interface ChosenWords {
  readonly paragraph: Paragraph & { readonly number: number }
  readonly from: number
  readonly to: number
}

/** A fact begun from chosen words, for a person to finish: its passage is the sentence they stand in, its answer what they read as, its ask a proposal. */
export function factByHand({ paragraph, from, to }: ChosenWords, title: string, names: readonly SingleValue[]): Fact {
  const { number, text } = paragraph
  const words = text.slice(from, to)
  const { quote, start } = passageAround(text, from, to)
  const before = quote.slice(0, from - start)
  const after = quote.slice(to - start)
  const answer = readAs(words, text, names)
  const distractors = knownDistractors(answer)
  return {
    id: `${slugOf(title).slice(0, 12).replace(/-$/u, '')}-${hashOf(`${quote}\n${words}\n${answer.type}`)}`,
    statement: `${before}{${words}}${after}`,
    ask: askOf(before, after.replace(/[.!?…]+["”’)]?$/u, ''), answer),
    answer,
    passage: { paragraph: number, quote },
    standing: 'reported',
    ...(distractors.length > 0 ? { distractors } : {}),
  }
}

/** The sentences that words stand in, and with the neighbours as far as it takes to stand only once in their paragraph. */
function passageAround(text: string, from: number, to: number): { readonly quote: string; readonly start: number } {
  const spans: { readonly start: number; readonly end: number }[] = []
  for (const sentence of sentencesOf(text, 0)) {
    const start = text.indexOf(sentence.text, spans.at(-1)?.end ?? 0)
    spans.push({ start, end: start + sentence.text.length })
  }
  let first = Math.max(0, spans.findLastIndex(({ start }) => start <= from))
  let last = spans.findIndex(({ end }) => end >= to)
  if (last < first) last = spans.length - 1
  for (;;) {
    const start = spans[first]?.start ?? 0
    const quote = text.slice(start, spans[last]?.end ?? text.length)
    if (text.indexOf(quote) === text.lastIndexOf(quote) || (first === 0 && last >= spans.length - 1)) return { quote, start }
    if (last < spans.length - 1) last++
    else first--
  }
}

/** What words read as: what the generator takes them for in their paragraph, a name already known, a date, time, length or number, else the words themselves. */
function readAs(words: string, text: string, names: readonly SingleValue[]): SingleValue {
  const known = names.filter(isNamed).find((name) => wordsOfNamed(name).includes(words))
  if (known) return known
  const sentences = sentencesOf(text, 0)
  const index = indexSpans(sentences)
  for (const sentence of sentences) {
    const span = index.spansOf(sentence).find((one) => textOf(sentence, one.from, one.to) === words)
    if (span && span.value.type !== 'text') return span.value
  }
  for (const type of ['date', 'time', 'duration', 'number'] as const) {
    const read = /\p{N}/u.test(words) ? (answerTypes[type] as AnswerType).parse(words, 'en') : undefined
    if (read?.ok) return read.value
  }
  return { type: 'text', text: words }
}
