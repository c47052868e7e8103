import type { DateValue, SingleValue, Value } from '@/core/value'
import { numbersIn } from './numbers-in'

/**
 * The figures, parts of dates and names of an answer that a paragraph of the original doesn't hold; undefined where the answer has none.
 * One accepted form of a name is enough; letters compare without case and marks. The steps of a sequence are worded freely, and name those
 * whom the paragraph means by "he" or "they": their names may stand in `earlier` paragraphs.
 */
export function lackingIn(paragraph: string, earlier: string, answer: Value, language: string): readonly string[] | undefined {
  const numbers = numbersIn(paragraph)
  const words = plain(answer.type === 'sequence' ? `${earlier} ${paragraph}` : paragraph)
  const lacksNumber = (number: number) => (numbers.has(number) ? [] : [String(number)])
  const lacksName = (name: string) => (words.includes(plain(name)) ? [] : [name])

  const lacksOfText = (text: string): readonly string[] | undefined => {
    const figures = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([figure]) => Number(figure.replaceAll(',', '')))
    const names = [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => name).filter((name) => !SMALL_WORD.test(name))
    return figures.length + names.length === 0 ? undefined : [...figures.flatMap(lacksNumber), ...names.flatMap(lacksName)]
  }
  const lacksOfDate = ({ year, month, day }: DateValue) => [
    ...lacksNumber(year),
    ...(month === undefined || monthNames(month, language).some((name) => lacksName(name).length === 0) ? [] : [monthNames(month, 'en')[0] ?? '']),
    ...(day === undefined ? [] : lacksNumber(day)),
  ]
  const lacksOfSingle = (value: SingleValue): readonly string[] | undefined => {
    switch (value.type) {
      case 'date':
        return lacksOfDate(value)
      case 'time':
        return [value.hour, ...(value.minute === 0 ? [] : [value.minute])].flatMap(lacksNumber)
      case 'number':
      case 'duration':
        return lacksNumber(value.amount)
      case 'text':
        return lacksOfText(value.text) && least([value.text, ...(value.aliases ?? [])].map(lacksOfText))
      default:
        return least([value.name, ...(value.aliases ?? [])].map(lacksName))
    }
  }
  if (answer.type === 'set') return joined(answer.members.map(lacksOfSingle))
  return answer.type === 'sequence' ? joined(answer.steps.map(lacksOfText)) : lacksOfSingle(answer)
}

type Lacks = readonly string[] | undefined

const SMALL_WORD = /^(?:The|An?|In|On|At|By|For|Of|To|And|It|Its)$/u

/** Of several accepted forms, what the best of them lacks. */
function least(forms: readonly Lacks[]): Lacks {
  return forms.filter((form) => form !== undefined).sort((a, b) => a.length - b.length)[0]
}

function joined(parts: readonly Lacks[]): Lacks {
  return parts.every((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

function plain(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${letters.replace(/[^\p{L}\d]+/gu, ' ').trim()} `
}

function monthNames(month: number, language: string): readonly string[] {
  const first = Date.UTC(2000, month - 1, 1)
  const named = (length: 'long' | 'short', tongue: string) =>
    new Intl.DateTimeFormat(tongue, { month: length, timeZone: 'UTC' }).format(first)
  return [named('long', language), named('short', language), named('long', 'en')]
}
