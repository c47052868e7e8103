/** Forms of a message by the plural category of its `n` (Unicode CLDR). */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Words with {slots}: one text, or forms that the number `n` chooses between. */
export type Message = string | Forms

export type Messages = Readonly<Record<string, Message>>

/** What fills a slot. Numbers are written the way the language writes them, so a year is given as text. */
export type Filling = string | number

type SlotsOfText<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOfText<Rest> : never

/** The names of the slots of a message: what `say` must be given. */
export type SlotsOf<M extends Message> = M extends string ? SlotsOfText<M> : 'n' | SlotsOfText<M[keyof M] & string>

/** The messages of one room of the interface. `name` is what its translations are found by. */
export interface Room<M extends Messages = Messages> {
  readonly name: string
  readonly messages: M
}

/** A room in English, the language that every other falls back to. */
export function roomOf<const M extends Messages>(name: string, messages: M): Room<M> {
  return { name, messages }
}

const SLOT = /\{(\w+)\}/g

/** Whether the fillings hold all that the message needs: what an older version logged may hold less. */
export function isFilled(message: Message, fillings: Readonly<Record<string, Filling>>): boolean {
  const texts = typeof message === 'string' ? [message] : ['{n}', ...Object.values(message)]
  return texts.every((text) => [...text.matchAll(SLOT)].every(([, slot]) => fillings[slot ?? ''] !== undefined))
}

/** The message in words: its form chosen by `n`, its slots filled. Throws where a slot is left empty. */
export function fill(message: Message, fillings: Readonly<Record<string, Filling>>, language: string): string {
  return textOf(message, fillings['n'], language).replace(SLOT, (_, slot: string) => {
    const filling = fillings[slot]
    if (filling === undefined) throw new Error(`nothing fills {${slot}}`)
    if (typeof filling !== 'number') return isolated(filling, language)
    return number(filling, language)
  })
}

/** An amount the way the language writes it. */
export function number(amount: number, language: string): string {
  return isPlain(amount, language) ? String(amount) : numbersOf(language).format(amount)
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(ar|dv|fa|he|ps|ur|yi)\b/u.test(language)
}

/** What stands in a text of the other direction runs its own way, and its signs stay with it: a deck's words, a date (Unicode UAX 9, isolates). */
export function isolated(filling: string, language: string): string {
  return (isRightToLeft(language) && /\p{L}/u.test(filling)) || /[\u0590-\u08ff]/u.test(filling) ? `\u2068${filling}\u2069` : filling
}

function textOf(message: Message, n: Filling | undefined, language: string): string {
  if (typeof message === 'string') return message
  if (typeof n === 'number' && isPlain(n, language)) return (n === 1 ? message.one : undefined) ?? message.other
  return message[pluralsOf(language).select(Number(n))] ?? message.other
}

/** What English writes as it is. Most pages make do with that: a phone takes as long to make its first formatter as to draw all the rest. */
function isPlain(amount: number, language: string): boolean {
  return language === 'en-GB' && Number.isInteger(amount) && amount >= 0 && amount < 1000
}

// Making one of these takes the browser longer than all else that a message needs.
const numbersOf = kept((language) => new Intl.NumberFormat(language))
const pluralsOf = kept((language) => new Intl.PluralRules(language))

function kept<T>(make: (language: string) => T): (language: string) => T {
  const byLanguage = new Map<string, T>()
  return (language) => {
    const made = byLanguage.get(language) ?? make(language)
    byLanguage.set(language, made)
    return made
  }
}
