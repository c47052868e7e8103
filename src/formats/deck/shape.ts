import * as v from 'valibot'
import type { Problem } from '@/core/problem'
import type { LineOf } from './source'

export const shapeCodes = [
  'empty-list',
  'missing-field',
  'not-a-choice',
  'not-list',
  'not-mapping',
  'not-number',
  'not-text',
  'number-form',
  'id-form',
  'text-form',
  'twice-in-list',
  'unknown-key',
] as const

type ShapeCode = (typeof shapeCodes)[number]

const code = (known: ShapeCode): ShapeCode => known

/** Text on one line, not empty, with no spaces at its ends. */
export const lineSchema = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim() && !/[\n\r\u2028\u2029]/u.test(text), code('text-form')),
)

/** An id that can stand in a file name and a link. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, code('id-form')))

/** A whole number from 1. */
export const countSchema = v.pipe(
  v.number(),
  v.check((number) => Number.isSafeInteger(number) && number >= 1, code('number-form')),
)

/** A list, perhaps of nothing, that holds none twice. */
export function listOrNothing<S extends v.GenericSchema>(item: S) {
  return v.pipe(
    v.array(item),
    v.check((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, code('twice-in-list')),
  )
}

/** A list of one or more, none of them twice. */
export function listSchema<S extends v.GenericSchema>(item: S) {
  return v.pipe(listOrNothing(item), v.minLength(1, code('empty-list')))
}

/** Reads data by a schema: the value, or problems with the lines they stand in. `base` is the path to the data in its file. */
export function readShape<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  file: string,
  lineOf: LineOf,
  base: readonly PropertyKey[] = [],
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const result = v.safeParse(schema, data)
  if (result.success) return { value: result.output, problems: [] }
  return { problems: result.issues.map((issue) => problemOf(issue, file, lineOf, base)) }
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, lineOf: LineOf, base: readonly PropertyKey[]): Problem {
  const path = [...base, ...(issue.path ?? []).map((step) => step.key as PropertyKey)]
  const params: Record<string, string | number> = {
    field: String(path.at(-1) ?? file.split('/').at(-1)),
    received: typeof issue.input === 'string' ? issue.input : issue.received,
  }
  if (issue.type === 'picklist') params['choices'] = (issue.expected ?? '').replace(/[()"]/gu, '').replaceAll(' | ', ', ')
  return { code: codeOf(issue), where: `${file}:${lineOf(path)}`, params }
}

const codeBySchema: Readonly<Record<string, ShapeCode>> = {
  array: 'not-list',
  number: 'not-number',
  picklist: 'not-a-choice',
  string: 'not-text',
  strict_object: 'not-mapping',
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'custom') return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-key'
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'missing-field'
  return codeBySchema[issue.type] ?? 'not-mapping'
}
