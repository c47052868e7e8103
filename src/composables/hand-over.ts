/** What is handed to the device's own way of sharing. */
export interface Handed {
  readonly title: string
  readonly text?: string
  readonly url?: string
  readonly files?: readonly File[]
}

/** Whether this device can share such a thing. */
export function canHandOver(handed: Handed): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.(dataOf(handed)) === true
}

/** Opens the device's own sheet for sharing; false where the person closed it, or the device won't. */
export async function handOver(handed: Handed): Promise<boolean> {
  try {
    await navigator.share(dataOf(handed))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

function dataOf({ files, ...rest }: Handed): ShareData {
  return { ...rest, ...(files ? { files: [...files] } : {}) }
}
