import type { Paragraph } from '@/core/deck'

/** Words selected in a paragraph: where they begin and end in its text (UTF-16 units). */
export interface Selected {
  readonly paragraph: Paragraph & { readonly number: number }
  readonly from: number
  readonly to: number
  readonly words: string
}

/** The whole words that a selection touches; the word at a mere caret. Undefined where there is none. */
export function wordsAround(paragraph: Paragraph, from: number, to: number): Selected | undefined {
  const { number, text } = paragraph
  if (number === null) return undefined
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  while (start < end && !isWord(start) && !/["“‘$£€(]/u.test(text.charAt(start))) start++
  while (end > start && !isWord(end - 1) && !/["”’%°)]/u.test(text.charAt(end - 1))) end--
  while (start > 0 && isWord(start) && isWord(start - 1)) start--
  while (end < text.length && isWord(end) && (end === start || isWord(end - 1))) end++
  while (start === end && start > 0 && isWord(start - 1)) start--
  const words = text.slice(start, end)
  return /[\p{L}\p{N}]/u.test(words) ? { paragraph: { ...paragraph, number }, from: start, to: end, words } : undefined
}
