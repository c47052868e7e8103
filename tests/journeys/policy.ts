import type { App } from './support.ts'

/** Collects what a page asks of any other site, and each breach of its content security policy, from now on. */
export async function watchPolicy({ page, address }: App): Promise<readonly string[]> {
  const breaches: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')) breaches.push(url)
  })
  await page.exposeFunction('breach', (what: string) => void breaches.push(what))
  await page.addInitScript(() => {
    const { breach } = globalThis as unknown as { breach: (what: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => breach(`${effectiveDirective} ${blockedURI}`))
  })
  return breaches
}
