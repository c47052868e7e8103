/** What a picture of a result says, in words that are already said. */
export interface ResultPicture {
  readonly title: string
  readonly date: string
  /** Big figures, each with its name under it. */
  readonly figures: readonly { readonly figure: string; readonly name: string }[]
  readonly made: string
}

const WIDE = 1200
const HIGH = 630
const EDGE = 72

/** Draws a result with the colours and letters of the page as it looks now. Undefined where the browser gives no canvas. */
export async function drawResult(picture: ResultPicture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDE
  canvas.height = HIGH
  const context = canvas.getContext('2d')
  if (!context) return undefined
  await document.fonts?.ready
  paint(context, picture)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

function paint(context: CanvasRenderingContext2D, { title, date, figures, made }: ResultPicture): void {
  const colour = coloursOfPage()
  const style = getComputedStyle(document.documentElement)
  const [serif, sans] = [style.getPropertyValue('--serif'), style.getPropertyValue('--sans')]
  const isMirrored = style.direction === 'rtl'
  context.direction = isMirrored ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  context.textBaseline = 'alphabetic'
  const write = (text: string, along: number, down: number, font: string, fill: string) => {
    context.font = font
    context.fillStyle = fill
    context.fillText(text, isMirrored ? WIDE - along : along, down)
  }
  const rule = (down: number) => {
    context.fillStyle = colour('--rule')
    context.fillRect(EDGE, down, WIDE - 2 * EDGE, 2)
  }

  context.fillStyle = colour('--paper')
  context.fillRect(0, 0, WIDE, HIGH)
  context.fillStyle = colour('--accent')
  context.fillRect(0, 0, WIDE, 10)

  const font = `600 52px ${serif}`
  context.font = font
  linesOf(title, WIDE - 2 * EDGE, (text) => context.measureText(text).width).forEach((line, at) => write(line, EDGE, 128 + at * 64, font, colour('--ink')))
  rule(262)
  const step = (WIDE - 2 * EDGE) / Math.max(2, figures.length)
  for (const [at, { figure, name }] of figures.entries()) {
    write(figure, EDGE + at * step, 392, `600 84px ${serif}`, colour('--ink'))
    linesOf(name, step - 24, (text) => measured(context, `30px ${sans}`, text)).forEach((line, nth) => {
      write(line, EDGE + at * step, 446 + nth * 38, `30px ${sans}`, colour('--muted'))
    })
  }
  rule(530)
  write(`${date} · ${made}`, EDGE, 584, `28px ${sans}`, colour('--muted'))
}

function measured(context: CanvasRenderingContext2D, font: string, text: string): number {
  context.font = font
  return context.measureText(text).width
}

/** Two lines at most; what is longer ends in an ellipsis. */
export function linesOf(text: string, wide: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= wide) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  if (second === undefined) return [first]
  let cut = second
  if (rest.length === 0) return [first, cut]
  while (cut !== '' && widthOf(`${cut} …`) > wide) cut = cut.slice(0, -1).trimEnd()
  return [first, `${cut} …`]
}

/** A token's colour as the page shows it: which of the two it is, the browser must say. */
function coloursOfPage(): (token: string) => string {
  return (token) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${token})`
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
}
