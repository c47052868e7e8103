import { describe, expect, it } from 'vitest'
import { IN_USE, type Build } from '@/offline/build'
import { keeperOf } from '@/offline/keeper'
import { FakeCaches } from './fake-caches'

const SCOPE = 'https://cards.example/learn/'
const KEPT = 'factdeck:files:/learn/:'

const file = (path: string) => ({ path, integrity: 'sha256-x' })

function build(version: string, paths: readonly string[], onDemand: readonly string[] = []): Build {
  return { version, files: paths.map(file), onDemand: onDemand.map(file) }
}

/** A device with its caches and open tabs, and a server whose files can be taken away. */
function device() {
  const caches = new FakeCaches()
  const asked: string[] = []
  const tabs: string[] = []
  const server = { files: new Set<string>(), isUp: true }
  const fetch = async ({ url }: Request) => {
    const path = url.slice(SCOPE.length)
    asked.push(path)
    if (!server.isUp) throw new TypeError('no network')
    return server.files.has(path) ? new Response(`${path} of the server`) : new Response('', { status: 404 })
  }
  const locks = { query: async () => ({ held: tabs.map((entry) => ({ name: `${IN_USE}${SCOPE}${entry}`, mode: 'shared' as const, clientId: entry })) }) }
  const keeper = (one: Build) => keeperOf(one, { scope: SCOPE, caches: caches.as(), fetch, locks })
  const publish = (one: Build) => {
    server.files = new Set([...one.files, ...one.onDemand].map(({ path }) => path))
    return keeper(one)
  }
  return { caches, asked, tabs, server, publish }
}

const request = (path: string, init?: RequestInit) => new Request(SCOPE + path, init)
const textOf = async (response: Promise<Response>) => (await response).text()

const ONE = build('1', ['', 'theme.js', 'assets/index-a.js', 'assets/about-a.js'], ['assets/letters-ext-a.woff2'])
const TWO = build('2', ['', 'theme.js', 'assets/index-b.js', 'assets/about-a.js'], ['assets/letters-ext-a.woff2'])

describe('what a build keeps on the device', () => {
  it('is every file of it, and answers without the network from then on', async () => {
    const { publish, server } = device()
    const keeper = publish(ONE)
    await keeper.install()
    server.isUp = false
    for (const { path } of ONE.files) expect(await textOf(keeper.answer(request(path)))).toBe(`${path} of the server`)
    expect(await textOf(keeper.answer(request('index.html')))).toBe(' of the server')
    expect(await textOf(keeper.answer(request('?from=home')))).toBe(' of the server')
  })

  it('is nothing when one file is missing, so that the version before goes on', async () => {
    const { publish, server } = device()
    const keeper = publish(ONE)
    server.files.delete('assets/about-a.js')
    await expect(keeper.install()).rejects.toThrow('assets/about-a.js')
  })

  it('leaves what only some learners need until it is used, and keeps it then', async () => {
    const { publish, server, asked } = device()
    const keeper = publish(ONE)
    await keeper.install()
    expect(asked).not.toContain('assets/letters-ext-a.woff2')
    await keeper.answer(request('assets/letters-ext-a.woff2'))
    server.isUp = false
    expect(await textOf(keeper.answer(request('assets/letters-ext-a.woff2')))).toBe('assets/letters-ext-a.woff2 of the server')
  })

  it('takes files of the same hash from the build before, and fetches all others', async () => {
    const { publish, asked } = device()
    const one = publish(ONE)
    await one.install()
    await one.answer(request('assets/letters-ext-a.woff2'))
    asked.length = 0
    await publish(TWO).install()
    expect([...asked].sort()).toEqual(['', 'assets/index-b.js', 'theme.js'])
  })
})

describe('what earlier builds kept', () => {
  it('stays while a tab runs one of them, and answers that tab; then it goes', async () => {
    const { publish, tabs, caches, server } = device()
    await publish(ONE).install()
    const two = publish(TWO)
    await two.install()
    tabs.push('assets/index-a.js', 'assets/index-b.js')
    await two.sweep()
    expect(await caches.keys()).toEqual([`${KEPT}1`, `${KEPT}2`])
    server.isUp = false
    expect(await textOf(two.answer(request('assets/index-a.js')))).toBe('assets/index-a.js of the server')
    tabs.shift()
    await two.sweep()
    expect(await caches.keys()).toEqual([`${KEPT}2`])
  })

  it('goes even while a tab runs it, where the next build has all that the tab can ask for', async () => {
    const { publish, tabs, caches } = device()
    await publish(ONE).install()
    const same = publish({ ...ONE, version: '1a' })
    await same.install()
    tabs.push('assets/index-a.js')
    await same.sweep()
    expect(await caches.keys()).toEqual([`${KEPT}1a`])
  })

  it('is never a page or a file without a hash', async () => {
    const { publish, caches } = device()
    await publish(ONE).install()
    const two = publish(TWO)
    await two.install()
    await caches.delete(`${KEPT}2`)
    expect(await textOf(two.answer(request('theme.js')))).toBe('theme.js of the server')
  })

  it('does not go at the hands of a build that the next one waits for', async () => {
    const { publish, caches } = device()
    const one = publish(ONE)
    await one.install()
    await publish(TWO).install()
    await one.sweep()
    expect(await caches.keys()).toEqual([`${KEPT}1`, `${KEPT}2`])
  })

  it('is the latest of all when it is published again', async () => {
    const { publish, caches } = device()
    const one = publish(ONE)
    await one.install()
    await publish(TWO).install()
    await publish(ONE).install()
    expect(await caches.keys()).toEqual([`${KEPT}2`, `${KEPT}1`])
  })
})

describe('a keeper', () => {
  it('minds its own files and nothing else of the origin', async () => {
    const keeper = device().publish(ONE)
    expect(keeper.concerns(request(''))).toBe(true)
    expect(keeper.concerns(request('assets/of-another-build.js'))).toBe(true)
    expect(keeper.concerns(request('notes.txt'))).toBe(false)
    expect(keeper.concerns(request('', { method: 'POST', body: 'x' }))).toBe(false)
    expect(keeper.concerns(new Request('https://cards.example/'))).toBe(false)
    expect(keeper.concerns(new Request('https://elsewhere.example/learn/theme.js'))).toBe(false)
  })

  it('leaves the caches of other apps and of other copies of this one alone', async () => {
    const { publish, caches } = device()
    await caches.open('another app')
    await caches.open('factdeck:files:/elsewhere/:1')
    const two = publish(TWO)
    await two.install()
    await two.sweep()
    expect(await caches.keys()).toEqual(['another app', 'factdeck:files:/elsewhere/:1', `${KEPT}2`])
  })
})
