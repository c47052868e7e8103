/** A policy of Trusted Types, as far as it is used here (w3.org/TR/trusted-types); not every browser has them. */
interface Policies {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }

const policy = trustedTypes?.createPolicy('factdeck#url', {
  createScriptURL(url) {
    const { origin, protocol } = new URL(url, document.baseURI)
    if (origin !== location.origin || protocol !== location.protocol) throw new Error(`not a script of ours: ${url}`)
    return url
  },
})

/** The address of one of our own scripts, as the browser wants it before it runs it. Throws on any other address. */
export function trustedUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : url
}
