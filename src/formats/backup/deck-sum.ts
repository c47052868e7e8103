import { strToU8 } from 'fflate'
import { type BackedDeck, deckParts } from './manifest'
import { sha256Of } from './sha256'

/** The SHA-256 of a deck's three files, one after the other, each with a zero byte behind it. */
export function sumOfDeck({ files }: BackedDeck): string {
  return sha256Of(strToU8(deckParts.map((part) => `${files[part]}\0`).join('')))
}
