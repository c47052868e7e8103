import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import router from 'vue-router/vite'
import { ahead } from './src/cli/vite-ahead.ts'
import { chunks } from './src/cli/vite-chunks.ts'
import { decks } from './src/cli/vite-decks.ts'
import { firstPaint } from './src/cli/vite-first-paint.ts'
import { firstScreen } from './src/cli/vite-first-screen.ts'
import { licences } from './src/cli/vite-licences.ts'
import { offline } from './src/cli/vite-offline.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const testing = process.env['VITEST'] !== undefined

/** Browsers of the last two years, counted from the end of 2026. */
const BROWSERS = ['chrome131', 'edge131', 'firefox132', 'safari18.1']

/** Has the built page send for its largest file first: it comes over the connection that brought the page. */
function largestFirst(): Plugin {
  const LARGEST = /^ *<link rel="modulepreload"[^>]*\/vue-[^>]*>\n/mu
  return {
    name: 'factdeck:largest-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page) {
        const [line] = LARGEST.exec(page) ?? []
        if (line === undefined) throw new Error('the page sends for no file of Vue')
        return page.replace(line, '').replace(/^ *<link rel="icon"/mu, (icon) => line + icon)
      },
    },
  }
}

/** The home page comes with the first bundle, every other page when it is opened. */
const importMode = (path: string) => (/[\\/]src[\\/]pages[\\/]index\.vue$/u.test(path) ? 'sync' : 'async')

/** Fonts of letters that come with an interface's language, and what reads documents of one kind. */
const isOnDemand = (path: string) => /-(cyrillic|armenian|arabic)-[^/]*\.woff2$|\/(docx|pdf)-library-[^/]*\.js$/u.test(path)

/** What reads documents of one kind is named for it: it is fetched when one is met. */
const chunkName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }) => {
  const [, library] = /node_modules[\\/](mammoth|pdfjs-dist)[\\/]/u.exec(facadeModuleId ?? '') ?? []
  return library === undefined ? 'assets/[name]-[hash].js' : `assets/${library === 'mammoth' ? 'docx' : 'pdf'}-library-[hash].js`
}

/** A worker is named for the folder that it lies in: nearly all of their files are called worker.ts. */
const workerName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }) => {
  const [, folder] = /\/([\w-]+)\/worker\.ts$/u.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? []
  return folder === undefined ? 'assets/[name]-[hash].js' : `assets/${folder}-worker-[hash].js`
}

/** How the app's own parts are read. */
const parts = (dts: string | false, watch: boolean) => [
  // What begins with a capital is a part of a page.
  router({ routesFolder: at('./src/pages'), exclude: '**/[A-Z]*.vue', dts, importMode, watch }),
  vue(),
  decks({ folder: at('./decks'), source: at('./src') }),
]

const chunking = chunks({ source: at('./src') })
const notices = licences()

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [
    ...parts(testing ? false : 'src/typed-router.d.ts', command === 'serve' && !testing),
    largestFirst(),
    ahead({ source: at('./src') }),
    firstScreen({ source: at('./src'), plugins: () => parts(false, false) }),
    firstPaint(),
    chunking.plugin,
    notices.app,
    offline({ source: at('./src/offline'), onDemand: isOnDemand }),
  ],
  resolve: { alias: { '@': at('./src'), '#tests': at('./tests') } },
  define:
    command === 'build'
      ? { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' }
      : {},
  build: {
    target: BROWSERS,
    // An inlined font would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What a file needs has a name of its own.
          includeDependenciesRecursively: false,
          groups: [
            // What every page needs and releases seldom change lies in one file: it compresses better and stays in the browser's cache.
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|pinia)[\\/]|plugin-vue:export-helper/u, priority: 1 },
            { name: chunking.nameOf, debugName: 'shared' },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: notices.worker, rolldownOptions: { output: { entryFileNames: workerName, chunkFileNames: chunkName } } },
  server: { host: 'localhost', port: 4316, strictPort: true },
  preview: { host: 'localhost', port: 4317, strictPort: true },
  test: {
    include: ['tests/**/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    globals: false,
    // Laws run over hundreds of decks; a machine that is busy takes its time.
    testTimeout: 30_000,
  },
}))
