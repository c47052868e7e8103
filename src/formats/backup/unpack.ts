import { unzipSync } from 'fflate'
import type { Problem } from '@/core/problem'
import { deckParts, fileNames } from './manifest'

/** How large a backup may be, in bytes, packed or unpacked: a log of a million answers comes to about half of it, unpacked. */
export const MOST_BYTES = 2048 * 1024 * 1024

/** How much smaller than itself deflate may make a log before it is taken for a bomb: real ones stay below 40. */
const MOST_RATIO = 250
const RATIO_FROM_BYTES = 1024 * 1024

/** The files of a backup by name, or why they can't be had. */
export type Unpacked = { readonly files: Readonly<Record<string, Uint8Array>> } | { readonly problem: Problem }

/** Takes the files of a backup out of a zip, having looked at their sizes first. */
export function unpack(bytes: Uint8Array, mostBytes = MOST_BYTES): Unpacked {
  const tooLarge: Problem = { code: 'backup-too-large', params: { most: Math.floor(mostBytes / 1024 / 1024) } }
  if (bytes.length > mostBytes) return { problem: tooLarge }
  if (!beginsLikeZip(bytes)) return { problem: { code: 'backup-not-zip' } }
  const own: readonly string[] = Object.values(fileNames)
  const isWanted = (name: string) => own.includes(name) || deckParts.some((part) => name.startsWith('decks/') && name.endsWith(`/${part}`))
  const seen = new Set<string>()
  let problem: Problem | undefined
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isWanted(name) || problem) return false
        total += originalSize
        if (seen.has(name)) problem = { code: 'backup-file-twice', where: name }
        else if (total > mostBytes || (originalSize > RATIO_FROM_BYTES && originalSize > MOST_RATIO * size)) problem = tooLarge
        seen.add(name)
        return !problem
      },
    })
    return problem ? { problem } : { files }
  } catch {
    // Whatever fflate stumbled over, a zip that began well and can't be read is one that didn't arrive whole.
    return { problem: { code: 'backup-truncated' } }
  }
}

function beginsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)
}
