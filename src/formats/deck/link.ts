import { deflateSync, strFromU8, strToU8 } from 'fflate'
import type { Deck } from '@/core/deck'
import { inflate } from '../inflate'
import { parseBase64url, printBase64url } from './base64url'
import type { DeckFiles } from './files'
import { folderOf } from './folder-of'
import { MOST_LINK_LETTERS } from './limits'
import { printDeck } from './print'
import { readDeck, type ReadDeck } from './read'

export const linkCodes = ['link-damaged', 'link-newer', 'link-too-large'] as const

const code = (known: (typeof linkCodes)[number]) => known

/** What a link may unfold to. */
const MOST_BYTES = 4 * 1024 * 1024

/** The format of what stands in a link: its first letter. */
const VERSION = '1'

/** A deck as it stands in a link: its three files and its revision, which tells whether they arrived whole, compressed, in letters that an address can hold. */
export function printLink(deck: Deck): string {
  const { about, reading, facts } = printDeck(deck)
  return VERSION + printBase64url(deflateSync(strToU8(JSON.stringify([about, reading, facts, deck.revision])), { level: 9 }))
}

/** Reads a deck out of a link, as strictly as out of its files. */
export async function readLink(text: string): Promise<Pick<ReadDeck, 'deck' | 'problems'>> {
  const refused = (why: (typeof linkCodes)[number]) => ({ deck: null, problems: [{ code: why, params: { most: MOST_LINK_LETTERS } }] })
  if (text.length > MOST_LINK_LETTERS) return refused(code('link-too-large'))
  if (/^[02-9A-Za-z]/u.test(text)) return refused(code('link-newer'))
  const packed = parseBase64url(text.slice(1))
  const bytes = packed && inflate(packed, MOST_BYTES)
  const sent = typeof bytes === 'object' ? sentIn(strFromU8(bytes)) : undefined
  if (!sent) return refused(code('link-damaged'))
  const { deck, problems } = await readDeck(sent.files, folderOf(sent.files.about))
  return deck && deck.revision !== sent.revision ? refused(code('link-damaged')) : { deck, problems }
}

function sentIn(text: string): { readonly files: DeckFiles; readonly revision: string } | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (!Array.isArray(data) || data.length !== 4) return undefined
    const [about, reading, facts, revision] = data as readonly unknown[]
    const isWhole = typeof about === 'string' && typeof reading === 'string' && typeof facts === 'string' && typeof revision === 'string'
    return isWhole ? { files: { about, reading, facts }, revision } : undefined
  } catch {
    // Letters lost on the way may still unfold, to something that is no JSON.
    return undefined
  }
}
