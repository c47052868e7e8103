import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { listen } from '../../src/cli/serve/site.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What is measured and what it is measured against: the app, a quiz of the same libraries that does the least, a page of Vue and nothing else; and pages that call parts of the app. */
const SITES = { app: undefined, floor: 'tests/bench/answer/floor', empty: 'tests/bench/page/empty', fold: 'tests/bench/fold' } as const

export type SiteName = keyof typeof SITES

/** A built site and where it is served, for as long as a benchmark takes. */
export interface Site {
  readonly folder: string
  readonly address: string
}

/** Builds the named sites as for a release, serves each, and takes all of it away afterwards. */
export async function withSites<N extends SiteName>(names: readonly N[], use: (sites: Readonly<Record<N, Site>>) => Promise<void>): Promise<void> {
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(ROOT, '.cache', 'bench-'))
  const closing: (() => Promise<void>)[] = []
  try {
    const sites: Partial<Record<N, Site>> = {}
    for (const name of names) {
      const built = join(folder, name)
      await buildSite(SITES[name], built)
      const { port, close } = await listen(built, 0)
      closing.push(close)
      sites[name] = { folder: built, address: `http://localhost:${port}/` }
    }
    await use(sites as Record<N, Site>)
  } finally {
    await Promise.all(closing.map((close) => close()))
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds a page that calls parts of the app beside the app, so that both have one store; returns its address. */
export async function buildBeside(app: Site, source: string): Promise<string> {
  await buildSite(source, join(app.folder, 'beside'))
  return `${app.address}beside/index.html`
}

async function buildSite(source: string | undefined, outDir: string): Promise<void> {
  const before = process.env['NODE_ENV']
  // What runs the benchmarks serves modules, and would have Vue built with its warnings.
  process.env['NODE_ENV'] = 'production'
  try {
    if (source === undefined) await build({ configFile: join(ROOT, 'vite.config.ts'), root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } })
    else {
      await build({
        configFile: false,
        root: join(ROOT, source),
        base: './',
        logLevel: 'error',
        plugins: [vue()],
        resolve: { alias: { '@': join(ROOT, 'src') } },
        worker: { format: 'es' },
        define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
        build: { outDir, emptyOutDir: true, target: 'chrome131', modulePreload: { polyfill: false } },
      })
    }
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
