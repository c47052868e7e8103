import { describe, expect, it } from 'vitest'
import lock from '../../package-lock.json'
import manifest from '../../package.json'

interface Locked {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const entries = Object.entries(lock.packages as Readonly<Record<string, Locked>>)

describe('the lock', () => {
  it('holds every optional package that another names, so that it installs on every system', () => {
    const names = new Set(entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    const wanted = entries.flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => [path, name] as const))
    expect(wanted.filter(([, name]) => !names.has(name))).toEqual([])
  })

  it('names no address to download from', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('goes with exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  })
})
