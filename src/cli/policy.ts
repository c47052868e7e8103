/** What a page holds inline: the checksums of its scripts and styles (Content Security Policy Level 3, hash sources). */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** What a built page may load and run, as its own meta tag says it: nothing from elsewhere, and inline only what is named by its checksum. */
export function policyOf({ scripts, styles }: Inline): string {
  const own = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue factdeck#url',
  ].join('; ')
}

/** A policy as a response header, where a page can also refuse to be framed. */
export function headerOf(policy: string): string {
  return `${policy}; frame-ancestors 'none'`
}

/** The policy of whatever holds nothing inline. */
export const BARE_POLICY = policyOf({ scripts: [], styles: [] })

/** The meta tag that says a page's policy. */
export function metaOf(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}

/** The policy that a page says of itself; the one of what holds nothing inline where it says none. */
export function policyIn(page: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page)?.[1] ?? BARE_POLICY
}
