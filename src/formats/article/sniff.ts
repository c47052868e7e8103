import type { Problem } from '@/core/problem'

/** The kinds of file that an article is read from. */
export type ArticleKind = 'docx' | 'html' | 'markdown' | 'pdf' | 'text'

/** First bytes by which files of other kinds are known, as text of one letter a byte. */
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0']
const OTHERS: readonly (readonly [start: string, kind: string])[] = [
  ['{\\rtf', 'RTF'],
  ['%!PS', 'PostScript'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['AT&TFORM', 'DjVu'],
]
/** Folders in a zip that tell what kind of document it is. */
const IN_ZIP: readonly (readonly [part: string, kind: string])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument', 'OpenDocument'],
  ['mimetypeapplication/epub+zip', 'EPUB'],
  ['xl/', 'Excel'],
  ['ppt/', 'PowerPoint'],
  ['facts.yaml', 'Factdeck'],
]
const SNIFFED = 4096

/** What kind of file it is, by its bytes first and its name last; or why nothing can be read of it. */
export function kindOf(bytes: Uint8Array, name: string, type: string): ArticleKind | Problem {
  if (bytes.length === 0) return { code: 'file-empty' }
  const start = latin(bytes.subarray(0, SNIFFED))
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (PICTURES.some((magic) => start.startsWith(magic)) || /^RIFF.{4}WEBP/su.test(start) || /^.{4}ftyp(?:avif|heic|mif1)/su.test(start)) return { code: 'file-is-picture' }
  if (start.startsWith('PK')) return name.toLowerCase().endsWith('.docx') ? 'docx' : inZip(bytes, start)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return { code: isLocked(bytes) ? 'docx-locked' : 'file-other-kind', ...(isLocked(bytes) ? {} : { params: { kind: 'Word 97–2003' } }) }
  const other = OTHERS.find(([magic]) => start.startsWith(magic))
  if (other) return { code: 'file-other-kind', params: { kind: other[1] } }
  return kindOfText(bytes, start, name.toLowerCase(), type)
}

function inZip(bytes: Uint8Array, start: string): ArticleKind | Problem {
  // The list of a zip's files stands at its end.
  const end = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)))
  const names = start + end
  if (names.includes('word/')) return 'docx'
  const [, kind = 'ZIP'] = IN_ZIP.find(([part]) => names.includes(part)) ?? []
  return { code: 'file-other-kind', params: { kind } }
}

/** A document with a password is an OLE file that holds the packed one (MS-OFFCRYPTO, 2.3.1). */
function isLocked(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1 << 20)).replaceAll('\0', '').includes('EncryptedPackage')
}

function kindOfText(bytes: Uint8Array, start: string, name: string, type: string): ArticleKind | Problem {
  const marked = /^(?:\xff\xfe|\xfe\xff)/u.test(start)
  if (!marked && isBinary(bytes)) return { code: /^.{4}ftyp|^ID3|^OggS|^RIFF/su.test(start) ? 'file-is-recording' : 'file-not-text' }
  if (/\.(?:html?|xhtml)$/u.test(name) || /html/u.test(type) || /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(start.slice(0, 1024))) return 'html'
  if (/\.(?:md|markdown|mdown)$/u.test(name) || /markdown/u.test(type)) return 'markdown'
  return 'text'
}

/** Text has hardly a control character; UTF-16 has naughts only in every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, SNIFFED)
  let control = 0
  let [evenNaughts, oddNaughts] = [0, 0]
  for (const [at, byte] of looked.entries()) {
    if (byte === 0) {
      if (at % 2 === 0) evenNaughts++
      else oddNaughts++
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  const naughts = evenNaughts + oddNaughts
  const isUtf16 = naughts * 2.5 > looked.length && Math.min(evenNaughts, oddNaughts) === 0
  return control * 50 > looked.length || (naughts > 0 && !isUtf16)
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
