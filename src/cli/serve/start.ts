import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { openInBrowser } from './browser.ts'
import { isFresh } from './freshness.ts'
import { adviceOf, holderOf } from './port.ts'
import { isTaken, listen } from './site.ts'

/** Where the app is served unless told otherwise. Browsers keep data by address, so it stays the same from day to day. */
export const PORT = 4317

/** Builds the app if a source changed, serves it and opens it. `args` are what stands after `npm start --`. */
export async function start(root: string, args: readonly string[]): Promise<void> {
  const port = portOf(args)
  if (port === undefined) {
    console.error('Say the port as a number from 1 to 65535: npm start -- --port 4318')
    process.exitCode = 2
    return
  }
  if (!isFresh(root)) await build({ root, logLevel: 'warn' })
  try {
    await listen(join(root, 'dist'), port)
  } catch (error) {
    if (!isTaken(error)) throw error
    console.error(adviceOf(port, holderOf(port)))
    process.exitCode = 1
    return
  }
  const address = `http://localhost:${port}/`
  console.log(`Factdeck is at ${address} (Ctrl+C ends it)`)
  if (port !== PORT) console.log(`What is learnt here stays apart from what is learnt at http://localhost:${PORT}/.`)
  openInBrowser(address)
}

function portOf(args: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: String(PORT) } } })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined
  } catch {
    // An option that isn't known here gets the same advice as a port that isn't a number.
    return undefined
  }
}
