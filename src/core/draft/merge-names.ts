import type { Fact } from '../fact'
import { isNamed, wordOf, wordsOfNamed, type Named } from '../names'
import { isSingle, type SingleValue, type Value } from '../value'

/** Says of two names that they mean the same person, place or thing, and which of them is kept. */
export interface Merge {
  readonly kept: Named
  readonly gone: Named
}

/** The one name that stands for both: the kept one's, with every other word for it as an alias. */
export function mergedName({ kept, gone }: Merge): Named {
  const aliases = [...new Set([...(kept.aliases ?? []), ...wordsOfNamed(gone)])].filter((alias) => alias !== wordOf(kept))
  return aliases.length === 0 ? kept : { ...kept, aliases }
}

/** The names with the two as one, where the first of them stood. */
export const mergeNames = once((names: readonly SingleValue[], merge: Merge): readonly SingleValue[] => distinct(names.map((value) => mergedSingle(value, merge))))

/** A fact that says the kept name wherever the other was meant: in its answer, its distractors and for its speaker. Its wording stays. */
export const mergeInFact = once((fact: Fact, merge: Merge): Fact => {
  const speaks = fact.speaker === wordOf(merge.gone)
  const touched = [fact.answer, ...(fact.distractors ?? []), ...(fact.never ?? [])].flatMap(membersOf).some((value) => isEither(value, merge))
  if (!touched && !speaks) return fact
  const answer = merged(fact.answer, merge)
  const own = new Set(membersOf(answer).flatMap(keyOf))
  const others = (values: readonly Value[] = []) => distinct(values.map((value) => merged(value, merge))).filter((value) => !keyOf(value).some((key) => own.has(key)))
  const { distractors, never, ...rest } = fact
  const [wrong, banned] = [others(distractors), others(never)]
  return {
    ...rest,
    answer,
    ...(wrong.length > 0 && { distractors: wrong }),
    ...(banned.length > 0 && { never: banned }),
    ...(speaks && { speaker: wordOf(merge.kept) }),
  }
})

/** Merges a thing only once: a draft is folded anew after every deed, and what its facts rest on is the same only if it is the very same. */
function once<T extends object>(work: (of: T, merge: Merge) => T): (of: T, merge: Merge) => T {
  const byMerge = new WeakMap<Merge, WeakMap<T, T>>()
  return (of, merge) => {
    const done = byMerge.get(merge) ?? new WeakMap<T, T>()
    byMerge.set(merge, done)
    const merged = done.get(of) ?? work(of, merge)
    done.set(of, merged)
    return merged
  }
}

function merged(value: Value, merge: Merge): Value {
  if (value.type === 'set') return { ...value, members: distinct(value.members.map((member) => mergedSingle(member, merge))) }
  return isSingle(value) ? mergedSingle(value, merge) : value
}

function mergedSingle(value: SingleValue, merge: Merge): SingleValue {
  return isNamed(value) && isEither(value, merge) ? mergedName({ kept: mergedName(merge), gone: value }) : value
}

function membersOf(value: Value): readonly Value[] {
  return value.type === 'set' ? value.members : [value]
}

/** What a name goes by; nothing for a value that is none. */
function keyOf(value: Value): readonly string[] {
  return isNamed(value) ? [`${value.type} ${wordOf(value)}`] : []
}

function isEither(value: Value, { kept, gone }: Merge): boolean {
  return [...keyOf(kept), ...keyOf(gone)].some((key) => keyOf(value).includes(key))
}

/** The values; of those that go by one key only the first. */
function distinct<V extends Value>(values: readonly V[]): readonly V[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const [key] = keyOf(value)
    if (key === undefined) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
