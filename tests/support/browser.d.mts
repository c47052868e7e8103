/** The flags of every test browser: quiet on the network, and the same from run to run. */
export const FLAGS: readonly string[]

/** Full path of a browser, or undefined where there is none. Throws where the environment names one that isn't there. */
export function findBrowser(env?: Readonly<Record<string, string | undefined>>): string | undefined

/** Full path of a browser, got where there is none. Throws, saying what was tried, where that fails. */
export function ensureBrowser(): string
