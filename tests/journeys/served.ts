import { existsSync } from 'node:fs'
import { listen } from '../../src/cli/serve/site.ts'
import { DIST } from './dist.ts'

/** Serves the built app on a free port, by the same server as `npm start`, for as long as the journeys take. */
export default async function served(): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('The journeys run over the built app: npm run build first.')
  const site = await listen(DIST, 0)
  process.env['FACTDECK_ADDRESS'] = `http://localhost:${site.port}/`
  return site.close
}
