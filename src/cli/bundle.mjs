// Bundles the command into dist-cli/, for a package that needs neither Vite nor the sources.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

await build({
  configFile: false,
  root: at('../..'),
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@': at('..') } },
  // What reads documents is large and met seldom: it stays a dependency.
  ssr: { noExternal: true, external: ['mammoth', 'pdfjs-dist'] },
  build: { ssr: at('./factdeck.ts'), outDir: at('../../dist-cli'), emptyOutDir: true, minify: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'factdeck.js', chunkFileNames: '[name].js' } } },
})
