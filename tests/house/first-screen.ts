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

/** A JavaScript or CSS file of the first screen, compressed (gzip, level 9). */
export interface Weight {
  readonly file: string
  readonly bytes: number
}

/** Every script and style that the built page loads before it does anything: what its HTML names, and what those import at once. */
export function firstScreen(): readonly Weight[] {
  const html = builtPage()
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/gu)].map((found) => found[1] ?? '')
  const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry === true)
  const files = new Set([...named, ...reachedFrom(entries, chunks)])
  return [...files].sort().map((file) => ({ file, bytes: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length }))
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
