import { openDatabase, type Access, type Database } from './database'
import { forageOf } from './driver'
import { failureOf } from './failure'

/** An open database, and localforage on it. */
export interface Opened {
  readonly database: Database
  readonly forage: LocalForage
}

/** A database that is opened with the first call, and tried again with the next one where that failed. */
export interface OpenedLater {
  /** Throws `StorageFailure`. */
  readonly opened: () => Promise<Opened>
  readonly close: () => void
}

/** The database of that name, made where there is none; `store` is what localforage knows it by. */
export function openedLater(access: Access, store: string): OpenedLater {
  let opening: Promise<Opened> | undefined
  const open = async (): Promise<Opened> => {
    const database = await openDatabase(access, true)
    return { database, forage: await forageOf(database, store) }
  }
  return {
    opened: () =>
      (opening ??= open().catch((error: unknown) => {
        opening = undefined
        throw failureOf(error)
      })),
    close: () => void opening?.then(({ database }) => database.close()),
  }
}
