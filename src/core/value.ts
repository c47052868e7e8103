/** How fine a date is given: the year, the month of a year, or the day. */
export type Grain = 'year' | 'month' | 'day'

/** A proleptic Gregorian calendar date as fine as it was given: no `day` means a month, no `month` a year. Months and days count from 1. */
export interface DateValue {
  readonly type: 'date'
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A clock time, 24 hours. */
export interface TimeValue {
  readonly type: 'time'
  readonly hour: number
  readonly minute: number
  readonly approx?: Approx
}

/** How an amount was hedged: `about` 5, `over` 5 ("more than"), `under` 5 ("nearly", "almost", "up to"). */
export type Approx = 'about' | 'over' | 'under'

/** An amount and what it counts ("soldiers"; `%` for per cent). `tolerance` is the absolute distance still right. */
export interface NumberValue {
  readonly type: 'number'
  readonly amount: number
  readonly unit?: string
  readonly approx?: Approx
  readonly tolerance?: number
}

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length of time in one unit. */
export interface DurationValue {
  readonly type: 'duration'
  readonly amount: number
  readonly unit: DurationUnit
  readonly approx?: Approx
}

/**
 * A proper name. `aliases` are accepted without comment; `sort` is the sub-type that distractors share
 * ("province", "head of state").
 */
export interface NameValue<T extends 'person' | 'place' | 'organisation' = 'person' | 'place' | 'organisation'> {
  readonly type: T
  readonly name: string
  readonly aliases?: readonly string[]
  readonly sort?: string
}

export type PersonValue = NameValue<'person'>
export type PlaceValue = NameValue<'place'>
export type OrganisationValue = NameValue<'organisation'>

/** Words: a quoted term, a cause, a thing. `sort` as for names. */
export interface TextValue {
  readonly type: 'text'
  readonly text: string
  readonly aliases?: readonly string[]
  readonly sort?: string
}

/** A value that one typed field can take and one option can show. */
export type SingleValue =
  | DateValue
  | TimeValue
  | NumberValue
  | DurationValue
  | PersonValue
  | PlaceValue
  | OrganisationValue
  | TextValue

/** Several values that are right together, in no order ("the three provinces"). Members are of one type. */
export interface SetValue {
  readonly type: 'set'
  readonly members: readonly SingleValue[]
}

/** Steps in the one order that is right. */
export interface SequenceValue {
  readonly type: 'sequence'
  readonly steps: readonly string[]
}

/** The answer of a fact. */
export type Value = SingleValue | SetValue | SequenceValue

export type ValueType = Value['type']
export type SingleType = SingleValue['type']

/** Whether one typed field can take this value. */
export function isSingle(value: Value): value is SingleValue {
  return value.type !== 'set' && value.type !== 'sequence'
}
