import type { Import } from './sources'

/** What one folder of `src` may import: other folders of ours (beside itself), and packages. */
interface Rule {
  readonly own: readonly string[]
  readonly packages: readonly string[]
}

const PURE = ['core', 'answers', 'questions']

const RULES: Readonly<Record<string, Rule>> = {
  core: { own: [], packages: ['ts-fsrs'] },
  answers: { own: ['core'], packages: [] },
  questions: { own: ['core', 'answers'], packages: [] },
  prover: { own: PURE, packages: [] },
  generator: { own: [...PURE, 'prover'], packages: [] },
  formats: { own: PURE, packages: ['fflate', 'mammoth', 'parse5', 'pdfjs-dist', 'valibot', 'yaml'] },
  charts: { own: PURE, packages: ['d3-scale', 'd3-shape'] },
  storage: { own: ['core'], packages: ['localforage', 'valibot'] },
  sync: { own: ['core'], packages: ['valibot'] },
  locales: { own: PURE, packages: ['vue'] },
  offline: { own: [], packages: [] },
  cli: { own: [...PURE, 'prover', 'generator', 'formats', 'locales', 'offline'], packages: ['node:', 'vite'] },
  composables: { own: ['core', 'locales', 'offline', 'styles'], packages: ['vue'] },
  components: { own: ['core', 'locales', 'composables', 'charts'], packages: ['vue', 'vue-router', 'reka-ui'] },
  stores: { own: [...PURE, 'prover', 'formats', 'storage', 'sync', 'locales'], packages: ['vue', 'pinia'] },
}

/** Pictures (`.vue` in a pure folder) and the lists that load them. A question's is laid out from components; components show charts. */
const PICTURE: Readonly<Record<string, Rule>> = {
  questions: { own: [...PURE, 'components', 'composables', 'locales'], packages: ['vue'] },
  charts: { own: [...PURE, 'composables', 'locales'], packages: ['vue', 'd3-scale', 'd3-shape', 'reka-ui'] },
}
const PICTURES = /^src\/(questions|charts)\/(.+\.vue|views\.ts|view-props\.ts)$/u

/** The frame and the pages meet the stores and everything below them, but never storage or the command line. */
const TOP: Rule = {
  own: [...PURE, 'prover', 'generator', 'formats', 'charts', 'sync', 'locales', 'composables', 'components', 'stores'],
  packages: ['vue', 'vue-router', 'virtual:'],
}

/** What furnishes the app: for a person, and for the build that draws its first screen. */
const FURNISHERS = ['src/main.ts', 'src/first-screen.ts']

/** Whether an import keeps to the directions of the house. What furnishes the app may import everything, and nothing may import main or a page. */
export function mayImport({ from, to, own }: Import): boolean {
  if (FURNISHERS.includes(from)) return true
  const rule = ruleOf(from)
  if (rule === undefined) return false
  if (!own) return rule.packages.includes(to)
  if (/^src\/(main|App|router|pages)\b/u.test(to)) return from.startsWith('src/pages/') && to.startsWith('src/pages/')
  if (folderOf(to) === folderOf(from)) return !isSibling(from, to)
  return rule.own.includes(folderOf(to) ?? '') && !(PICTURES.test(to) && isPure(from))
}

function ruleOf(path: string): Rule | undefined {
  if (PICTURES.test(path)) return PICTURE[folderOf(path) ?? '']
  return isTop(path) ? TOP : RULES[folderOf(path) ?? '']
}

/** Whether a file is to run where there is no page. */
function isPure(path: string): boolean {
  return !PICTURES.test(path) && !isTop(path) && !path.endsWith('.vue')
}

function isTop(path: string): boolean {
  return path === 'src/App.vue' || path === 'src/router.ts' || path.startsWith('src/pages/')
}

/** The folder of `src` that a file lies in, or that is itself imported; undefined for a file of `src` itself. */
function folderOf(path: string): string | undefined {
  return /^src\/([a-z-]+)(?:\/|$)/u.exec(path)?.[1]
}

/** A format, a chart or a kind of question never imports another one; what several share lies above them. */
function isSibling(from: string, to: string): boolean {
  const [one, other] = [from, to].map((path) => /^src\/(formats|charts|questions)\/([^/]+)\/./u.exec(path)?.[2])
  return one !== undefined && other !== undefined && one !== other
}

/** Each cycle of a directed graph, once, as the files on it (depth-first; Tarjan 1972). */
export function cyclesOf(edges: readonly (readonly [from: string, to: string])[]): readonly (readonly string[])[] {
  const out = new Map<string, string[]>()
  for (const [from, to] of edges) out.set(from, [...(out.get(from) ?? []), to])
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []

  function visit(node: string): number {
    index.set(node, index.size)
    low.set(node, index.get(node) as number)
    stack.push(node)
    for (const next of out.get(node) ?? []) {
      if (!index.has(next)) low.set(node, Math.min(low.get(node) as number, visit(next)))
      else if (stack.includes(next)) low.set(node, Math.min(low.get(node) as number, index.get(next) as number))
    }
    if (low.get(node) === index.get(node)) {
      const component = stack.splice(stack.indexOf(node))
      if (component.length > 1 || out.get(node)?.includes(node) === true) cycles.push(component)
    }
    return low.get(node) as number
  }

  for (const node of out.keys()) if (!index.has(node)) visit(node)
  return cycles
}
