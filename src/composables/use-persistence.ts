/** Asks the browser not to clear this site's data when room runs short; resolves to whether it agreed, undefined where it can't say. */
export async function askToPersist(): Promise<boolean | undefined> {
  const storage = storageManager()
  if (!storage) return undefined
  return (await storage.persisted()) || storage.persist()
}

/** Whether the browser has agreed not to clear this site's data; undefined where it can't say. */
export async function isPersisted(): Promise<boolean | undefined> {
  return storageManager()?.persisted()
}

function storageManager(): StorageManager | undefined {
  // Missing where the page isn't served securely.
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  return storage
}
