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

/** Problems that only the command line tells, to those who write decks in English files. */
export type AuthorsProblem = Extract<ProblemCode, `article-${'copied' | 'lacks' | 'paragraph'}`>

/** The words of problems in another language: all but those that no page tells. */
export type ProblemsIn = Readonly<Record<Exclude<ProblemCode, AuthorsProblem>, ProblemWords>>
