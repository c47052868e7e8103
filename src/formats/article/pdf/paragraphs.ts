import type { Line } from './lines'

/** A step to the next line this much larger than most is a gap between paragraphs. */
const GAP = 1.3
/** Letters this much larger than most are a heading's. */
const HEADING = 1.15
const HEADING_LENGTH = 160
const ENDS = /[.!?…:;][”"’')\]]*$/u

/** Lines put together: paragraphs with words mended that were cut at a line's end, headings marked with #. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const bodySize = sizeOfBody(lines)
  const step = stepOf(lines)
  const hyphened = hyphenedWords(lines)
  const right = new Map<string, number>()
  for (const line of lines) right.set(columnOf(line), Math.max(right.get(columnOf(line)) ?? 0, line.right))
  const out: string[] = []
  let open = ''
  let before: Line | undefined
  for (const line of lines) {
    const isHeading = line.size > bodySize * HEADING && line.text.length < HEADING_LENGTH
    if (before !== undefined && isNext(before, line, { bodySize, step, right })) open = withLine(open, line.text, hyphened)
    else {
      if (open !== '') out.push(open)
      open = isHeading ? `# ${line.text}` : line.text
    }
    before = line
  }
  return open === '' ? out : [...out, open]
}

interface Layout {
  readonly bodySize: number
  readonly step: number
  readonly right: ReadonlyMap<string, number>
}

/** Whether a line goes on with the paragraph, or heading, of the one before. */
function isNext(before: Line, line: Line, { bodySize, step, right }: Layout): boolean {
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return false
  const isElsewhere = before.page !== line.page || line.y > before.y
  const isShort = before.right < (right.get(columnOf(before)) ?? 0) - 0.12 * ((right.get(columnOf(before)) ?? 0) - before.x)
  // On the next page or column a paragraph goes on unless a sentence ended.
  if (isElsewhere) return !ENDS.test(before.text) || /^\p{Ll}/u.test(line.text)
  if (before.y - line.y > Math.max(step, before.size) * GAP) return false
  const isHeading = line.size > bodySize * HEADING
  if (isHeading) return true
  const isIndented = line.x > before.x + 0.8 * line.size && line.x < before.x + 6 * line.size
  return !(ENDS.test(before.text) && (isShort || isIndented)) && !(isIndented && isShort)
}

function columnOf({ page, x }: Line): string {
  return `${page} ${Math.round(x / 60)}`
}

/** The size in which most letters are set. */
function sizeOfBody(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].sort(([one, many], [other, more]) => more - many || one - other)[0]?.[0] ?? 0
}

/** The step from most lines to the next. */
function stepOf(lines: readonly Line[]): number {
  const steps = lines
    .map((line, at) => ({ line, next: lines[at + 1] }))
    .flatMap(({ line, next }) => (next && next.page === line.page && next.y < line.y && Math.abs(next.size - line.size) < 1 ? [line.y - next.y] : []))
    .sort((one, other) => one - other)
  return steps[steps.length >> 1] ?? 0
}

/** Words that are written with a hyphen where no line ends. */
function hyphenedWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase())))
}

function withLine(text: string, line: string, hyphened: ReadonlySet<string>): string {
  const start = /(\p{L}+)[-\u00AD]$/u.exec(text.slice(-60))
  const rest = /^\p{Ll}+/u.exec(line)
  if (!start || !rest) return /[-\u00AD]$/u.test(text) ? text + line : `${text} ${line}`
  const isHyphened = hyphened.has(`${start[1] ?? ''}-${rest[0]}`.toLowerCase())
  return (isHyphened ? text : text.slice(0, -1)) + line
}
