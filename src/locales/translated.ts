import type { Language } from '@/core/settings'
import type { ProblemCode, ProblemWords } from './en/problems'
import type { Room, SlotsOf } from './message'
import type { Rooms } from './rooms'

/** The languages that English is translated into. */
export type Foreign = Exclude<Language, 'en'>

/** The plural categories of each language (Unicode CLDR). */
interface Categories {
  readonly az: 'one' | 'other'
  readonly hy: 'one' | 'other'
  readonly ru: 'one' | 'few' | 'many' | 'other'
  readonly tr: 'one' | 'other'
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** One text where all numbers read alike, or a form for every category of the language. */
type TextFor<L extends Foreign, HasNumber> = HasNumber extends true ? string | Readonly<Record<Categories[L], string>> : string

type Translated<R, L extends Foreign> =
  R extends Room<infer M> ? { readonly [K in keyof M]: TextFor<L, 'n' extends SlotsOf<M[K]> ? true : false> } : never

/** A room's messages in another language: every key of the English room, and no other. */
export type RoomIn<L extends Foreign, N extends keyof Rooms> = Translated<Rooms[N], L>

/** All rooms of the interface in another language. */
export type RoomsIn<L extends Foreign> = { readonly [N in keyof Rooms]: RoomIn<L, N> }

/** Problems that a learner can meet: with a backup, a deck handed on, a record of this device, a question that can't be made. */
export type LearnersProblem =
  | Extract<ProblemCode, `backup-${string}` | `deck-${string}` | `link-${string}` | `record-${string}` | 'line-checksum' | 'line-shape'>
  | 'group-too-small' | 'key-does-not-fit-statement' | 'kind-does-not-fit' | 'kind-unknown' | 'members-too-near' | 'steps-unfit' | 'too-few-distractors'

/** The words of problems in another language. Those that only authors of deck files meet, whose fields and rules are English, may stay in English. */
export type ProblemsIn = Readonly<Record<LearnersProblem, ProblemWords> & Partial<Record<ProblemCode, ProblemWords>>>
