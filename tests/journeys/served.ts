import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listen } from '../../src/cli/serve/site.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Serves the built app on a free port, by the same server as `npm start`, for as long as the journeys take. */
export default async function served(): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) throw new Error('The journeys run over the built app: npm run build first.')
  const site = await listen(dist, 0)
  process.env['FACTDECK_ADDRESS'] = `http://localhost:${site.port}/`
  return site.close
}
