import { join } from 'node:path'
import { createServer, type Plugin, type PluginOption } from 'vite'

interface FirstScreen {
  readonly firstScreen: () => Promise<string>
}

/** The app stands here; what is drawn early stands beside it until the page's first script finds that it fits. */
const PLACE = '<div id="app"></div>'

/**
 * Writes into the built page what it first shows to somebody new, drawn by the app's own parts, so that the first paint waits for no script of the app. `source`
 * is the folder that `@/` stands for, `plugins` are what those parts need to be read.
 */
export function firstScreen({ source, plugins }: { readonly source: string; readonly plugins: () => PluginOption[] }): Plugin {
  let root = ''
  return {
    name: 'factdeck:first-screen',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        if (!page.includes(PLACE)) throw new Error('the page has no place for the app')
        // The scopes of styles are named by a component's path from the root, and by its text where it is built for a release.
        const reader = await createServer({
          configFile: false,
          root,
          mode: 'production',
          logLevel: 'error',
          appType: 'custom',
          optimizeDeps: { noDiscovery: true },
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          plugins: plugins(),
          resolve: { alias: { '@': source } },
        })
        try {
          const { firstScreen: draw } = (await reader.ssrLoadModule(join(source, 'first-screen.ts'))) as FirstScreen
          const drawn = plain(await draw())
          return page.replace(PLACE, () => `${PLACE}\n    <template id="first-screen">${drawn}</template>`)
        } finally {
          await reader.close()
        }
      },
    },
  }
}

/** Without the marks by which Vue would find its parts again, and not taken for the app itself. */
function plain(drawn: string): string {
  return drawn.replaceAll(/<!--.*?-->/gsu, '').replaceAll(' class=""', '').replaceAll(' data-ready', ' data-early')
}
