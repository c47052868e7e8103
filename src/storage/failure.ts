import { StorageFailure, type StorageFailureKind } from '@/core/storage'

/** What a browser's exception means for keeping the log. Chromium aborts a write, without saying more, when the disk is full. */
const KINDS: Readonly<Record<string, StorageFailureKind>> = {
  QuotaExceededError: 'full',
  AbortError: 'full',
  VersionError: 'newer',
  TimeoutError: 'blocked',
  InvalidStateError: 'unavailable',
  NotSupportedError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  EncodingError: 'corrupt',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
}

/** Whatever storage threw, as the one failure that the app knows; what is no failure of the world is our bug and stays as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof StorageFailure || typeof error !== 'object' || error === null || !('name' in error)) return error
  const kind = KINDS[String(error.name)]
  if (kind === undefined) return error
  const message = 'message' in error ? String(error.message) : ''
  return new StorageFailure(kind, `${String(error.name)}: ${message}`, { cause: error })
}

/** Whether room may be what was missing. */
export function mayBeFull(error: unknown): boolean {
  const failure = failureOf(error)
  return failure instanceof StorageFailure && failure.failure === 'full'
}
