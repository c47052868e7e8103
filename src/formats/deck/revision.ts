import type { DeckText } from '@/core/deck'

/** What hashing needs of browsers, workers and Node alike. */
interface Platform {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
  readonly crypto: { readonly subtle: { digest(name: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> } }
}

const platform = globalThis as unknown as Platform

/** A deck's revision: the first 16 hex digits of the SHA-256 (FIPS 180-4) of the rest of it as JSON with sorted keys. */
export async function revisionOf(deck: DeckText): Promise<string> {
  const { about, reading, facts, groups, names, retired = [] } = deck
  const bytes = new platform.TextEncoder().encode(JSON.stringify(sorted({ about, reading, facts, groups, names, ...(retired.length > 0 && { retired }) })))
  const hash = new Uint8Array(await platform.crypto.subtle.digest('SHA-256', bytes))
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]))
}
