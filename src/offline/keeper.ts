import { HASHED, IN_USE, KEPT, type Build, type BuiltFile } from './build'

/** What a worker keeps files with: the browser's caches, the network, and which tabs hold which build. */
export interface Surroundings {
  /** The address that the app lives under, ending in a slash. */
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
  readonly locks: Pick<LockManager, 'query'>
}

/** Keeps the files of one build on the device and answers with them. What the learner did is no business of it. */
export interface Keeper {
  /** Fetches every file and checks it. Throws where one is missing or not as it was built; then the version before goes on. */
  readonly install: () => Promise<void>
  /** Deletes what was kept for earlier builds that no tab runs any more. */
  readonly sweep: () => Promise<void>
  /** Whether a request is for one of our files. */
  readonly concerns: (request: Request) => boolean
  /** The file as kept, else as the network has it. */
  readonly answer: (request: Request) => Promise<Response>
}

/** The keeper of a build. Each build has a cache of its own; a file that an earlier one kept under the same hash is not fetched again. */
export function keeperOf(build: Build, { scope, caches, fetch, locks }: Surroundings): Keeper {
  // One origin may serve several copies of the app under several paths.
  const kept = `${KEPT}${new URL(scope).pathname}:`
  const name = kept + build.version
  const addressOf = (path: string) => new URL(path, scope).href
  const paths = new Set(build.files.map(({ path }) => path))
  const later = new Map(build.onDemand.map((file) => [file.path, file]))

  const ourCaches = async () => (await caches.keys()).filter((other) => other.startsWith(kept))

  /** Any build's file, the newest build first. */
  async function find(address: string, names: readonly string[]): Promise<Response | undefined> {
    for (const other of names.toReversed()) {
      // A kept file is the whole answer, whatever the request would have liked it packed in.
      const found = await (await caches.open(other)).match(address, { ignoreVary: true })
      if (found) return found
    }
    return undefined
  }

  async function fetched({ path, integrity }: BuiltFile): Promise<Response> {
    const cache = path.startsWith(HASHED) ? 'default' : 'no-cache'
    const response = await fetch(new Request(addressOf(path), { integrity, cache }))
    if (!response.ok) throw new Error(`${path} can’t be kept: ${response.status}`)
    return response
  }

  async function install(): Promise<void> {
    // Anew even where it is there: the order of the caches is the order of the builds.
    await caches.delete(name)
    const before = await ourCaches()
    const cache = await caches.open(name)
    await Promise.all(
      build.files.map(async (file) => {
        const had = file.path.startsWith(HASHED) ? await find(addressOf(file.path), before) : undefined
        await cache.put(addressOf(file.path), had ?? (await fetched(file)))
      }),
    )
    for (const { path } of build.onDemand) {
      const had = await find(addressOf(path), before)
      if (had) await cache.put(addressOf(path), had)
    }
  }

  async function sweep(): Promise<void> {
    const names = await ourCaches()
    const { held = [] } = await locks.query()
    const entries = held.flatMap((lock) => (lock.name?.startsWith(IN_USE) === true ? [lock.name.slice(IN_USE.length)] : []))
    // The same first script is the same build but for its page, and all of it is in ours.
    const own = await caches.open(name)
    const foreign = (await Promise.all(entries.map(async (entry) => ((await own.match(entry, { ignoreVary: true })) ? [] : [entry])))).flat()
    // Those after ours wait to take over from us.
    for (const old of names.slice(0, Math.max(0, names.indexOf(name)))) {
      const cache = await caches.open(old)
      const uses = await Promise.all(foreign.map((entry) => cache.match(entry, { ignoreVary: true })))
      if (uses.every((use) => use === undefined)) await caches.delete(old)
    }
  }

  /** The path under the app's address that a request is for; the page itself has the empty one. Undefined for another address. */
  function pathOf(request: Request): string | undefined {
    if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
    const path = new URL(request.url).pathname.slice(new URL(scope).pathname.length)
    return path === 'index.html' ? '' : path
  }

  function concerns(request: Request): boolean {
    const path = pathOf(request)
    return path !== undefined && (paths.has(path) || path.startsWith(HASHED))
  }

  async function answer(request: Request): Promise<Response> {
    const path = pathOf(request) ?? ''
    // A tab that still runs an earlier build asks for that build's files.
    const found = await find(addressOf(path), path.startsWith(HASHED) ? await ourCaches() : [name])
    if (found) return found
    const file = later.get(path)
    if (!file) return fetch(request)
    const response = await fetched(file)
    await (await caches.open(name)).put(addressOf(path), response.clone())
    return response
  }

  return { install, sweep, concerns, answer }
}
