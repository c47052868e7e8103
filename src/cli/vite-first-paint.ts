import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { metaOf, policyOf } from './policy.ts'

/** The script that runs before the first paint, as the page names it. */
const SCRIPT = /<script src="\/(src\/[\w-]+\.js)"><\/script>/u

/**
 * Writes into the built page itself what its first paint needs, so that it waits for no other file: the styles of every page, and the script that runs before it.
 * The page's policy names both by their checksums, and stands before them.
 */
export function firstPaint(): Plugin[] {
  let root = ''
  let styles = ''
  const script: Plugin = {
    name: 'factdeck:first-paint-script',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        const [tag, path] = SCRIPT.exec(page) ?? []
        if (tag === undefined || path === undefined) throw new Error('the page names no script that runs before the first paint')
        const code = await readFile(join(root, path), 'utf8')
        return page.replace(tag, () => `<script>${withoutComments(code)}</script>`)
      },
    },
  }
  const whole: Plugin = {
    name: 'factdeck:first-paint',
    apply: 'build',
    // Before it is written which files each part of the app comes with: those of the first are on the page.
    generateBundle: { order: 'pre', handler: (_, bundle) => void (styles = takeStyles(bundle)) },
    transformIndexHtml: {
      order: 'post',
      handler(page) {
        const styled = page.replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
        const policy = policyOf({ scripts: hashesOf(styled, 'script'), styles: hashesOf(styled, 'style') })
        return styled.replace('<head>', (head) => `${head}\n    ${metaOf(policy)}`)
      },
    },
  }
  return [script, whole]
}

/** Takes the styles that come with the app's first script out of the files of a build. */
function takeStyles(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
  const names = entry?.type === 'chunk' ? (entry.viteMetadata?.importedCss ?? new Set<string>()) : new Set<string>()
  const texts = [...names].map((name) => {
    const file = bundle[name]
    const text = file?.type === 'asset' ? String(file.source).trim() : ''
    // What they name would be looked for beside the page.
    if (text === '' || text.includes('url(')) throw new Error(`${name} is empty or names another file`)
    Reflect.deleteProperty(bundle, name)
    return text
  })
  if (texts.length === 0) throw new Error('the app comes without styles')
  names.clear()
  return texts.join('\n')
}

/** Lines of comment say why to whoever reads the source. */
function withoutComments(code: string): string {
  return code.replaceAll(/^ *\/\/.*\n/gmu, '').trim()
}

/** The checksums of what stands between a page's own tags of a name. */
function hashesOf(page: string, tag: 'script' | 'style'): readonly string[] {
  return [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gsu'))].map(([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`)
}
