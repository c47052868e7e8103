import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))

it('runs from a packed copy that has neither sources nor modules, where people call it', async () => {
  execFileSync(process.execPath, [join(project, 'src/cli/bundle.mjs')], { cwd: project, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined }, stdio: 'inherit' })
  const { bin, files } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { readonly bin: { readonly factdeck: string }; readonly files: readonly string[] }
  const copy = await mkdtemp(join(tmpdir(), 'factdeck-packed-'))
  try {
    for (const file of [...files, 'package.json']) await cp(join(project, file), join(copy, file), { recursive: true })
    await writeFile(join(copy, 'a.txt'), 'The old lighthouse of the island was built in 1873 by the town, and its tower stands 41 metres high.')
    const factdeck = (...args: string[]) => spawnSync(process.execPath, [join(copy, bin.factdeck), ...args], { cwd: copy, encoding: 'utf8', env: { ...process.env, INIT_CWD: undefined } })
    const made = factdeck('generate', 'a.txt', '--out', 'decks')
    expect(made.stderr).toBe('')
    expect(made.status).toBe(0)
    expect(factdeck('check', 'a').stdout).toMatch(/0 to put right/u)
    expect(factdeck('check', 'nowhere').status).toBe(1)
    expect(factdeck().status).toBe(2)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}, 60_000)
