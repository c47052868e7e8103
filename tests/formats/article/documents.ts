import { strToU8, zipSync } from 'fflate'

/** A line of a hand-made PDF: in points from the lower left corner, in letters of a size. */
export interface PdfLine {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** How a hand-made PDF is odd. */
interface Oddness {
  readonly title?: string
  readonly locked?: boolean
}

const PAGE_HEIGHT = 792

/** A PDF of these lines, page by page, in Helvetica; a page without lines holds a grey picture. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], { title, locked = false }: Oddness = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const picture = add(stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x40\x80\x80\x40'))
  const contents = pages.map((lines) => add(stream('', lines.length === 0 ? `q 500 0 0 700 50 50 cm /I Do Q` : lines.map(drawn).join('\n'))))
  const parent = objects.length + pages.length + 1
  const kids = contents.map((content) =>
    add(`<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 ${PAGE_HEIGHT}] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> /XObject << /I ${picture} 0 R >> >> >>`),
  )
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  const root = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`)
  const info = add(`<< /Title (${escaped(title ?? '')}) >>`)
  const lock = locked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'5a'.repeat(32)}> /U <${'3c'.repeat(32)}> >> /ID [<00> <00>]` : ''
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

/** Lines of text set one under the other from the top of a page. */
export function setLines(texts: readonly string[], { top = 700, step = 14, x = 72, size = 11 }: { readonly top?: number; readonly step?: number; readonly x?: number; readonly size?: number } = {}): readonly PdfLine[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{ x, y: top - at * step, size, text }]))
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

function drawn({ x, y, size = 11, text }: PdfLine): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, '\\$&').replaceAll('’', '\x92').replaceAll('–', '\x96')
}

/** Paragraphs of a hand-made Word document: words, or their markup as it stands. */
export type DocxParagraph = string | { readonly style: string; readonly text: string } | { readonly xml: string }

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const STYLES = ['Title', 'Heading1', 'Heading2', 'Caption']

/** A Word document of these paragraphs, with files beside them. */
export function docxOf(paragraphs: readonly DocxParagraph[], { title, beside = {} }: { readonly title?: string; readonly beside?: Readonly<Record<string, Uint8Array>> } = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const body = paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : 'xml' in one ? one.xml : paragraph(one.text, one.style))).join('')
  const styles = STYLES.map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/u, ' $1')}"/></w:style>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles xmlns:w="${main}">${styles}</w:styles>`),
    'word/_rels/document.xml.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`),
    ...(title === undefined ? {} : { 'docProps/core.xml': strToU8(`<?xml version="1.0"?><cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>${title}</dc:title></cp:coreProperties>`) }),
    ...beside,
  })
}

function paragraph(text: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
