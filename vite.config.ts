import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  base: './',
  plugins: [vue()],
  resolve: { alias: { '@': at('./src'), '#tests': at('./tests') } },
  test: { include: ['tests/**/*.test.ts'], globals: false },
})
