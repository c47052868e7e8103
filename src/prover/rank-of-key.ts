import { answerTypeOf } from '@/answers'
import type { SingleValue } from '@/core/value'
import type { ChoiceQuestion } from '@/questions/choice'

/** Place of the key among a choice's options by size, smallest first; undefined where the options don't read as values. */
export function rankOfKey({ options, key }: ChoiceQuestion, answer: SingleValue, language: string): number | undefined {
  const type = answerTypeOf(answer)
  const compare = type.compare as ((a: SingleValue, b: SingleValue) => number) | undefined
  const values = options.flatMap((option): readonly SingleValue[] => {
    const read = type.parse(option, language)
    return read.ok ? [read.value] : []
  })
  const own = values[key]
  if (!compare || values.length < options.length || own === undefined) return undefined
  return values.filter((value) => compare(value, own) < 0).length
}
