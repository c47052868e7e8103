const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
]

/** What the built page may load and run, as the page's own meta tag says it: nothing from elsewhere, nothing inline. */
export const PAGE_POLICY = DIRECTIVES.join('; ')

/** The same as a response header, where a page can also refuse to be framed. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`
