import { aboutCodes } from './about'
import { factsCodes } from './facts'
import { groupsCodes } from './groups'
import { namesCodes } from './names'
import { readingCodes } from './reading'
import { shapeCodes } from './shape'
import { sourceCodes } from './source'
import { valueCodes } from './value'

export { type DeckFiles, fileNames } from './files'
export { printDeck, printFacts } from './print'
export { readDeck, type ReadDeck } from './read'
export { printReading } from './reading'
export { MOST_LINK_LETTERS, MOST_MB, MOST_WORDS } from './limits'
export { linkCodes, printLink, readLink } from './link'
export { packCodes, packDeck, unpackDeck } from './pack'
export { sharedForm } from './shared'
export { revisionOf } from './revision'

/** The code of every problem that reading a deck can find. */
export const deckCodes = [
  ...new Set([...aboutCodes, ...factsCodes, ...groupsCodes, ...namesCodes, ...readingCodes, ...shapeCodes, ...sourceCodes, ...valueCodes]),
]
