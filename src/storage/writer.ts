import { writerOf, type Writer } from '@/core/stamp'
import type { Random } from '@/core/world'

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
const SLOTS = 100

/** Tabs of one device that may take turns at once. */
export const MAX_SLOT = SLOTS - 1

/** A new device's ten characters. */
export function newDevice(random: Random): string {
  return Array.from({ length: 10 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')
}

/** Whether this can be a device. */
export function isDevice(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-z]{10}$/.test(value)
}

/** A turn at the log: the writer that this tab is until it lets go. */
export interface Turn {
  readonly writer: Writer
  readonly release: () => void
}

/**
 * Takes the lowest slot of the device that no living tab holds and that isn't `retired`. Without Web Locks, or with
 * every slot taken, the tab writes under a new device of its own, so that no two tabs ever write one key.
 */
export async function takeTurn(
  device: string,
  random: Random,
  locks: LockManager | undefined,
  retired: ReadonlySet<Writer>,
): Promise<Turn> {
  for (let slot = 0; locks !== undefined && slot <= MAX_SLOT; slot++) {
    const writer = writerOf(device, slot)
    if (retired.has(writer)) continue
    const release = await hold(locks, `factdeck/writer/${device}/${slot}`)
    if (release) return { writer, release }
  }
  return { writer: writerOf(newDevice(random), 0), release: () => undefined }
}

/** A turn that was asked for on a guess at the device. */
export interface EarlyTurn {
  readonly device: string
  readonly turn: Promise<Turn>
}

/** Asks for the device's turn while the log's database is still opening. */
export function takeEarly(device: string | undefined, random: Random, locks: LockManager | undefined): EarlyTurn | undefined {
  if (device === undefined) return undefined
  const turn = takeTurn(device, random, locks, new Set())
  // Whoever waits for it hears of a failure.
  turn.catch(() => undefined)
  return { device, turn }
}

/** The early turn where it was this device's, and it could be had; let go of where it wasn't. */
export async function turnOf(device: string, early: EarlyTurn | undefined): Promise<Turn | undefined> {
  if (early?.device === device) return early.turn
  letGo(early)
  return undefined
}

/** Lets go of an early turn, whenever it comes. */
export function letGo(early: EarlyTurn | undefined): void {
  early?.turn.then(({ release }) => release(), () => undefined)
}

/** Holds a lock if it is free now, and returns the way to let go of it. */
function hold(locks: LockManager, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined)
          return undefined
        }
        return new Promise<void>((release) => resolve(() => release()))
      })
      .catch(reject)
  })
}
