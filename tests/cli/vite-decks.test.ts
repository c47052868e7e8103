import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDeck, shelf } from 'virtual:shelf'
import { build, createServer, type InlineConfig, type Rolldown } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ShelfEntry } from '@/core/deck'
import { decks } from '@/cli/vite-decks'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/decks', import.meta.url))

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-'))
  await cp(join(fixtures, 'sound'), join(root, 'decks/sound'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const config = (): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'silent',
  plugins: [decks({ folder: join(root, 'decks'), source })],
})

async function built(): Promise<readonly Rolldown.OutputChunk[]> {
  const rolldownOptions = { input: 'virtual:shelf', preserveEntrySignatures: 'strict' as const }
  const output = await build({ ...config(), build: { write: false, minify: false, rolldownOptions } })
  return [output].flat().flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk')
}

async function addDeck(id: string, position: number): Promise<void> {
  await cp(join(fixtures, 'sound'), join(root, 'decks', id), { recursive: true })
  const file = join(root, 'decks', id, 'about.json')
  const about = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...about, id, position }))
}

describe('the shipped decks', () => {
  it('stand on the shelf without their texts, and each can be fetched', async () => {
    for (const { about, revision, factIds } of shelf) {
      const deck = (await loadDeck[about.id]?.())?.default
      expect(deck).toMatchObject({ about, revision })
      expect(deck?.facts.map(({ id }) => id)).toEqual(factIds)
    }
    expect(Object.keys(loadDeck)).toEqual(shelf.map(({ about }) => about.id))
  })
})

describe('building', () => {
  it('puts each deck into a chunk of its own and no fact into the shelf', async () => {
    await addDeck('another', 1)
    const chunks = await built()
    const entry = chunks.find(({ isEntry }) => isEntry)
    expect(entry?.dynamicImports).toHaveLength(2)
    expect(entry?.imports).toEqual([])
    expect(entry?.code).not.toContain('bought a boat')
    expect(chunks.filter(({ code }) => code.includes('bought a boat'))).toHaveLength(2)
  })

  it('fails on a broken deck, naming files and lines', async () => {
    await cp(join(fixtures, 'february-30/facts.yaml'), join(root, 'decks/sound/facts.yaml'))
    await expect(built()).rejects.toThrow(/decks\/sound\/facts\.yaml:15 {2}“1903-02-30” is no date {2}Write a day that exists/)
  })

  it('fails on a folder that lacks a file', async () => {
    await rm(join(root, 'decks/sound/reading.md'))
    await expect(built()).rejects.toThrow('decks/sound/reading.md:1  reading.md is missing')
  })
})

describe('the development server', () => {
  it('lists decks by position, then id, leaves a broken one out, and follows changes', async () => {
    await addDeck('last', 9)
    await addDeck('first', 2)
    await addDeck('second', 2)
    const server = await createServer({ ...config(), server: { middlewareMode: true, watch: null, ws: false as const }, appType: 'custom' })
    const listed = async () => {
      const module = (await server.ssrLoadModule('virtual:shelf')) as { readonly shelf: readonly ShelfEntry[] }
      return module.shelf.map(({ about }) => about.id)
    }
    try {
      expect(await listed()).toEqual(['first', 'second', 'last', 'sound'])
      const file = join(root, 'decks/first/facts.yaml')
      await cp(join(fixtures, 'february-30/facts.yaml'), file)
      server.watcher.emit('change', file)
      await expect.poll(listed).toEqual(['second', 'last', 'sound'])
    } finally {
      await server.close()
    }
  })
})
