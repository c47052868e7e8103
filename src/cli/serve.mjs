// Starts the built app: `npm start`, or `npm start -- --port 4318`. The rest is TypeScript, which Vite loads.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const { module } = await runnerImport(at('./serve/start.ts'), { configFile: false, root: at('../..'), logLevel: 'error' })
await module.start(at('../..'), process.argv.slice(2))
