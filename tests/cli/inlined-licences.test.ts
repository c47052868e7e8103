import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inlined, inlinedNotices } from '@/cli/inlined-licences'

describe('a library within another', () => {
  it.each(Object.entries(inlined).flatMap(([host, all]) => all.map((one) => ({ host, ...one }))))('is still the $name $version that $host has', async ({ host, version, holder, file }) => {
    const text = await readFile(`node_modules/${host}/${file}`, 'utf8')
    expect(text).toContain(`version: '${version}'`)
    expect(text).toContain(holder)
  })

  it('has its licence under its own holder’s name', async () => {
    const [notice] = await inlinedNotices('pdfjs-dist', '.')
    expect(notice?.title).toBe('core-js 3.45.0 (MIT), within pdfjs-dist')
    expect(notice?.text).toMatch(/^MIT License\n\nCopyright \(c\) 2014-2025 Denis Pushkarev/u)
    expect(notice?.text).toContain('Permission is hereby granted, free of charge')
    expect(notice?.text).not.toContain('Factdeck')
    expect(await inlinedNotices('vue', '.')).toEqual([])
  })
})
