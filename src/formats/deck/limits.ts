/** Letters that the deck's part of an address may have. */
export const MOST_LINK_LETTERS = 60_000

/** How large a deck's file may be in MB, packed or unpacked. */
export const MOST_MB = 20

/** Words of one quote at most that are handed on of somebody else's text. */
export const MOST_WORDS = 25
