import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../house/sources'

interface Icon {
  readonly src: string
  readonly type: string
  readonly sizes: string
  readonly purpose?: string
}

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly Icon[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[]
}

const bytes = (path: string) => readFileSync(join(ROOT, 'public', path))
const manifest = JSON.parse(bytes('manifest.webmanifest').toString()) as Manifest

describe('the installed app', () => {
  it('has a short name and every address under wherever it is served', () => {
    expect(manifest.name.length).toBeLessThanOrEqual(30)
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
    const addresses = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(({ url }) => url), ...manifest.icons.map(({ src }) => src)]
    const base = 'https://cards.example/learn/manifest.webmanifest'
    expect(addresses.map((address) => new URL(address, base).href).filter((address) => !address.startsWith('https://cards.example/learn/'))).toEqual([])
  })

  it('has icons of the sizes that systems ask for, one to be cut to any shape, and each is as large as it says', () => {
    const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)]
    const drawn = icons.filter(({ type }) => type === 'image/png')
    expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    // Width and height stand at fixed places in a PNG (w3.org/TR/png, IHDR).
    const sideOf = ({ src }: Icon) => `${bytes(src).readUInt32BE(16)}x${bytes(src).readUInt32BE(20)}`
    expect(drawn.map(sideOf)).toEqual(drawn.map(({ sizes }) => sizes))
    expect(icons.filter(({ type }) => type === 'image/svg+xml').every(({ src }) => bytes(src).toString().startsWith('<svg'))).toBe(true)
  })
})
