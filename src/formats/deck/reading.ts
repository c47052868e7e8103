import type { Paragraph } from '@/core/deck'
import type { Problem } from '@/core/problem'

export const readingCodes = ['paragraph-order', 'reading-empty', 'reading-line', 'reading-spaces', 'section-twice'] as const

type ReadingCode = (typeof readingCodes)[number]

const LINE = /^(?:(##)|¶([1-9]\d{0,5})|(>))(?: (.*))?$/u

/** Reads reading.md: headings, numbered paragraphs and notes of ours, a line each. */
export function readReading(text: string, file: string): { readonly reading: readonly Paragraph[]; readonly problems: readonly Problem[] } {
  const reading: Paragraph[] = []
  const problems: Problem[] = []
  const lineBySection = new Map<string, number>()
  let section: string | null = null
  let last = 0
  const problem = (code: ReadingCode, line: number, params: Problem['params'] = {}) =>
    problems.push({ code, where: `${file}:${line}`, params })

  text.split('\n').forEach((content, at) => {
    const line = at + 1
    if (content === '') return
    const found = LINE.exec(content)
    if (!found) return void problem('reading-line', line)
    const [, heading, number, , words = ''] = found
    if (words === '' || words !== words.trim()) problem('reading-spaces', line)
    if (heading !== undefined) {
      const before = lineBySection.get(words)
      if (before === undefined) lineBySection.set(words, line)
      else problem('section-twice', line, { section: words, line: before })
      section = words
    } else if (number === undefined) {
      reading.push({ number: null, section, text: words })
    } else {
      if (Number(number) <= last) problem('paragraph-order', line, { number: Number(number), before: last })
      last = Number(number)
      reading.push({ number: last, section, text: words })
    }
  })
  if (!reading.some(({ number }) => number !== null)) problem('reading-empty', 1)
  return { reading, problems }
}

/** Writes reading.md. */
export function printReading(reading: readonly Paragraph[]): string {
  const blocks: string[] = []
  let section: string | null = null
  for (const paragraph of reading) {
    if (paragraph.section !== section && paragraph.section !== null) blocks.push(`## ${paragraph.section}`)
    section = paragraph.section
    blocks.push(paragraph.number === null ? `> ${paragraph.text}` : `¶${paragraph.number} ${paragraph.text}`)
  }
  return `${blocks.join('\n\n')}\n`
}
