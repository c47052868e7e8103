import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleText, readArticle } from '@/formats/article'
import { docxOf, pdfOf, setLines } from './documents'

async function textOf(name: string, content: string | Uint8Array): Promise<ArticleText> {
  const { article } = await readArticle({ name, type: '', bytes: typeof content === 'string' ? strToU8(content) : content })
  if (article === null) throw new Error(`${name} is not read`)
  return article
}

const FIRST = 'The tower was lit for the first time in August 1873, before the winter storms.'
const SECOND = 'Its keeper, Tobias Rask, stayed for 17 years and kept a diary – “the white silence”.'

describe('an article of plain text', () => {
  it('has its wrapped lines joined, cut words mended, and its first line as title', async () => {
    const wrapped = 'The Skerrow Light\n\nThe tower was lit for the first time in August 1873, before the win-\nter storms came over the harbour and its ships, and the keeper went\nashore.\n\n\n\nIts keeper stayed.'
    expect(await textOf('a.txt', wrapped)).toEqual({
      title: 'The Skerrow Light',
      text: 'The tower was lit for the first time in August 1873, before the winter storms came over the harbour and its ships, and the keeper went ashore.\n\nIts keeper stayed.',
    })
  })

  it('is the same in every encoding that texts come in', async () => {
    const text = `${FIRST}\n\n${SECOND}`
    const units = Array.from(text, (letter) => letter.charCodeAt(0))
    const utf16 = (mark: readonly number[], isLittle: boolean) => Uint8Array.from([...mark, ...units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))])
    const windows = Uint8Array.from(text, (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0))
    for (const bytes of [strToU8(text), strToU8(`\uFEFF${text}`), utf16([0xff, 0xfe], true), utf16([0xfe, 0xff], false), utf16([], true), windows]) {
      expect((await textOf('a.txt', bytes)).text).toBe(text)
    }
  })

  it('keeps every paragraph of one line as it is', async () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/u)
    const paragraph = fc.array(word, { minLength: 8, maxLength: 60 }).map((words) => `The ${words.join(' ')}.`)
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n'), async (paragraphs, between) => {
        expect((await textOf('a.txt', paragraphs.join(between))).text).toBe(paragraphs.join('\n\n'))
      }),
    )
  })
})

describe('an article in Markdown', () => {
  it('loses its signs and notes, and says in its front matter what it is', async () => {
    const text = `---\ntitle: "The Skerrow Light"\ndate: 2021-03-04\nsource: Harbour Board\nurl: https://light.example/a\n---\n# The Skerrow Light\n\nThe *tower* was [lit](https://x.example) in **1873**.[^1]\n\nLater years\n-----------\n\n![A picture](a.png)\n\nIt is \`automatic\` now.\n\n[^1]: A note.`
    expect(await textOf('a.md', text)).toEqual({
      title: 'The Skerrow Light',
      date: '2021-03-04',
      publisher: 'Harbour Board',
      link: 'https://light.example/a',
      text: 'The tower was lit in 1873.\n\n# Later years\n\nIt is automatic now.',
    })
  })
})

const PAGE = `<!doctype html><html lang="en-GB"><head><title>The Skerrow Light | Harbour News</title>
<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2021-03-04T08:00:00+01:00">
<link rel="canonical" href="https://light.example/a"><script>alert('no')</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/ships">Ships</a></li></ul></nav></header>
<div class="page"><main><article><h1>The Skerrow Light</h1><p class="byline">By A. Writer</p>
<p>${FIRST}<sup class="reference"><a href="#1">[1]</a></sup></p>
<figure><img src="a.png"><figcaption>The tower at dusk.</figcaption></figure>
<h2>Keepers</h2><p>${SECOND}</p><ul><li>The lamp</li><li>The bell</li></ul>
<p hidden>Not for readers.</p><div class="newsletter"><p>Subscribe to our letter, which comes each week and is read by many.</p></div>
</article></main><aside><p>Read also: ships and their masters, a long and winding story.</p></aside></div><footer><p>© Harbour News</p></footer></body></html>`

describe('an article on a page', () => {
  it('is found among what stands around it, and the page says what it is', async () => {
    expect(await textOf('a.html', PAGE)).toEqual({
      title: 'The Skerrow Light',
      publisher: 'Harbour News',
      date: '2021-03-04',
      link: 'https://light.example/a',
      language: 'en-GB',
      text: `By A. Writer\n\n${FIRST}\n\n## Keepers\n\n${SECOND}\n\n- The lamp\n- The bell`,
    })
  })

  it('says what it is in linked data, too', async () => {
    const linked = JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', headline: 'A headline', datePublished: '2021-03', publisher: { name: 'Harbour News' } }] })
    const { title, date, publisher } = await textOf('a.html', `<script type="application/ld+json">${linked}</script><p>${FIRST}</p>`)
    expect([title, date, publisher]).toEqual(['A headline', '2021-03', 'Harbour News'])
  })

  it('is all of what was copied out of one', async () => {
    const { article } = await readArticle({ html: `<meta charset="utf-8"><h2>Keepers</h2><p>${FIRST}</p><div><p>${SECOND}<br><br>&Eacute;nd&#8212;here.</p></div>` })
    expect(article?.text).toBe(`## Keepers\n\n${FIRST}\n\n${SECOND}\n\nÉnd—here.`)
  })
})

describe('an article in a Word document', () => {
  it('keeps headings and paragraphs, and leaves captions and what was crossed out', async () => {
    const crossed = { xml: '<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>here.</w:t></w:r></w:ins></w:p>' }
    const bytes = docxOf([{ style: 'Title', text: 'The Skerrow Light' }, FIRST, { style: 'Caption', text: 'Figure 1: the tower' }, { style: 'Heading1', text: 'Keepers' }, SECOND, crossed])
    expect(await textOf('a.docx', bytes)).toEqual({ title: 'The Skerrow Light', text: `${FIRST}\n\n# Keepers\n\n${SECOND}\n\nIt is here.` })
  })
})

describe('an article in a PDF', () => {
  const running = (number: number) => [{ x: 72, y: 760, size: 9, text: 'Harbour News' }, { x: 300, y: 30, size: 9, text: `Page ${number} of 3` }]
  const page = (number: number, lines: readonly string[]) => [...running(number), ...setLines(lines)]

  it('has lines joined to paragraphs over pages, cut words mended, and running titles and page numbers left out', async () => {
    const first = page(1, ['The tower was lit for the first time in August 1873, before the win-', 'ter storms. The keeper went ashore by a well-known path.', '', 'A second paragraph begins on this page and goes on over its end to'])
    const second = page(2, ['the next one, where a well-', 'known keeper ends it.'])
    const third = page(3, ['A third stands alone.'])
    expect(await textOf('a.pdf', pdfOf([first, second, third], { title: 'The Skerrow Light' }))).toEqual({
      title: 'The Skerrow Light',
      text: 'The tower was lit for the first time in August 1873, before the winter storms. The keeper went ashore by a well-known path.\n\nA second paragraph begins on this page and goes on over its end to the next one, where a well-known keeper ends it.\n\nA third stands alone.',
    })
  })

  it('has headings by their size, no raised marks of notes, and says which pages are pictures', async () => {
    const lines = [{ x: 72, y: 720, size: 20, text: 'The Skerrow Light' }, ...setLines(['The tower was lit in 1873.'], { top: 690 }), { x: 210, y: 694, size: 6, text: '12' }, { x: 72, y: 650, size: 15, text: 'Keepers' }, ...setLines(['Rask stayed for 17 years.'], { top: 620 })]
    const { article, problems } = await readArticle({ name: 'a.pdf', type: '', bytes: pdfOf([lines, []]) })
    expect(article).toEqual({ title: 'The Skerrow Light', text: 'The tower was lit in 1873.\n\n# Keepers\n\nRask stayed for 17 years.' })
    expect(problems).toEqual([{ code: 'pdf-pages-pictures', params: { count: 1, pages: 2 } }])
  })
})
