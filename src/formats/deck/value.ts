import * as v from 'valibot'
import type { DateValue, SetValue, SingleValue, Value } from '@/core/value'
import { isDateText, parseDate, printDate } from './date-text'
import { lineSchema, listSchema } from './shape'

export const valueCodes = ['answer-form', 'date-form', 'set-types', 'time-form'] as const

const code = (known: (typeof valueCodes)[number] | 'number-form') => known

const approx = v.exactOptional(v.picklist(['about', 'over', 'under']))
const finite = v.pipe(v.number(), v.finite(code('number-form')))
const positive = v.pipe(v.number(), v.check((number) => number > 0 && Number.isFinite(number), code('number-form')))
const named = { aliases: v.exactOptional(listSchema(lineSchema)), sort: v.exactOptional(lineSchema) }

const date = v.pipe(
  v.strictObject({ date: v.pipe(v.string(), v.check(isDateText, code('date-form'))) }),
  v.transform((form) => parseDate(form.date) as DateValue),
)
const time = v.pipe(
  v.strictObject({ time: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, code('time-form'))), approx }),
  v.transform(({ time: text, ...rest }) => ({
    type: 'time' as const,
    hour: Number(text.slice(0, 2)),
    minute: Number(text.slice(3)),
    ...rest,
  })),
)
const number = v.pipe(
  v.strictObject({ number: finite, unit: v.exactOptional(lineSchema), approx, tolerance: v.exactOptional(positive) }),
  v.transform(({ number: amount, ...rest }) => ({ type: 'number' as const, amount, ...rest })),
)
const duration = v.pipe(
  v.strictObject({ duration: positive, unit: v.picklist(['minute', 'hour', 'day', 'week', 'month', 'year']), approx }),
  v.transform(({ duration: amount, ...rest }) => ({ type: 'duration' as const, amount, ...rest })),
)
const person = v.pipe(
  v.strictObject({ person: lineSchema, ...named }),
  v.transform(({ person: name, ...rest }) => ({ type: 'person' as const, name, ...rest })),
)
const place = v.pipe(
  v.strictObject({ place: lineSchema, ...named }),
  v.transform(({ place: name, ...rest }) => ({ type: 'place' as const, name, ...rest })),
)
const organisation = v.pipe(
  v.strictObject({ organisation: lineSchema, ...named }),
  v.transform(({ organisation: name, ...rest }) => ({ type: 'organisation' as const, name, ...rest })),
)
const text = v.pipe(
  v.strictObject({ text: lineSchema, ...named }),
  v.transform((form) => ({ type: 'text' as const, ...form })),
)
const noForm = v.custom<never>(() => false, code('answer-form'))

const singleForms = { date, time, number, duration, person, place, organisation, text }

/** An answer that one field can take, as facts.yaml writes it. */
export const singleSchema: v.GenericSchema<unknown, SingleValue> = v.lazy((input) => formOf<SingleValue>(input, singleForms))

const set = v.pipe(
  v.strictObject({
    set: v.pipe(
      listSchema(singleSchema),
      v.check((members) => new Set(members.map(({ type }) => type)).size === 1, code('set-types')),
    ),
  }),
  v.transform((form): SetValue => ({ type: 'set', members: form.set })),
)
const sequence = v.pipe(
  v.strictObject({ sequence: listSchema(lineSchema) }),
  v.transform((form) => ({ type: 'sequence' as const, steps: form.sequence })),
)

/** Any answer, as facts.yaml writes it. */
export const valueSchema: v.GenericSchema<unknown, Value> = v.lazy((input) =>
  formOf<Value>(input, { ...singleForms, set, sequence }),
)

function formOf<T>(
  input: unknown,
  forms: Readonly<Record<string, v.GenericSchema<unknown, T>>>,
): v.GenericSchema<unknown, T> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const found = keys.filter((key) => Object.hasOwn(forms, key))
  return found.length === 1 && found[0] !== undefined ? (forms[found[0]] ?? noForm) : noForm
}

/** The form in which facts.yaml writes an answer. */
export function formOfValue(value: Value): Readonly<Record<string, unknown>> {
  const { type, ...rest } = value
  switch (value.type) {
    case 'date':
      return { date: printDate(value) }
    case 'time':
      return { time: [value.hour, value.minute].map((part) => String(part).padStart(2, '0')).join(':'), ...pick(rest, 'approx') }
    case 'number':
    case 'duration':
      return { [type]: value.amount, ...pick(rest, 'unit', 'approx', 'tolerance') }
    case 'text':
      return { text: value.text, ...pick(rest, 'aliases', 'sort') }
    case 'set':
      return { set: value.members.map(formOfValue) }
    case 'sequence':
      return { sequence: value.steps }
    default:
      return { [type]: value.name, ...pick(rest, 'aliases', 'sort') }
  }
}

function pick(from: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key, field]) => keys.includes(key) && field !== undefined))
}
