/** A run of letters as a PDF places it: in points, from the lower left corner of the page. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the letters. */
  readonly size: number
  readonly endsLine: boolean
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Number of the page, from 0. */
  readonly page: number
  /** Height of the page. */
  readonly pageHeight: number
}

/** A step down of less than this share of the letters' size is none: raised and lowered signs. */
const SAME_LINE = 0.5
/** Letters as small as this beside the line's are marks of notes. */
const MARK = 0.8

/** The lines of a page, in the order in which it is written. */
export function linesOf(runs: readonly Run[], page: number, pageHeight: number): readonly Line[] {
  const lines: Line[] = []
  let open: Run[] = []
  const close = (): void => {
    const line = lineOf(open, page, pageHeight)
    if (line) lines.push(line)
    open = []
  }
  for (const run of runs) {
    const before = open.at(-1)
    const isSame = before === undefined || (Math.abs(run.y - before.y) <= SAME_LINE * Math.max(run.size, before.size) && run.x >= before.x - run.size)
    if (!isSame && run.text.trim() !== '') close()
    open.push(run)
    if (run.endsLine) close()
  }
  close()
  return lines
}

function lineOf(runs: readonly Run[], page: number, pageHeight: number): Line | undefined {
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const [first] = inked
  if (first === undefined) return undefined
  const size = inked.reduce((most, run) => Math.max(most, run.size), 0)
  let text = ''
  let right = first.x
  for (const run of runs) {
    if (run.size < size * MARK && /^[\d,*†‡]{1,7}$/u.test(run.text.trim())) continue
    // Where nothing is written a space may stand all the same.
    if (text !== '' && !text.endsWith(' ') && !run.text.startsWith(' ') && run.x - right > size * 0.18) text += ' '
    text += run.text
    right = run.text.trim() === '' ? right : Math.max(right, run.x + run.width)
  }
  return text.trim() === '' ? undefined : { text: text.replace(/\s+/gu, ' ').trim(), x: first.x, right, y: first.y, size, page, pageHeight }
}
