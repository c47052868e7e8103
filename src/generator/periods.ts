import type { Sentence } from './sentences'
import { textOf, type Span } from './span'

const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)$/u
const CENTURY = /^(?:century|centuries)$/u
const DECADE = /^(?:1\d|20)\d0s$/u
const YEAR = /^(?:1\d{3}|20\d{2})$/u
const ERA = /^(?:bc|bce|ad|ce|b\.c\.|a\.d\.)$/u
const PART = /^(?:early|late|mid|middle)$/u

/** A stretch of time that begins at this token: a century, a decade, a range of years. Words to us, for a date is one day, month or year. */
export function periodAt(sentence: Sentence, at: number): Span | undefined {
  const lower = (i: number): string => sentence.tokens[i]?.lower ?? ''
  const isDash = (i: number): boolean => /^[-–—−]$/u.test(lower(i))
  const made = (to: number, sort: string): Span => ({ from: at, to, value: { type: 'text', text: textOf(sentence, at, to), sort }, trust: 0.9 })
  // Years of four figures each can be told from others; a shortened end or an era would stand out.
  const wordsFor = (to: number): Span => (/^\d{4}[-–—−]\d{4}$/u.test(textOf(sentence, at, to)) ? made(to, 'years') : { from: at, to, value: { type: 'text', text: textOf(sentence, at, to) }, trust: 0.9 })
  const withEra = (to: number): number => (ERA.test(lower(to + 1)) ? to + 1 : to)

  if (ORDINAL.test(lower(at))) {
    if (CENTURY.test(lower(at + 1))) return made(withEra(at + 1), 'century')
    const joined = /^(?:and|or|to|until|through)$/u.test(lower(at + 1)) || isDash(at + 1)
    const second = lower(at + 2) === 'the' ? at + 3 : at + 2
    if (joined && ORDINAL.test(lower(second)) && CENTURY.test(lower(second + 1))) return made(withEra(second + 1), 'centuries')
  }
  if (/^\d{1,3}(?:,\d{3})+$|^\d{3,6}$/u.test(lower(at))) {
    const years = /^(?:yr|yrs|years?|cal)$/u.test(lower(at + 1)) ? at + 2 : at + 1
    if (lower(years) === 'bp' || (lower(years) === 'ago' && years > at + 1)) return { from: at, to: years, value: { type: 'text', text: textOf(sentence, at, years) }, trust: 0.9 }
  }
  const glued = /^(?:mid|early|late)-(.+)$/u.exec(lower(at))?.[1] ?? ''
  if (DECADE.test(glued)) return made(at, 'decade')
  if (ORDINAL.test(glued) && CENTURY.test(lower(at + 1))) return made(withEra(at + 1), 'century')
  if (DECADE.test(lower(at))) {
    const joined = /^(?:and|to|through)$/u.test(lower(at + 1)) || isDash(at + 1)
    const second = PART.test(lower(at + 2)) ? at + 3 : at + 2
    return joined && DECADE.test(lower(second)) ? made(second, 'decades') : made(at, 'decade')
  }
  if (YEAR.test(lower(at)) && isDash(at + 1) && /^(?:\d{4}|\d{2})$/u.test(lower(at + 2))) return wordsFor(at + 2)
  // “From” and “between” stay in the question, and tell that a stretch of time is asked.
  if (/^(?:from|between)$/u.test(lower(at - 1)) && YEAR.test(lower(at)) && /^(?:to|and|until|through)$/u.test(lower(at + 1)) && YEAR.test(lower(at + 2))) return { from: at, to: at + 2, value: { type: 'text', text: textOf(sentence, at, at + 2) }, trust: 0.9 }
  if (/^\d{2,4}$/u.test(lower(at)) && isDash(at + 1) && /^\d{2,4}$/u.test(lower(at + 2)) && ERA.test(lower(at + 3))) return wordsFor(at + 3)
  return undefined
}
