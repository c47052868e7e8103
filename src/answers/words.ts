import type { SingleValue } from '@/core/value'
import type { Derive } from './derive'
import { fold } from './fold'
import { organisationForms } from './organisation-forms'
import { personForms } from './person-forms'
import { placeForms } from './place-forms'
import { textForms } from './text-forms'

/** A value that is told in letters. */
export type WordsValue = Extract<SingleValue, { type: 'person' | 'place' | 'organisation' | 'text' }>

/** What a name or text may be called, folded, and the words it stands for. */
export interface Forms {
  /** The name without what only goes with it: the same for "President Ilham Aliyev" and "Ilham Aliyev". */
  readonly core: string
  /** Its name and aliases: right whatever else the deck knows. */
  readonly stated: readonly string[]
  /** What follows from them (a surname, an acronym, a place without "province"): right where nothing else of the deck is called so. */
  readonly derived: readonly string[]
  /** A part that names it too loosely (a given name): nearly right. */
  readonly parts: readonly string[]
}

const derivations: Readonly<Record<WordsValue['type'], Derive>> = {
  person: personForms,
  place: placeForms,
  organisation: organisationForms,
  text: textForms,
}

const known = new WeakMap<WordsValue, Forms>()

/** The name of a person, place or organisation, or the text itself. */
export function nameOf(value: WordsValue): string {
  return value.type === 'text' ? value.text : value.name
}

export function isWords(value: SingleValue): value is WordsValue {
  return value.type === 'person' || value.type === 'place' || value.type === 'organisation' || value.type === 'text'
}

/** Every form of a value; kept as long as the value is. */
export function formsOf(value: WordsValue): Forms {
  const before = known.get(value)
  if (before) return before
  const derive = derivations[value.type]
  const raw = [nameOf(value), ...(value.aliases ?? [])]
  const stated = new Set(raw.map(fold).filter((form) => form !== ''))
  const each = raw.map((form) => derive(form, fold(form), value.sort))
  const derived = new Set(each.flatMap((forms) => [forms.core, ...forms.derived]).filter((form) => form !== '' && !stated.has(form)))
  const parts = new Set(each.flatMap((forms) => forms.parts ?? []).filter((form) => !stated.has(form) && !derived.has(form)))
  const forms = { core: each[0]?.core ?? '', stated: [...stated], derived: [...derived], parts: [...parts] }
  known.set(value, forms)
  return forms
}

/**
 * Whether two values are the same thing under names that both are given: one's name is a name or alias of the other, or
 * both are of one type and sort and differ in no more than a title or generic word.
 */
export function sameThing(a: WordsValue, b: WordsValue): boolean {
  if (nameOf(a) === nameOf(b)) return true
  const [first, second] = [formsOf(a), formsOf(b)]
  const isNamed = (name: string | undefined, of: Forms) => name !== undefined && of.stated.includes(name)
  if (isNamed(first.stated[0], second) || isNamed(second.stated[0], first)) return true
  return a.type === b.type && a.sort === b.sort && first.core !== '' && first.core === second.core
}

const LITTLE = new Set('of the a an and for in on at to de la von van al el s'.split(' '))

function contentOf(form: string): readonly string[] {
  return form.split(' ').filter((word) => !LITTLE.has(word))
}

/** Whether one could pass for the other, whole or in part: a form in common, or all the words of one within the other. */
export function couldPass(key: WordsValue, candidate: WordsValue): boolean {
  if (sameThing(key, candidate)) return true
  const [a, b] = [formsOf(key), formsOf(candidate)]
  const ofKey = new Set([...a.stated, ...a.derived])
  if ([...b.stated, ...b.derived].some((form) => ofKey.has(form)) && (key.type !== 'person' || !bothInFull(key, candidate))) return true
  const within = (part: readonly string[], whole: readonly string[]) => part.length > 0 && part.every((word) => whole.includes(word))
  return a.stated.some((form) => {
    const words = contentOf(form)
    return b.stated.some((other) => within(words, contentOf(other)) || within(contentOf(other), words))
  })
}

/** Two persons of one surname are no more alike than that when both are given with another name. */
function bothInFull(a: WordsValue, b: WordsValue): boolean {
  return fold(nameOf(a)).includes(' ') && fold(nameOf(b)).includes(' ')
}
