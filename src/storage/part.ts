import { StorageFailure } from '@/core/storage'

/** A part of the storage that most visits don't need, or not at once. Fails with `StorageFailure` where it can't be fetched. */
export function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((error: unknown) => {
    throw new StorageFailure('unavailable', 'a part of the app could not be fetched', { cause: error })
  })
}
