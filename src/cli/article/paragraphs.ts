const PHOTO_CREDIT = /\(.*\bphoto\b.*\)|^photo\b/iu
const CLOSING = /©|^copyright\b|^public reaction$/iu
const SENTENCE_END = /[.!?…:;][”"’')\]]*$/u
const HEADING_LENGTH = 90

/**
 * The numbered paragraphs of an article's original text: its non-empty lines after a photo credit among the first three, without headings
 * (short lines that end no sentence) and closing lines.
 */
export function articleParagraphs(text: string): ReadonlyMap<number, string> {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '')
  const credit = lines.slice(0, 3).findIndex((line) => line.length < HEADING_LENGTH && PHOTO_CREDIT.test(line))
  const isHeading = (line: string) => line.length < HEADING_LENGTH && !SENTENCE_END.test(line)
  const counted = lines.slice(credit + 1).filter((line) => !CLOSING.test(line) && !isHeading(line))
  return new Map(counted.map((line, at) => [at + 1, line]))
}
