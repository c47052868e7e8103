import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the project. `path` is from the top, with slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** What a file imports: a path from the top for our own files, else the package's name. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly own: boolean
}

/** Every file under a folder whose name ends in one of the endings, sorted. */
export function sourcesIn(folder: string, endings: readonly string[]): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(ROOT, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
}

/** The code of a file: of a component its script blocks. */
export function codeOf(source: Source): string {
  if (!source.path.endsWith('.vue')) return source.text
  return [...source.text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map((found) => found[1]).join('\n')
}

/** Everything that a file imports, types and lazy imports included. */
export function importsOf(source: Source): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(codeOf(source), true, true)
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return { from: source.path, to: `src/${fileName.slice(2)}`, own: true }
    if (fileName.startsWith('#tests/')) return { from: source.path, to: `tests/${fileName.slice(7)}`, own: true }
    if (fileName.startsWith('.')) return { from: source.path, to: join(dirname(source.path), fileName).split(sep).join('/'), own: true }
    return { from: source.path, to: packageOf(fileName), own: false }
  })
}

function packageOf(name: string): string {
  if (name.includes(':')) return name.slice(0, name.indexOf(':') + 1)
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}
