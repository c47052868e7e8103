import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFileCodes, readArticle } from '@/formats/article'
import { problems } from '@/locales/en/problems'
import { docxOf, pdfOf, setLines } from './documents'

const PAGE = pdfOf([setLines(['The tower was lit in August 1873.'])])
const LETTER = docxOf(['The tower was lit in August 1873.'])
const ole = (words: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...strToU8(words.replace(/./gu, '$&\0'))])
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** A document that unpacks to more than is allowed. */
const bomb = () => docxOf(['Small.'], { beside: { 'word/footnotes.xml': new Uint8Array(48 * 1024 * 1024) } })

/** Files that hold no article, named for what is odd about them, and what is said of each. */
const BAD: readonly (readonly [name: string, bytes: () => Uint8Array, code: string])[] = [
  ['nothing.txt', () => new Uint8Array(), 'file-empty'],
  ['blank.txt', () => strToU8(' \n\t\n'), 'article-empty'],
  ['photo.png', () => latin('\x89PNG\r\n\x1a\n'), 'file-is-picture'],
  ['photo-named-text.txt', () => latin('\xff\xd8\xff\xe0 JFIF'), 'file-is-picture'],
  ['song.mp3', () => latin('ID3\x03\0\0\0\0\x01\x02\x03\0\0'), 'file-is-recording'],
  ['program.bin', () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'file-not-text'],
  ['letter.rtf', () => strToU8('{\\rtf1\\ansi The tower}'), 'file-other-kind'],
  ['letter.doc', () => ole('WordDocument'), 'file-other-kind'],
  ['sheet.xlsx', () => zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }), 'file-other-kind'],
  ['book.epub', () => zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }), 'file-other-kind'],
  ['pictures.zip', () => zipSync({ 'a.png': strToU8('no picture') }), 'file-other-kind'],
  ['locked.docx', () => ole('EncryptedPackage'), 'docx-locked'],
  ['cut.docx', () => LETTER.subarray(0, LETTER.length >> 1), 'docx-damaged'],
  ['no-document.docx', () => zipSync({ 'word/other.xml': strToU8('<a/>') }), 'docx-damaged'],
  ['broken-markup.docx', () => docxOf([{ xml: '<w:p><w:r>' }]), 'docx-damaged'],
  ['bomb.docx', bomb, 'docx-too-large'],
  ['empty.docx', () => docxOf([]), 'article-empty'],
  ['picture.pdf', () => pdfOf([[], []]), 'pdf-is-picture'],
  ['locked.pdf', () => pdfOf([setLines(['The tower was lit in August 1873.'])], { locked: true }), 'pdf-locked'],
  ['cut.pdf', () => PAGE.subarray(0, 300), 'pdf-damaged'],
  ['only-a-header.pdf', () => strToU8('%PDF-1.7\n'), 'pdf-damaged'],
  ['scripts-only.html', () => strToU8('<html><body><script>document.write("The tower")</script><style>p{}</style></body></html>'), 'article-empty'],
  ['navigation-only.html', () => strToU8('<nav><a href=x>Home</a></nav><footer>All rights reserved</footer>'), 'article-empty'],
]

describe('a file that holds no article', () => {
  it.each(BAD)('is refused with what is wrong and how to mend it: %s', async (name, bytes, code) => {
    const read = await readArticle({ name, type: '', bytes: bytes() })
    expect(read.article).toBeNull()
    expect(read.problems.map((problem) => problem.code)).toEqual([code])
  }, 20_000)

  it('has words for every code', () => {
    expect(articleFileCodes.filter((code) => !Object.hasOwn(problems, code))).toEqual([])
    expect(BAD.map(([, , code]) => code).filter((code) => !articleFileCodes.some((known) => known === code))).toEqual([])
  })
})

describe('any bytes whatever', () => {
  it('are read or refused, and never throw', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }).map((text) => strToU8(text)))
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a')
    await fc.assert(
      fc.asyncProperty(bytes, name, async (content, called) => {
        const { article, problems: found } = await readArticle({ name: called, type: '', bytes: content })
        expect(article === null ? found.length : article.text.trim().length).toBeGreaterThan(0)
      }),
    )
  }, 60_000)

  it('that are cut out of a document or changed within it are, too', async () => {
    const change = fc.record({ of: fc.constantFrom(['a.pdf', PAGE] as const, ['a.docx', LETTER] as const), at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.nat(255), cut: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(change, async ({ of: [name, bytes], at, to, cut }) => {
        const place = Math.floor(at * (bytes.length - 1))
        const changed = cut ? bytes.slice(0, place) : bytes.with(place, to)
        const { article, problems: found } = await readArticle({ name, type: '', bytes: changed })
        expect(article === null ? found.length : article.text.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

/** Markup and text that are made to take for ever. */
const BAIT: readonly (readonly [name: string, text: string])[] = [
  ['a.html', '<div>'.repeat(100_000)],
  ['a.html', '</div>'.repeat(300_000)],
  ['a.html', '<p>'.repeat(300_000)],
  ['a.html', '<!--'.repeat(300_000)],
  ['a.html', '<a ="'.repeat(300_000)],
  ['a.html', '<script>'.repeat(200_000)],
  ['a.html', '<script'.repeat(200_000)],
  ['a.html', `<p ${'a '.repeat(500_000)}>x</p>`],
  ['a.html', `<p ${'a='.repeat(500_000)}>x</p>`],
  ['a.html', '&'.repeat(1_000_000)],
  ['a.html', '<br>'.repeat(300_000)],
  ['a.html', `<p>${' '.repeat(1_000_000)}x`],
  ['a.html', '<td>'.repeat(200_000)],
  ['a.html', '<table><tr><td>'.repeat(20_000)],
  ['a.html', `<table>${'<br>x'.repeat(100_000)}`],
  ['a.html', Array.from({ length: 20_000 }, (_, at) => `<p><b id=${at}>x`).join('')],
  ['a.html', `${'<div>'.repeat(50_000)}${'</span>x</p>'.repeat(50_000)}`],
  ['a.html', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>x`],
  ['a.md', '['.repeat(300_000)],
  ['a.md', '![a'.repeat(200_000)],
  ['a.md', '*a'.repeat(300_000)],
  ['a.md', '<!--'.repeat(200_000)],
  ['a.md', '---\n'.repeat(200_000)],
  ['a.md', '_'.repeat(500_000)],
  ['a.txt', 'a'.repeat(5_000_000)],
  ['a.txt', '\n'.repeat(5_000_000)],
  ['a.txt', ' a\n'.repeat(1_000_000)],
  ['a.txt', 'a-\n'.repeat(1_000_000)],
]

describe('text that is made to hold its reader up', () => {
  it.each(BAIT)('is read in its length’s time: %s $#', async (name, text) => {
    const bytes = strToU8(text)
    // Of this process alone: what else the machine does takes none of it.
    const before = process.cpuUsage()
    await readArticle({ name, type: '', bytes })
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(10_000)
  }, 60_000)
})
