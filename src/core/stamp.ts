import type { Random } from './world'

/**
 * The total order of the log as text of fixed width: 13 digits of UTC milliseconds, a 4-digit counter, and the writer
 * (12 characters: 10 of the device, 2 of the slot). Unique over all devices; sorts as text.
 */
export type Stamp = string

/** One tab's turn at the log: ten characters of the device and two digits of the lowest slot free on it. */
export type Writer = string

const WRITER = /^[0-9a-z]{10}[0-9]{2}$/
const STAMP = /^\d{13}-\d{4}-[0-9a-z]{10}[0-9]{2}$/

/** The writer of a slot (0 to 99) on a device (ten of 0-9a-z). Throws on anything else. */
export function writerOf(device: string, slot: number): Writer {
  const writer = `${device}${String(slot).padStart(2, '0')}`
  if (!WRITER.test(writer)) throw new Error(`not a writer: ${writer}`)
  return writer
}

export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && STAMP.test(text)
}

/** The writer of a stamp. */
export function writerOfStamp(stamp: Stamp): Writer {
  return stamp.slice(19)
}

/** UTC milliseconds of a stamp. */
export function msOfStamp(stamp: Stamp): number {
  return Number(stamp.slice(0, 13))
}

/** The next stamp of a writer: never before `last`, whatever the clock says (Lamport 1978, with wall time as in Kulkarni et al. 2014). */
export function nextStamp(nowMs: number, last: Stamp | undefined, writer: Writer): Stamp {
  const lastMs = last === undefined ? -1 : msOfStamp(last)
  if (nowMs > lastMs) return print(nowMs, 0, writer)
  const counter = Number((last as Stamp).slice(14, 18)) + 1
  return counter > 9999 ? print(lastMs + 1, 0, writer) : print(lastMs, counter, writer)
}

function print(ms: number, counter: number, writer: Writer): Stamp {
  return `${String(Math.max(0, Math.floor(ms))).padStart(13, '0')}-${String(counter).padStart(4, '0')}-${writer}`
}

/** A made-up writer, for a tab that has no turn at the log: nothing is appended in its name. */
export function passingWriter(random: Random): Writer {
  return writerOf(Math.floor(random() * 36 ** 10).toString(36).padStart(10, '0'), 0)
}
