/** Looks into a device's database past the app, and changes what lies there, as a failing disk would. */
export async function rawRecords(indexedDB: IDBFactory): Promise<ReadonlyMap<string, unknown>> {
  return inStore(indexedDB, 'readonly', (store) => {
    const keys = store.getAllKeys()
    const values = store.getAll()
    return () => new Map(keys.result.map((key, i) => [String(key), values.result[i] as unknown]))
  })
}

export async function rawPut(indexedDB: IDBFactory, key: string, value: unknown): Promise<void> {
  return inStore(indexedDB, 'readwrite', (store) => {
    store.put(value, key)
    return () => undefined
  })
}

export async function rawDelete(indexedDB: IDBFactory, key: string): Promise<void> {
  return inStore(indexedDB, 'readwrite', (store) => {
    store.delete(key)
    return () => undefined
  })
}

async function inStore<T>(indexedDB: IDBFactory, mode: IDBTransactionMode, work: (store: IDBObjectStore) => () => T): Promise<T> {
  const database = await rawOpen(indexedDB)
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('log', mode)
      const take = work(transaction.objectStore('log'))
      transaction.oncomplete = () => resolve(take())
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

export function rawOpen(indexedDB: IDBFactory, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('factdeck-log', version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export function rawDrop(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('factdeck-log')
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}
