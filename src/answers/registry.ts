import type { SingleType, SingleValue } from '@/core/value'
import type { AnswerType } from './answer-type'
import { date } from './date'
import { duration } from './duration'
import { organisation, person, place, text } from './names'
import { number } from './number'
import { time } from './time'

/** The behaviour of every type of value that one typed field can take. */
export const answerTypes: { readonly [T in SingleType]: AnswerType<Extract<SingleValue, { type: T }>> } = {
  date,
  time,
  number,
  duration,
  person,
  place,
  organisation,
  text,
}

/** The behaviour of this value. */
export function answerTypeOf<V extends SingleValue>(value: V): AnswerType<V> {
  return answerTypes[value.type] as unknown as AnswerType<V>
}
