import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'decks', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Written by the build itself. */
const GENERATED = 'typed-router.d.ts'

/** Whether the built app is there and no source changed after it. */
export function isFresh(root: string): boolean {
  const built = join(root, 'dist', 'index.html')
  if (!existsSync(built)) return false
  const builtMs = statSync(built).mtimeMs
  return SOURCES.every((source) => newestMs(join(root, source)) <= builtMs)
}

function newestMs(path: string): number {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== GENERATED)
  return inside.reduce((newest, name) => Math.max(newest, newestMs(join(path, name))), 0)
}
