import localforage from 'localforage'
import type { Database } from './database'
import { recordsUnder, textOf } from './records'

declare global {
  interface LocalForageOptions {
    database?: Database
  }
}

interface Driven {
  _database?: Database
}

const DRIVER = 'factdeck-strict'

/**
 * localforage's socket filled with the log's database: IndexedDB alone, each write strict and done when its transaction is complete. Speaks
 * promises, no callbacks.
 */
const driver: LocalForageDriver = {
  _driver: DRIVER,
  _support: true,
  _initStorage(this: Driven, options: LocalForageOptions) {
    if (options.database) this._database = options.database
  },
  async getItem<T>(this: Driven, key: string): Promise<T | null> {
    return databaseOf(this).transact('readonly', (store) => {
      const got: IDBRequest<unknown> = store.get(key)
      return () => (got.result ?? null) as T | null
    })
  },
  async setItem<T>(this: Driven, key: string, value: T): Promise<T> {
    return databaseOf(this).transact('readwrite', (store) => {
      store.put(value, key)
      return () => value
    })
  },
  async removeItem(this: Driven, key: string): Promise<void> {
    return databaseOf(this).transact('readwrite', (store) => {
      store.delete(key)
      return () => undefined
    })
  },
  async clear(this: Driven): Promise<void> {
    return databaseOf(this).transact('readwrite', (store) => {
      store.clear()
      return () => undefined
    })
  },
  async length(this: Driven): Promise<number> {
    return databaseOf(this).transact('readonly', (store) => {
      const count = store.count()
      return () => count.result
    })
  },
  async key(this: Driven, index: number): Promise<string> {
    return (await keysOf(databaseOf(this)))[index] ?? ''
  },
  async keys(this: Driven): Promise<string[]> {
    return keysOf(databaseOf(this))
  },
  async iterate<U>(this: Driven, visit: (value: never, key: string, nth: number) => U): Promise<U> {
    let result: U | undefined
    for (const [at, record] of (await recordsUnder(databaseOf(this), '')).entries()) {
      if ('value' in record) result = visit(record.value as never, record.key, at + 1)
      if (result !== undefined) break
    }
    return result as U
  },
}

/** localforage on the log's database, or on another of the same make. */
export async function forageOf(database: Database, storeName = 'log'): Promise<LocalForage> {
  if (!localforage.supports(DRIVER)) await localforage.defineDriver(driver)
  const forage = localforage.createInstance({ name: 'factdeck', storeName, driver: DRIVER, database })
  await forage.ready()
  return forage
}

function databaseOf(driven: Driven): Database {
  if (!driven._database) throw new Error('localforage was made without a database')
  return driven._database
}

function keysOf(database: Database): Promise<string[]> {
  return database.transact('readonly', (store) => {
    const keys = store.getAllKeys()
    return () => keys.result.map(textOf)
  })
}
