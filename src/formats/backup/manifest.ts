import * as v from 'valibot'

/** The files of a backup. */
export const fileNames = { log: 'log.jsonl', manifest: 'manifest.json' } as const

/** The format's name and the newest version that this code writes and reads. */
export const FORMAT = 'factdeck-backup'
export const VERSION = 1

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What a backup says of itself: the app's version, when it was made, how many entries of each kind, and the SHA-256 of its log. */
export const manifestSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  app: v.string(),
  made: v.looseObject({ ms: v.number(), offset: v.number(), zone: v.string() }),
  entries: countSchema,
  kinds: v.record(v.string(), countSchema),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

export type Manifest = v.InferOutput<typeof manifestSchema>

/** Which format and version some data claims to be, whatever else it says. */
export const claimSchema = v.looseObject({ format: v.string(), version: v.number() })
