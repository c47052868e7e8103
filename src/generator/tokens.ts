/** A word, a figure or a mark of a text, with its place in it (UTF-16 units). */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'figure' | 'mark'
  /** Whether it begins with a capital. */
  readonly cap: boolean
}

// Each alternative eats what it looks at, so the time is linear whatever the text.
const TOKEN =
  /(?<figure>\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d]|[.,]\d)|\d+(?:[.,]\d+)*)|(?<word>(?:\p{Lu}\.){2,}|(?=\p{L})[\p{L}\p{M}\d]+(?:[-‐‑'’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}\d]+)*)|(?<mark>['’]s(?![\p{L}\p{M}])|\.{2,}|[^\s])/gu

/** The tokens of a text in order; a possessive ’s is a mark of its own. Never throws, and takes time in proportion to the text. */
export function tokensOf(text: string): readonly Token[] {
  const out: Token[] = []
  for (const found of text.matchAll(TOKEN)) {
    const [piece] = found
    const { figure, word } = found.groups ?? {}
    const kind = figure !== undefined ? 'figure' : word !== undefined ? 'word' : 'mark'
    const first = piece[0] ?? ''
    out.push({
      text: piece,
      lower: kind === 'mark' ? piece : piece.toLowerCase(),
      start: found.index,
      end: found.index + piece.length,
      kind,
      cap: kind === 'word' && first !== first.toLowerCase(),
    })
  }
  return out
}
