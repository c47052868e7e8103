import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { loadDeck, shelf } from 'virtual:shelf'
import App from './App.vue'
import type { World } from './core/world'
import { makeRouter } from './router'
import { HOUSE, type House } from './stores/house'

/** What the first screen says, it says at any moment. */
const world: World = { now: () => ({ ms: 0, offset: 0, zone: 'UTC' }), random: () => 0, newId: () => '' }

const neverAsked = () => Promise.reject(new Error('the first screen keeps nothing'))

const house: House = {
  version: '',
  world,
  build: '',
  recall: () => Promise.resolve(undefined),
  openStorage: neverAsked,
  isNewcomer: true,
  forgetLoss: () => undefined,
  shelf,
  loadDeck,
  keptDecks: neverAsked,
  drafts: neverAsked,
}

/** The frame and home in English, as the app draws them for somebody who was never here before: what stands in the built page until the app has come. */
export async function firstScreen(): Promise<string> {
  const router = makeRouter(createMemoryHistory('#'))
  const app = createSSRApp(App).provide(HOUSE, house).use(createPinia()).use(router)
  await router.push('/')
  return renderToString(app)
}
