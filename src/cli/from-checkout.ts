import { fileURLToPath } from 'node:url'
import { run } from './factdeck'

// Run while this module is loaded: Vite's runner closes after it, and what only one format needs is loaded when a file of it is met.
process.exitCode = await run(process.argv.slice(2), {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  from: process.env['INIT_CWD'] ?? process.cwd(),
  say: console.log,
})
