/** Words as a deck holds them: on one line, without spaces at the ends, in composed letters (Unicode NFC). */
export function lineOf(text: string): string {
  return text.normalize('NFC').replace(/[\n\r\u2028\u2029]+/gu, ' ').trim()
}

/** The lines of a text that say something, each once. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map(lineOf))].filter((line) => line !== '')
}

/** A number as somebody writes it, with a point or a comma before its decimals; undefined for anything else. */
export function amountOf(text: string): number | undefined {
  const plain = text.trim().replace(/[\s\u00a0\u202f’']/gu, '').replace(/^(-?\d+),(\d{1,2}|\d{4,})$/u, '$1.$2')
  const digits = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(',', '') : plain
  return /^-?\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : undefined
}

/** A whole number between two; undefined for anything else. */
export function wholeOf(text: string, least: number, most: number): number | undefined {
  const amount = amountOf(text)
  return amount !== undefined && Number.isInteger(amount) && amount >= least && amount <= most ? amount : undefined
}
