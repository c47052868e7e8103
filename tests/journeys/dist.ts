import { fileURLToPath } from 'node:url'

/** The folder of the built app that journeys run over; `FACTDECK_DIST` names another. */
export const DIST = process.env['FACTDECK_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))
