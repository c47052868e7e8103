import { askWorker } from '@/composables/ask-worker'
import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import type { DeckErrand, DeckReply, SharedDeck } from '@/formats/deck/errand'
import type { DeckFiles } from '@/formats/deck/files'
import { MOST_MB } from '@/formats/deck/limits'
import url from '@/formats/deck/worker?worker&url'

export { MOST_LINK_LETTERS, MOST_WORDS as MOST_QUOTED_WORDS } from '@/formats/deck/limits'

/** A deck as read from a file or a link, or what is wrong with it. */
export type ReadDeckReply = DeckReply<Extract<DeckErrand, { readonly does: 'read-file' }>>

/** The longest that reading or writing a deck may take. */
const DEADLINE_S = 20

const tooSlow: Problem = { code: 'deck-too-slow', params: { seconds: DEADLINE_S } }

/** Reads a deck's file, apart from the page and with a limit on size and time; nothing is kept by it. */
export async function readDeckFile(file: Blob): Promise<ReadDeckReply> {
  if (file.size > MOST_MB * 1024 * 1024) return { deck: null, problems: [{ code: 'deck-too-large', params: { most: MOST_MB } }] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return read({ does: 'read-file', bytes }, [bytes.buffer])
}

/** Reads the deck in a link, in the same way. */
export function readDeckLink(text: string): Promise<ReadDeckReply> {
  return read({ does: 'read-link', text })
}

/** The forms in which a deck is handed on; undefined where making them took too long. */
export async function shareDeck(deck: Deck): Promise<SharedDeck | undefined> {
  const asked = await askWorker<SharedDeck>(url, { does: 'share', deck } satisfies DeckErrand, DEADLINE_S * 1000)
  return 'reply' in asked ? asked.reply : undefined
}

/** A deck's facts as one file; undefined where writing them took too long. */
export async function printFactsFile(deck: Deck): Promise<string | undefined> {
  const asked = await askWorker<DeckFiles>(url, { does: 'print', deck } satisfies DeckErrand, DEADLINE_S * 1000)
  return 'reply' in asked ? asked.reply.facts : undefined
}

/** Reads a file of facts for a deck, in the same way; nothing is changed by it. */
export async function readFactsFile(file: Blob, deck: Deck): Promise<ReadDeckReply> {
  if (file.size > MOST_MB * 1024 * 1024) return { deck: null, problems: [{ code: 'deck-too-large', params: { most: MOST_MB } }] }
  return read({ does: 'read-facts', text: await file.text(), deck })
}

/** Reads the three files of a deck, in the same way. */
export function readDeckFiles(files: DeckFiles, id: string): Promise<ReadDeckReply> {
  return read({ does: 'read-files', files, id })
}

async function read(errand: DeckErrand, transfer: Transferable[] = []): Promise<ReadDeckReply> {
  const asked = await askWorker<ReadDeckReply>(url, errand, DEADLINE_S * 1000, transfer)
  return 'reply' in asked ? asked.reply : { deck: null, problems: [tooSlow] }
}
