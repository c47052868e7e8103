import { translation } from '@/locales/language'
import { fill, isFilled, isolated, number, type Filling, type Message, type Messages, type Room, type SlotsOf } from '@/locales/message'
import * as print from '@/locales/print'

type Given<M extends Message> = [SlotsOf<M>] extends [never] ? [] : [fillings: Readonly<Record<SlotsOf<M>, Filling>>]

/** A room's messages in the interface's language. A key that the room lacks, or a slot left empty, fails the type check. */
export function useWords<M extends Messages>(room: Room<M>) {
  const messageOf = (key: string): Message | undefined =>
    translation.value.rooms[room.name]?.[key] ?? (Object.hasOwn(room.messages, key) ? room.messages[key] : undefined)

  /** The words of a key, its slots filled; `n` chooses between one and many. */
  function say<K extends keyof M & string>(key: K, ...given: Given<M[K]>): string {
    return sayCode(key, given[0] ?? {})
  }

  /** The words of a code that is only known when running (a reason, a problem); the code itself where the room has none. */
  function sayCode(code: string, fillings: Readonly<Record<string, Filling>> = {}): string {
    const message = messageOf(code)
    return message === undefined ? code : fill(message, fillings, figuresOf())
  }

  /** The words of a code out of the log; undefined where there are none, or where what they need was not logged. */
  function sayWhole(code: string, fillings: Readonly<Record<string, Filling>>): string | undefined {
    const message = messageOf(code)
    return message !== undefined && isFilled(message, fillings) ? fill(message, fillings, figuresOf()) : undefined
  }

  return { say, sayCode, sayWhole }
}

/** Numbers, dates and lists in the interface's language; `tag` is its BCP 47 tag, `figures` that of the language whose figures it has. */
export function usePrint() {
  const tag = () => translation.value.tag
  const own = () => translation.value.dates
  // They may be put beside a deck's own words.
  const apart = (text: string) => isolated(text, tag())
  return {
    tag,
    figures: figuresOf,
    number: (amount: number) => number(amount, figuresOf()),
    percent: (share: number) => print.percent(share, figuresOf()),
    list: (items: readonly string[], joint: 'and' | 'or' = 'and') => own()?.list(items, joint) ?? print.list(items, joint, tag()),
    date: (ms: number, zone?: string) => apart(own()?.date(...print.dateParts(ms, zone)) ?? print.date(ms, zone, tag())),
    isoDate: (iso: string) => apart(print.isoDate(iso, tag(), own())),
    days: (days: number) => apart(own()?.days(...print.inUnit(days)) ?? print.days(days, tag())),
    shortMonth: (month: number) => own()?.shortMonth(month) ?? print.shortMonth(month, tag()),
    shortWeekday: (weekday: number) => own()?.shortWeekday(weekday) ?? print.shortWeekday(weekday, tag()),
    seconds: (amount: number) => own()?.seconds(print.seconds(amount, figuresOf(), true)) ?? print.seconds(amount, tag()),
    inDays: (days: number) => apart(own()?.inDays(...print.inUnit(days)) ?? print.inDays(days, tag())),
  }
}

function figuresOf(): string {
  return translation.value.figures ?? translation.value.tag
}
