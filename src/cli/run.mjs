// Runs a command of the project: `node src/cli/run.mjs check`. The rest is TypeScript, which Vite loads.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const commands = ['check', 'generate']
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [command, ...args] = process.argv.slice(2)

if (!commands.includes(command)) {
  console.error(`There is no command “${command ?? ''}”; there is: ${commands.join(', ')}.`)
  process.exitCode = 2
} else {
  const { module } = await runnerImport(at(`./${command}.ts`), {
    configFile: false,
    root: at('../..'),
    logLevel: 'error',
    resolve: { alias: { '@': at('..') } },
  })
  process.exitCode = await module.run(args, { root: at('../..'), from: process.env.INIT_CWD ?? process.cwd(), say: console.log })
}
