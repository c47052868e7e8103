import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, ROOT, type Source, sourcesIn } from './sources'

const GENERATED = 'src/typed-router.d.ts'

const written = [...sourcesIn('src', ['.ts', '.mjs', '.vue', '.css']), ...sourcesIn('tests', ['.ts', '.mts', '.mjs'])].filter(
  ({ path }) => path !== GENERATED,
)
const inApp = written.filter(({ path }) => path.startsWith('src/'))

const pathsWhere = (sources: readonly Source[], wrong: (source: Source) => boolean) => sources.filter(wrong).map(({ path }) => path)
const linesOf = ({ text }: Source) => text.trimEnd().split('\n').length

describe('files', () => {
  it('stay short enough to be read at one sitting', () => {
    const most = (path: string) => (path.endsWith('.vue') ? 250 : 300)
    const tooLong = written.filter((source) => !source.path.startsWith('src/locales/') && linesOf(source) > most(source.path))
    expect(tooLong.map((source) => `${source.path}: ${linesOf(source)} lines`)).toEqual([])
  })

  it('are named in kebab-case, components and parts of pages in PascalCase, pages by their route', () => {
    const wrong = pathsWhere(inApp, ({ path }) => {
      const name = basename(path)
      if (/^[A-Z][A-Za-z0-9]*\.vue$/u.test(name)) return false
      if (path.startsWith('src/pages/')) return !/^(\[?[a-z0-9]+(-[a-z0-9]+)*\]?|\[\.\.\.[a-z]+\])(\.\[?[a-z]+\]?)*\.(vue|ts)$/u.test(name)
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/u.test(name)
    })
    expect(wrong).toEqual([])
  })

  it('are named for what they hold', () => {
    expect(pathsWhere(written, ({ path }) => /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.|\/)/u.test(path))).toEqual([])
  })

  it('put nothing off and switch no check off', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'expect-error', '@ts-' + 'nocheck']
    const pattern = new RegExp(marks.map((mark) => `(?<![\\w-])${mark}(?![\\w-])`).join('|'), 'u')
    expect(pathsWhere(written, ({ text }) => pattern.test(text))).toEqual([])
  })

  it('ask no clock and no dice outside main.ts', () => {
    const outside = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.(randomUUID|getRandomValues)\b/u
    expect(pathsWhere(inApp.filter(({ path }) => path !== 'src/main.ts'), (source) => outside.test(codeOf(source)))).toEqual([])
  })

  it('reach for the machine of Node only from the command line', () => {
    const inBrowser = inApp.filter(({ path }) => !path.startsWith('src/cli/'))
    expect(pathsWhere(inBrowser, (source) => /(?<![.\w-])(process\.|Buffer\.|__dirname)|from 'node:/u.test(codeOf(source)))).toEqual([])
  })

  it('of pages are all in the typed routes, and no other; what begins with a capital is a part of a page', () => {
    const routes = readFileSync(join(ROOT, GENERATED), 'utf8')
    const listed = [...routes.matchAll(/^ {4}'(src\/pages\/[^']+\.vue)': \{/gmu)].map((found) => found[1] ?? '')
    const pages = inApp.filter(({ path }) => /^src\/pages\/(?:.*\/)?[^A-Z/][^/]*\.vue$/u.test(path)).map(({ path }) => path)
    expect(listed.sort(), 'npm run build writes them anew').toEqual(pages.sort())
  })
})
