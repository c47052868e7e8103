import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateDeck, type Generated } from '@/generator'
import { longText } from '../bench/generator/long-text.ts'
import { DIST } from './dist.ts'
import { expect, test } from './support.ts'

// The page's policy lets nobody start a worker but the app itself.
test.use({ bypassCSP: true })

const ABOUT = { title: 'The readings', publisher: 'The test suite' }

test('the same text gives the same deck in Node and in the browser’s worker, byte for byte', async ({ app }) => {
  const text = longText(4_000)
  await app.open('/')
  const name = readdirSync(join(DIST, 'assets')).find((file) => file.startsWith('generator-worker-')) ?? ''
  const inBrowser = await app.page.evaluate(
    async ({ path, message }) => {
      const worker = new Worker(new URL(path, document.baseURI), { type: 'module' })
      const generated = await new Promise<Generated>((resolve, reject) => {
        worker.onerror = (event) => reject(new Error(event.message))
        worker.onmessage = ({ data }: MessageEvent<{ readonly generated?: Generated }>) => data.generated && resolve(data.generated)
        worker.postMessage(message)
      })
      worker.terminate()
      return JSON.stringify({ ...generated, scores: [...generated.scores] })
    },
    { path: `assets/${name}`, message: { text, about: ABOUT } },
  )
  const here = generateDeck(text, ABOUT)
  expect(here.deck.facts.length).toBeGreaterThan(20)
  expect(inBrowser).toBe(JSON.stringify({ ...here, scores: [...here.scores] }))
})
