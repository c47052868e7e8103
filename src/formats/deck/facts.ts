import * as v from 'valibot'
import type { Group, Paragraph } from '@/core/deck'
import type { Fact, FactId } from '@/core/fact'
import { type FactFlaw, flawsOfBraces, flawsOfPassage } from '@/core/fact-flaws'
import { withNames } from '@/core/names'
import type { Problem } from '@/core/problem'
import type { SingleValue } from '@/core/value'
import { groupSchema, problemsOfGroup } from './groups'
import { problemsOfNames } from './names'
import { countSchema, idSchema, lineSchema, listOrNothing, listSchema, readShape } from './shape'
import { singleSchema, valueSchema } from './value'
import { parseYaml } from './yaml-source'

export const factsCodes = ['braces', 'id-twice', 'passage-missing', 'passage-paragraph', 'passage-twice', 'yaml-syntax'] as const

type FactsCode = (typeof factsCodes)[number]

const fileSchema = v.strictObject({
  names: v.exactOptional(v.array(v.unknown())),
  facts: v.array(v.unknown()),
  groups: v.exactOptional(v.array(v.unknown())),
  retired: v.exactOptional(v.array(v.unknown())),
})

const factSchema = v.strictObject({
  id: idSchema,
  statement: lineSchema,
  ask: lineSchema,
  answer: valueSchema,
  passage: v.strictObject({ paragraph: countSchema, quote: lineSchema }),
  standing: v.optional(v.picklist(['reported', 'disputed', 'inconsistent', 'slip']), 'reported'),
  speaker: v.exactOptional(lineSchema),
  asOf: v.exactOptional(lineSchema),
  counter: v.exactOptional(lineSchema),
  note: v.exactOptional(lineSchema),
  context: v.exactOptional(v.strictObject({ text: lineSchema, from: lineSchema })),
  label: v.exactOptional(lineSchema),
  distractors: v.exactOptional(listOrNothing(valueSchema)),
  never: v.exactOptional(listSchema(valueSchema)),
  replaces: v.exactOptional(idSchema),
})

/** What facts.yaml holds. `lines` tells where each fact and group begins, by its id. */
export interface FactsFile {
  readonly names: readonly SingleValue[]
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  readonly retired: readonly Fact[]
  readonly problems: readonly Problem[]
  readonly lines: ReadonlyMap<string, number>
}

/** Reads facts.yaml against its reading: every fact's passage must stand there once. */
export function readFacts(text: string, file: string, reading: readonly Paragraph[]): FactsFile {
  const { data, lineOf, faults } = parseYaml(text)
  const problems: Problem[] = []
  const lines = new Map<string, number>()
  const problem = (code: FactsCode | FactFlaw['code'], line: number, params: Problem['params'] = {}) =>
    problems.push({ code, where: `${file}:${line}`, params })
  const none = { names: [], facts: [], groups: [], retired: [], problems, lines }

  for (const { line, detail } of faults) problem('yaml-syntax', line, { detail })
  if (faults.length > 0) return none
  const top = readShape(fileSchema, data, file, lineOf)
  problems.push(...top.problems)
  if (!top.value) return none

  const readEach = <T>(part: 'names' | 'facts' | 'groups' | 'retired', schema: v.GenericSchema<unknown, T>) =>
    (top.value?.[part] ?? []).flatMap((item, at) => {
      const read = readShape(schema, item, file, lineOf, [part, at])
      problems.push(...read.problems)
      return read.value === undefined ? [] : [{ value: read.value, line: lineOf([part, at]), lineOfField: (key: string) => lineOf([part, at, key]) }]
    })
  const keepLine = (id: string, line: number) => {
    const before = lines.get(id)
    if (before === undefined) lines.set(id, line)
    else problem('id-twice', line, { id, line: before })
  }

  const readNames = readEach('names', singleSchema)
  const names = readNames.map(({ value }) => value)
  problems.push(...problemsOfNames(names, readNames.map(({ line }) => line), file))

  const facts = readEach<Fact>('facts', factSchema).map(({ value, line, lineOfField }) => {
    keepLine(value.id, line)
    for (const { code, field, params } of flawsIn(value, reading)) problem(code, lineOfField(field), params)
    return factWithNames(value, names)
  })
  // What they rest on may have left the reading since.
  const retired = readEach<Fact>('retired', factSchema).map(({ value, line, lineOfField }) => {
    keepLine(value.id, line)
    for (const { code, field, params } of flawsOfBraces(value)) problem(code, lineOfField(field), params)
    return factWithNames(value, names)
  })
  const byId = new Map<FactId, Fact>(facts.map((fact) => [fact.id, fact]))
  const groups = readEach<Group>('groups', groupSchema).map(({ value, line }) => {
    keepLine(value.id, line)
    // A fact that could not be read is missing here, and has been named already.
    if (facts.length === top.value?.facts.length) {
      for (const found of problemsOfGroup(value, byId)) problems.push({ ...found, where: `${file}:${line}` })
    }
    return value
  })
  return { names, facts, groups, retired, problems, lines }
}

function factWithNames(fact: Fact, names: readonly SingleValue[]): Fact {
  return {
    ...fact,
    answer: withNames(fact.answer, names),
    ...(fact.distractors && { distractors: fact.distractors.map((value) => withNames(value, names)) }),
    ...(fact.never && { never: fact.never.map((value) => withNames(value, names)) }),
  }
}

/** The form of each line has been looked at by then; a reading without numbered paragraphs has been named. */
function flawsIn(fact: Fact, reading: readonly Paragraph[]): readonly FactFlaw[] {
  return [...flawsOfBraces(fact), ...(reading.every(({ number }) => number === null) ? [] : flawsOfPassage(fact, reading))]
}
