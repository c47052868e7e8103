/** The flags of every Chromium that tests start: quiet on the network, and the same from run to run. */
export const FLAGS: readonly string[]

type Environment = Readonly<Record<string, string | undefined>>

/** Full path of a Chromium, or undefined where there is none. Throws where the environment names one that isn't there. */
export function findBrowser(env?: Environment): string | undefined

/** Full path of a Chromium, got where there is none. Throws, saying what was tried, where that fails. */
export function ensureBrowser(): string

/** Full path of a Firefox, or undefined where there is none. Throws where the environment names one that isn't there. */
export function findFirefox(env?: Environment): string | undefined

/** Full path of a Firefox, got where there is none. Throws, saying what was tried, where that fails. */
export function ensureFirefox(): string
