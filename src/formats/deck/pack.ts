import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { type DeckFiles, fileNames } from './files'
import { folderOf } from './folder-of'
import { MOST_MB } from './limits'
import { printDeck } from './print'
import { readDeck, type ReadDeck } from './read'

export const packCodes = ['deck-not-zip', 'deck-truncated', 'deck-too-large', 'deck-file-twice', 'deck-file-missing'] as const

const code = (known: (typeof packCodes)[number]) => known

/** A deck as one file: a zip of its folder with the three files in it. The same deck makes the same bytes. */
export function packDeck(deck: Deck): Uint8Array<ArrayBuffer> {
  const files = printDeck(deck)
  const inFolder = (part: keyof DeckFiles) => [`${deck.about.id}/${fileNames[part]}`, strToU8(files[part])] as const
  return zipSync(Object.fromEntries([inFolder('about'), inFolder('reading'), inFolder('facts')]), { level: 9, mtime: '2000-01-01' })
}

/** Reads a deck out of a zip, wherever in it the three files lie; as strictly as out of a folder. */
export async function unpackDeck(bytes: Uint8Array, mostMb = MOST_MB): Promise<Pick<ReadDeck, 'deck' | 'problems'>> {
  const unpacked = filesIn(bytes, mostMb)
  if ('code' in unpacked) return { deck: null, problems: [unpacked] }
  const missing = (Object.keys(fileNames) as (keyof DeckFiles)[]).filter((part) => unpacked[part] === undefined)
  if (missing.length > 0) {
    return { deck: null, problems: missing.map((part) => ({ code: code('deck-file-missing'), params: { file: fileNames[part] } })) }
  }
  const { about = '', reading = '', facts = '' } = unpacked
  return readDeck({ about, reading, facts }, folderOf(about))
}

function filesIn(bytes: Uint8Array, mostMb: number): Partial<DeckFiles> | Problem {
  const tooLarge: Problem = { code: code('deck-too-large'), params: { most: mostMb } }
  const mostBytes = mostMb * 1024 * 1024
  if (bytes.length > mostBytes) return tooLarge
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { code: code('deck-not-zip') }
  const found: { -readonly [part in keyof DeckFiles]?: string } = {}
  const seen = new Set<string>()
  let problem: Problem | undefined
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const part = partOf(name)
        if (part === undefined || problem) return false
        total += originalSize
        if (seen.has(part)) problem = { code: code('deck-file-twice'), where: name }
        else if (total > mostBytes) problem = tooLarge
        seen.add(part)
        return !problem
      },
    })
    for (const [name, content] of Object.entries(files)) {
      const part = partOf(name)
      if (part !== undefined) found[part] = strFromU8(content)
    }
  } catch {
    // Whatever fflate stumbled over, a zip that began well and can't be read is one that didn't arrive whole.
    return { code: code('deck-truncated') }
  }
  return problem ?? found
}

/** Which of the three files a path is; what programs put beside them (__MACOSX) is none. */
function partOf(path: string): keyof DeckFiles | undefined {
  if (path.startsWith('__MACOSX/')) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (Object.keys(fileNames) as (keyof DeckFiles)[]).find((part) => fileNames[part] === name)
}
