#!/usr/bin/env node
// The `factdeck` command, and `node src/cli/run.mjs check` in a checkout. There the rest is TypeScript, which Vite loads; a packed copy brings it bundled.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

if (existsSync(at('./from-checkout.ts'))) {
  const { runnerImport } = await import('vite')
  await runnerImport(at('./from-checkout.ts'), {
    configFile: false,
    root: at('../..'),
    logLevel: 'error',
    resolve: { alias: { '@': at('..') } },
  })
} else {
  const from = process.env.INIT_CWD ?? process.cwd()
  const { run } = await import('../../dist-cli/factdeck.js')
  process.exitCode = await run(process.argv.slice(2), { root: from, from, say: console.log })
}
