import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import { START_LOCATION, type Router } from 'vue-router'
import { loadDeck, shelf } from 'virtual:shelf'
import { version } from '../package.json'
import App from './App.vue'
import { takeOver } from './composables/take-over'
import { trustedUrl } from './composables/trusted-url'
import { useFailure } from './composables/use-failure'
import { receiveShared } from './composables/use-shared-article'
import { whenIdle, whenReady } from './composables/when-idle'
import type { World } from './core/world'
import { makeRouter } from './router'
import { isMarked, thisBrowser, unmark } from './storage/browser'
import copyUrl from './storage/copy/worker?worker&url'
import lookoutUrl from './storage/lookout-worker?worker&url'
import { useDecks } from './stores/decks'
import { useGlance } from './stores/glance'
import { HOUSE, type House } from './stores/house'
import { useLog } from './stores/log'
import './styles/tokens.css'
import './styles/base.css'

// Asking for the zone takes the browser longer than all else of a moment; it changes with the offset, or while the device travels.
const ZONE_HOLDS_MS = 60_000
let zone = { since: -Infinity, offset: NaN, name: '' }
const zoneAt = (ms: number, offset: number): string => {
  if (offset !== zone.offset || !(ms >= zone.since && ms < zone.since + ZONE_HOLDS_MS)) {
    zone = { since: ms, offset, name: Intl.DateTimeFormat().resolvedOptions().timeZone }
  }
  return zone.name
}

const world: World = {
  now: () => {
    const date = new Date()
    const [ms, offset] = [date.getTime(), -date.getTimezoneOffset()]
    let name: string | undefined
    return {
      ms,
      offset,
      // The first screen does without.
      get zone() {
        return (name ??= zoneAt(ms, offset))
      },
    }
  },
  random: Math.random,
  newId: () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join(''),
}

const workerAt = (url: string) => () => new Worker(trustedUrl(url), { type: 'module' })
const browser = thisBrowser(workerAt(copyUrl), workerAt(lookoutUrl))

const house: House = {
  version,
  world,
  // Every build's first file has another name, for it names all the others.
  build: import.meta.url,
  recall: async () => (await import('./storage/glance')).readGlance(browser, import.meta.url, world.now()),
  openStorage: async () => (await import('./storage')).openLocalLog(world, { browser }),
  isNewcomer: !isMarked(browser),
  forgetLoss: () => unmark(browser),
  shelf,
  loadDeck,
  keptDecks: async () => (await import('./storage/local-decks')).openLocalDecks(world, browser),
  drafts: async () => (await import('./storage/local-drafts')).openLocalDrafts(world, browser),
}

const { raise } = useFailure()

// A part of the app that can't be fetched is the network's failure; whatever else reaches these handlers is ours.
const unreached = new WeakSet<object>()
const caught = (error: unknown) => {
  // Browsers report some things that are no errors, such as a layout observed twice, without an error.
  if (error == null) return
  raise(typeof error === 'object' && error !== null && unreached.has(error) ? 'unreached' : 'mistake')
}
window.addEventListener('vite:preloadError', ({ payload }) => unreached.add(payload))
window.addEventListener('error', ({ error }) => caught(error))
window.addEventListener('unhandledrejection', ({ reason }) => caught(reason))

const pinia = createPinia()
const app = createApp(App).provide(HOUSE, house).use(pinia)
app.config.errorHandler = (error) => reportError(error)

const log = useLog(pinia)
const glance = useGlance(pinia)
// Caches and snapshots wait until a sitting has begun or nothing happens.
const TIDY_AFTER_MS = 15_000
const tidy = () => Promise.all([glance.keep(), log.tidy()])
setTimeout(() => void tidy(), TIDY_AFTER_MS)
// A tab left open over night is in another day when it is looked at again, and has leisure when nobody looks.
document.addEventListener('visibilitychange', () => (document.hidden ? void tidy() : log.tick()))
setInterval(() => log.tick(), 60_000)

// The page's first script has found which language is wanted. English is here; another is fetched before the first paint, and where it can't be, English goes on.
const page = document.documentElement
const speaking =
  page.lang === 'en'
    ? Promise.resolve()
    : import('./composables/use-language')
        .then(({ languageOf, speak }) => speak(languageOf([page.lang])))
        .catch(() => {
          page.lang = 'en'
          page.dir = 'ltr'
        })

/** The way to the pages; the first waits for `entry`. */
function openRouter(entry: Promise<unknown>): Router {
  // What another app shared stands in the address no longer than until it is read.
  if (receiveShared(location.search)) history.replaceState(null, '', `${location.pathname}#/create`)
  const router = makeRouter()
  router.onError((error: unknown) => {
    if (typeof error === 'object' && error !== null && unreached.has(error)) raise('unreached')
  })

  // What a page will ask for comes together with its code. The page asks for it again, and tells of what goes wrong.
  router.beforeEach(({ path, params }) => {
    const isBeginning = path.startsWith('/begin/')
    const coming: Promise<unknown>[] = isBeginning ? [import('./questions'), import('./pages/attempt/[id]/index.vue')] : []
    if (path === '/' && !house.isNewcomer) coming.push(import('./pages/told'))
    const deck = isBeginning ? shelf[0]?.about.id : 'id' in params && path.startsWith('/deck/') ? params.id : undefined
    if (deck !== undefined && Object.hasOwn(loadDeck, deck)) coming.push(loadDeck[deck]?.() ?? Promise.resolve())
    Promise.all(coming).catch(() => undefined)
  })
  router.beforeEach(async (_, from) => {
    if (from === START_LOCATION) await entry
  })
  // Who is back from a sitting, or at its end, may be about to leave.
  router.afterEach(({ path }, from) => {
    if (from !== START_LOCATION && (path === '/' || path.endsWith('/result'))) whenIdle(() => void glance.keep())
  })
  return router
}

/** Lets the browser see to the person before the next piece of work. */
const breath = () => new Promise((resolve) => setTimeout(resolve))
/** A tab that nobody sees paints nothing: it goes on after a while all the same. */
const UNPAINTED_MS = 500
const orAfterAll = (paint: (done: () => void) => void) =>
  new Promise<void>((resolve) => {
    paint(resolve)
    setTimeout(resolve, UNPAINTED_MS)
  })
const painted = () => orAfterAll((done) => requestAnimationFrame(() => setTimeout(done)))

/** Whether a quiz, a review or another sitting is what was asked for. */
const isBeginning = () => location.hash.startsWith('#/begin/')

/** Home is told from a glance before the log is open, which then comes when home is painted. The first screen of somebody new says the same whatever the log holds. */
async function openLog(shown: Promise<void>): Promise<void> {
  const isHome = /^(#\/?(\?.*)?)?$/u.test(location.hash)
  const mayWait = (house.isNewcomer && !isBeginning()) || (isHome && (await Promise.race([glance.recall(), shown])))
  if (mayWait) await shown
  await log.open()
}

// The page may have drawn its first screen already: then the app comes in short tasks, out of sight, and takes its place when it is whole.
async function show(): Promise<void> {
  const drawn = document.getElementById('app')
  if (!drawn) throw new Error('the page has no place for the app')
  const isHomeDrawn = drawn.querySelector('[data-early]') !== null && /^#?\/?$/u.test(location.hash)
  await breath()
  let enter = (): void => undefined
  const router = openRouter(isHomeDrawn ? new Promise<void>((resolve) => (enter = resolve)) : Promise.resolve())
  app.use(router)
  await breath()
  // The first date takes a phone as long as the whole screen: what dates need is made ready apart from it. For somebody new only questions say dates.
  if (isBeginning() || !(isHomeDrawn || house.isNewcomer)) Intl.DateTimeFormat(page.lang)
  await Promise.all([breath(), speaking])
  const place = document.createElement('div')
  place.id = drawn.id
  app.mount(place)
  if (isHomeDrawn) {
    await breath()
    enter()
    await router.isReady().catch(() => undefined)
    await breath()
  }
  takeOver(drawn, place)
  // The page of somebody new comes before what is kept, of which there is nothing.
  if (house.isNewcomer && !isHomeDrawn) {
    await router.isReady().catch(() => undefined)
    await orAfterAll((done) => whenReady(place, done))
  }
  await painted()
  // Which decks this device keeps beside the shipped ones.
  void useDecks(pinia).readKept()
}
void openLog(show())

watch(
  () => (log.phase === 'ready' ? log.state.settings.language : undefined),
  async (chosen, before) => {
    // Somebody who has never chosen costs nothing.
    if (chosen === undefined || (before === undefined && chosen === 'system')) return
    await (await import('./composables/use-language')).followLanguage(chosen)
  },
)
