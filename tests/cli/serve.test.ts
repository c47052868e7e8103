import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BARE_POLICY, headerOf, metaOf, policyOf } from '@/cli/policy'
import { openerOf } from '@/cli/serve/browser'
import { isFresh } from '@/cli/serve/freshness'
import { adviceOf, holderOf } from '@/cli/serve/port'
import { isTaken, listen } from '@/cli/serve/site'

let folder = ''
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-site-'))
})
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, text = 'x', atMs = 1_000_000_000_000): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  await utimes(file, atMs / 1000, atMs / 1000)
}

async function served(): Promise<string> {
  const site = await listen(folder, 0)
  closing.push(site.close)
  return `http://localhost:${site.port}`
}

describe('the server of the built app', () => {
  it('sends the page under the policy, never kept, and hashed files to be kept for good', async () => {
    await write('index.html', '<p>page</p>')
    await write('assets/index-abc.js', 'export {}')
    const address = await served()
    const page = await fetch(`${address}/`)
    expect(await page.text()).toBe('<p>page</p>')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(headerOf(BARE_POLICY))
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const script = await fetch(`${address}/assets/index-abc.js`)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it('sends a page under the policy that it says of itself, so that both allow the same', async () => {
    const own = policyOf({ scripts: ['sha256-c2NyaXB0'], styles: ['sha256-c3R5bGU='] })
    await write('index.html', `<head>${metaOf(own)}</head>`)
    await write('assets/index-abc.js', `'${metaOf(own)}'`)
    const address = await served()
    expect((await fetch(`${address}/`)).headers.get('content-security-policy')).toBe(headerOf(own))
    expect((await fetch(`${address}/assets/index-abc.js`)).headers.get('content-security-policy')).toBe(headerOf(BARE_POLICY))
  })

  it('gives nothing outside its folder, nothing hidden, and takes no writing', async () => {
    await write('dist/index.html')
    await write('secret.txt')
    await write('dist/.vite/manifest.json')
    const site = await listen(join(folder, 'dist'), 0)
    closing.push(site.close)
    const address = `http://localhost:${site.port}`
    for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/.vite/manifest.json', '/none.js', '/%00', '/%zz']) {
      expect((await fetch(address + path)).status, path).toBe(404)
    }
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${address}/`, { method: 'HEAD' })).status).toBe(200)
  })

  it('leads every other name of this machine to the one that the browser keeps data under', async () => {
    await write('index.html')
    const address = await served()
    const { port } = new URL(address)
    const answer = await fetch(`http://127.0.0.1:${port}/a b`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${address}/a%20b`)
  })

  it('says that a port is taken, by what and what to do', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    closing.push(() => new Promise((resolve) => other.close(() => resolve())))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const failure: unknown = await listen(folder, port).catch((error: unknown) => error)
    expect(isTaken(failure)).toBe(true)
    if (process.platform === 'linux') expect(holderOf(port)?.pid).toBe(process.pid)
    const advice = adviceOf(port, { pid: 42, name: 'node' })
    for (const part of [`Port ${port}`, 'node (process 42)', ` 42`, `--port ${port + 1}`, 'empty store']) expect(advice).toContain(part)
    expect(adviceOf(port, undefined)).toContain('another program')
  })
})

describe('a build', () => {
  it('is fresh while no source is younger', async () => {
    expect(isFresh(folder)).toBe(false)
    await write('src/a.ts', 'x', 2_000)
    await write('dist/index.html', 'x', 10_000_000_000_000)
    expect(isFresh(folder)).toBe(true)
    await write('src/deep/b.ts', 'x', 11_000_000_000_000)
    expect(isFresh(folder)).toBe(false)
  })
})

describe('opening a browser', () => {
  it('happens only where somebody sits in front of one', () => {
    expect(openerOf('linux', true, { DISPLAY: ':0' })).toEqual(['xdg-open'])
    expect(openerOf('darwin', true, {})).toEqual(['open'])
    expect(openerOf('win32', true, {})?.[0]).toBe('cmd')
    expect(openerOf('linux', true, {})).toBeUndefined()
    expect(openerOf('darwin', false, {})).toBeUndefined()
    expect(openerOf('darwin', true, { CI: 'true' })).toBeUndefined()
  })
})

describe('the content security policy', () => {
  it('allows nothing inline that it does not name, nothing evaluated and nothing from elsewhere', () => {
    const policy = policyOf({ scripts: ['sha256-c2NyaXB0'], styles: ['sha256-c3R5bGU='] })
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    for (const part of ["default-src 'none'", "script-src 'self' 'sha256-c2NyaXB0'; style-src 'self' 'sha256-c3R5bGU=';", "require-trusted-types-for 'script'", "base-uri 'none'"]) {
      expect(policy).toContain(part)
    }
  })
})
