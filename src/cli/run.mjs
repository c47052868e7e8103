#!/usr/bin/env node
// The `factdeck` command, and `node src/cli/run.mjs check` in a checkout. There the rest is TypeScript, which Vite loads; a packed copy brings it bundled.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const isCheckout = existsSync(at('./factdeck.ts'))

async function load() {
  if (!isCheckout) return import('../../dist-cli/factdeck.js')
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(at('./factdeck.ts'), {
    configFile: false,
    root: at('../..'),
    logLevel: 'error',
    resolve: { alias: { '@': at('..') } },
  })
  return module
}

const from = process.env.INIT_CWD ?? process.cwd()
const { run } = await load()
process.exitCode = await run(process.argv.slice(2), { root: isCheckout ? at('../..') : from, from, say: console.log })
