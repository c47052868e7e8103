// `npm run bench`: every benchmark beside this file, or those named: `npm run bench -- simulation --seeds 4 --minutes 5`.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seeds: { type: 'string' }, minutes: { type: 'string' } } })

const found = readdirSync(at('.')).filter((name) => existsSync(at(`./${name}/run.ts`)))
for (const name of positionals.length > 0 ? positionals : found) {
  const { module } = await runnerImport(at(`./${name}/run.ts`), {
    configFile: false,
    root: at('../..'),
    logLevel: 'error',
    resolve: { alias: { '@': at('../../src'), '#tests': at('..') } },
  })
  await module.run({
    say: console.log,
    ...(values.seeds === undefined ? {} : { seeds: Number(values.seeds) }),
    ...(values.minutes === undefined ? {} : { minutesADay: values.minutes.split(',').map(Number) }),
  })
}
