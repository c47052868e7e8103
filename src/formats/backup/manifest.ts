import * as v from 'valibot'

/** The files of a backup. */
export const fileNames = { log: 'log.jsonl', manifest: 'manifest.json' } as const

/** What could not be read when the backup was made, as it was found: for a person to look into; nothing reads it back. */
export const UNREADABLE = 'unreadable.txt'

/** The format's name and the newest version that this code writes and reads. */
export const FORMAT = 'factdeck-backup'
export const VERSION = 1

/** A kept deck as a backup holds it: its id, the revision that stands, and its three files as text, by their names. */
export interface BackedDeck {
  readonly id: string
  readonly revision: string
  readonly files: Readonly<Record<DeckPart, string>>
}

/** The files of a deck, as in its folder. */
export const deckParts = ['about.json', 'reading.md', 'facts.yaml'] as const

export type DeckPart = (typeof deckParts)[number]

/** Where a file of a deck lies in a backup. */
export function deckPath(id: string, part: DeckPart): string {
  return `decks/${id}/${part}`
}

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const sumSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** What a backup says of itself: the app's version, when it was made, how many entries of each kind, and the SHA-256 of its log. */
export const manifestSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  app: v.string(),
  made: v.looseObject({ ms: v.number(), offset: v.number(), zone: v.string() }),
  entries: countSchema,
  kinds: v.record(v.string(), countSchema),
  sha256: sumSchema,
  /** The decks kept beside those that came with the app, with the SHA-256 of their files; left out where there are none. */
  decks: v.exactOptional(v.array(v.looseObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)), revision: v.string(), sha256: sumSchema }))),
})

export type Manifest = v.InferOutput<typeof manifestSchema>

/** Which format and version some data claims to be, whatever else it says. */
export const claimSchema = v.looseObject({ format: v.string(), version: v.number() })
