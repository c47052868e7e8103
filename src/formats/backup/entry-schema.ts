import * as v from 'valibot'
import { isKnown, type EntryKind, type StoredEntry } from '@/core/entry'
import { isStamp } from '@/core/stamp'

const indexSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const idSchema = v.pipe(v.string(), v.minLength(1))
const factIdsSchema = v.array(idSchema)
const stampSchema = v.custom<string>(isStamp)
const outcomeSchema = v.picklist(['right', 'nearly', 'wrong'])

const questionSchema = v.looseObject({
  kind: idSchema,
  factIds: factIdsSchema,
  evidence: v.picklist(['recognition', 'recall', 'self']),
  guess: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  stem: v.string(),
})
const placedSchema = v.looseObject({ index: indexSchema, question: questionSchema })
const reasonSchema = v.looseObject({ code: v.string(), params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))) })
const verdictSchema = v.looseObject({
  outcome: outcomeSchema,
  byFact: v.record(v.string(), outcomeSchema),
  reasons: v.array(reasonSchema),
})

type Checked = Readonly<Record<EntryKind, v.GenericSchema>>

/** What each known kind must say for the folds to trust it. Further fields are kept. */
const bodies = {
  'attempt-started': v.looseObject({
    attempt: idSchema,
    mode: v.picklist(['quiz', 'review', 'learn']),
    deck: idSchema,
    revision: v.string(),
    seed: v.string(),
    plan: v.array(v.looseObject({ kind: idSchema, factIds: factIdsSchema })),
    feedback: v.picklist(['at-once', 'at-end']),
    practice: v.boolean(),
    options: indexSchema,
    first: placedSchema,
  }),
  answered: v.looseObject({
    attempt: idSchema,
    index: indexSchema,
    question: questionSchema,
    response: v.looseObject({}),
    verdict: verdictSchema,
    tookMs: v.pipe(v.number(), v.minValue(0)),
    confidence: v.optional(v.picklist(['sure', 'think-so', 'guess'])),
    passageSeen: v.boolean(),
    next: v.nullable(placedSchema),
  }),
  appealed: v.looseObject({
    answer: stampSchema,
    factId: idSchema,
    ground: v.picklist(['alias', 'typo', 'question-wrong']),
    alias: v.optional(v.string()),
  }),
  retracted: v.looseObject({ entry: stampSchema }),
  'attempt-finished': v.looseObject({ attempt: idSchema }),
  'fact-set-aside': v.looseObject({ factIds: factIdsSchema, aside: v.boolean() }),
  'fact-reset': v.looseObject({ factIds: factIdsSchema }),
  'setting-changed': v.looseObject({ name: idSchema, value: v.unknown() }),
  'review-imported': v.looseObject({ factId: idSchema, rating: v.picklist([1, 2, 3, 4]), from: v.string() }),
} satisfies Checked

/** The path to the first field of the entry that is not as its kind asks; undefined where all are, or where the kind is not known here. */
export function flawOf(entry: StoredEntry): string | undefined {
  if (!isKnown(entry)) return undefined
  const result = v.safeParse(bodies[entry.kind], entry, { abortEarly: true })
  return result.success ? undefined : (v.getDotPath(result.issues[0]) ?? entry.kind)
}
