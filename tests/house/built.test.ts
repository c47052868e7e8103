import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { isFresh } from '@/cli/serve/freshness'
import { metaOf, policyOf } from '@/cli/policy'
import { builtPage, filesAhead, firstScreen, inlineOf } from './first-screen'
import { ROOT } from './sources'

const MOST_BYTES = 60_000
/** The page itself, compressed, with its first screen, its styles and the files of its places: what a server sends before it waits for an answer (RFC 6928) is 14 KB. */
const MOST_PAGE_BYTES = 8000

beforeAll(() => {
  if (isFresh(ROOT)) return
  // The build must not see that it runs inside a test.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined }
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], { cwd: ROOT, env, stdio: 'inherit' })
}, 120_000)

describe('the built app', () => {
  it('shows its first screen with at most 60 KB of compressed scripts and styles', () => {
    const weights = firstScreen()
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(`first screen: ${total} bytes compressed, of at most ${MOST_BYTES} (${weights.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')})`)
    expect(weights.some(({ file }) => file.endsWith('.js'))).toBe(true)
    expect(total).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('names its content security policy before anything that the policy governs', () => {
    const page = builtPage()
    const hashesOf = (wanted: string) =>
      inlineOf(page).flatMap(({ tag, text }) => (tag === wanted ? [`sha256-${createHash('sha256').update(text).digest('base64')}`] : []))
    const policy = page.indexOf(metaOf(policyOf({ scripts: hashesOf('script'), styles: hashesOf('style') })))
    expect(policy).toBeGreaterThan(-1)
    expect(policy).toBeLessThan(page.search(/<(script|link|style)\b/u))
  })

  it('holds one script and one sheet of styles, which the policy names by checksum, no handler, and no address outside itself', () => {
    const page = builtPage()
    expect(inlineOf(page).map(({ tag }) => tag).sort()).toEqual(['script', 'style'])
    expect(page.replaceAll(/<(script|style)>.*?<\/\1>/gsu, '')).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/u)
    expect([...page.matchAll(/\b(?:src|href)="([^"]*)"/gu)].map((found) => found[1]).filter((address) => !/^(\.\/|#)/u.test(address ?? ''))).toEqual([])
  })

  it('tells a browser that is too old, or has scripts off, in its own markup', () => {
    expect(builtPage()).toMatch(/<noscript>[^<]*<p>[^<]+<\/p>/u)
    expect(builtPage()).toMatch(/<p id="old-browser" role="alert" lang="en" dir="ltr" hidden>/u)
    expect(builtPage().indexOf('id="old-browser"')).toBeLessThan(builtPage().indexOf('<script>'))
  })

  it('has its first screen drawn, for the styles that the page brings and not taken for the app itself', () => {
    const [, drawn = ''] = /<template id="first-screen">(.*?)<\/template>/su.exec(builtPage()) ?? []
    expect(drawn).toMatch(/<h1[^>]*>[^<]+<\/h1>/u)
    expect(drawn).not.toMatch(/<!--|data-ready/u)
    const styles = inlineOf(builtPage()).flatMap(({ tag, text }) => (tag === 'style' ? [text] : []))
    const scopes = new Set([...drawn.matchAll(/ (data-v-\w+)/gu)].map((found) => found[1] ?? ''))
    expect(scopes.size).toBeGreaterThan(0)
    expect([...scopes].filter((scope) => !styles.some((style) => style.includes(`[${scope}]`)))).toEqual([])
    expect(gzipSync(builtPage()).length).toBeLessThanOrEqual(MOST_PAGE_BYTES)
  })

  it('tells its first script which files the pages open with that need many, and only files that there are', () => {
    const { pages, decks, kept } = filesAhead()
    expect(Object.keys(pages).sort()).toEqual(['begin/*', 'deck/*', 'deck/*/reading', 'progress', 'scores', 'settings'])
    expect(Object.keys(decks).length).toBeGreaterThan(0)
    const first = new Set(firstScreen().map(({ file }) => file))
    for (const files of [...Object.values(pages), ...Object.values(decks), kept]) {
      expect(files.length).toBeGreaterThan(0)
      expect(files.filter((file) => first.has(file) || !existsSync(join(ROOT, 'dist', file)))).toEqual([])
    }
  })
})
