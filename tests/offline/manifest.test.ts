import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { receiveShared, takeShared } from '@/composables/use-shared-article'
import { ARTICLE_FILES } from '@/formats/article/kinds'
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
  readonly share_target: { readonly action: string; readonly params: Readonly<Record<string, string>> }
  readonly file_handlers: readonly { readonly action: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[]
}

const bytes = (path: string) => readFileSync(join(ROOT, 'public', path))
const manifest = JSON.parse(bytes('manifest.webmanifest').toString()) as Manifest

describe('the installed app', () => {
  it('has a short name and every address under wherever it is served', () => {
    expect(manifest.name.length).toBeLessThanOrEqual(30)
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
    const addresses = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(({ url }) => url), manifest.share_target.action, ...manifest.file_handlers.map(({ action }) => action), ...manifest.icons.map(({ src }) => src)]
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

  it('is handed what other apps share, under the names that it looks for', () => {
    const { title, text, url } = manifest.share_target.params
    const shared = new URLSearchParams({ [title ?? '']: 'A title', [text ?? '']: 'Words & more', [url ?? '']: 'https://article.example/' })
    expect(receiveShared(`?${shared}`)).toBe(true)
    expect(takeShared()).toEqual({ title: 'A title', text: 'Words & more', link: 'https://article.example/' })
    expect(takeShared()).toBeUndefined()
    expect(receiveShared(`?${new URLSearchParams({ [text ?? '']: 'https://article.example/' })}`)).toBe(true)
    expect(takeShared()).toEqual({ link: 'https://article.example/' })
    expect(['', '?', '?x=1', '?shared-text=', '?shared-title=%20'].map(receiveShared)).toEqual([false, false, false, false, false])
  })

  it('opens every kind of file that it can read', () => {
    const endings = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat())
    expect(endings.filter((ending) => !ARTICLE_FILES.split(',').includes(ending))).toEqual([])
  })
})
