import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './sources'

/** What Vite's manifest tells of one built file. */
interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const DIST = join(ROOT, 'dist')

/** A script or style of the first screen, a file or part of the page itself, compressed (gzip, level 9). */
export interface Weight {
  readonly file: string
  readonly bytes: number
}

/** Every script and style that the built page needs before it does anything: what it holds, what it names, and what those import at once. */
export function firstScreen(): readonly Weight[] {
  const html = builtPage()
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/gu)].map((found) => found[1] ?? '')
  const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry === true)
  const files = new Set([...named, ...reachedFrom(entries, chunks)])
  const held = inlineOf(html).map(({ tag, text }) => ({ file: `the page's own ${tag}`, bytes: compressed(text) }))
  return [...[...files].sort().map((file) => ({ file, bytes: compressed(readFileSync(join(DIST, file))) })), ...held]
}

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

/** What a page holds between its own tags for scripts and styles. */
export function inlineOf(html: string): readonly { readonly tag: string; readonly text: string }[] {
  return [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gsu)].map(([, tag = '', text = '']) => ({ tag, text }))
}

function reachedFrom(keys: readonly string[], chunks: Readonly<Record<string, Chunk>>, seen = new Set<string>()): readonly string[] {
  return keys.flatMap((key) => {
    const chunk = chunks[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [chunk.file, ...(chunk.css ?? []), ...reachedFrom(chunk.imports ?? [], chunks, seen)]
  })
}

/** The built index.html. */
export function builtPage(): string {
  return readFileSync(join(DIST, 'index.html'), 'utf8')
}

interface Ahead {
  readonly pages: Readonly<Record<string, readonly string[]>>
  readonly decks: Readonly<Record<string, readonly string[]>>
  /** Besides, where something was kept on the device before. */
  readonly kept: readonly string[]
}

/** Which files the built page tells its first script to send for, by place and by deck. */
export function filesAhead(): Ahead {
  const [, content = ''] = /<meta name="factdeck-ahead" content="([^"]*)">/u.exec(builtPage()) ?? []
  return JSON.parse(content.replaceAll('&quot;', '"')) as Ahead
}
