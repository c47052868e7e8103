/** What another app shared with this one: of an article, or its address alone. */
export interface SharedArticle {
  readonly title?: string
  readonly text?: string
  readonly link?: string
}

/** What shared articles are called in the address that the installed app is opened with; the manifest has the same. */
const NAMES = { title: 'shared-title', text: 'shared-text', link: 'shared-link' } as const

let shared: SharedArticle | undefined

/** Keeps what an address brings of an article until its page takes it; whether there is something. */
export function receiveShared(search: string): boolean {
  if (!search.includes('shared-')) return false
  const query = new URLSearchParams(search)
  const found = Object.entries(NAMES).flatMap(([part, name]) => {
    const words = query.get(name)?.trim() ?? ''
    return words === '' ? [] : [[part, words] as const]
  })
  shared = found.length > 0 ? withLink(Object.fromEntries(found)) : undefined
  return shared !== undefined
}

/** Some systems share an address as a text. */
function withLink({ text, ...others }: SharedArticle): SharedArticle {
  if (text === undefined) return others
  return others.link === undefined && /^https?:\/\/\S+$/u.test(text) ? { ...others, link: text } : { ...others, text }
}

/** Gives away what was shared, once. */
export function takeShared(): SharedArticle | undefined {
  const taken = shared
  shared = undefined
  return taken
}

/** As much of the queue of launches as is used here (wicg.github.io/web-app-launch); not every browser has it. */
interface Launches {
  readonly launchQueue?: { setConsumer(consume: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void }
}

/** Files that the system opened while no page was there to take them. */
const waiting: File[] = []
let taker: ((file: File) => void) | undefined

/** Hands on each file that the system opens with the installed app, also one that waited for it, until it is told to stop; what comes after that waits for the next. */
export function onOpenedFile(take: (file: File) => void): () => void {
  taker = take
  for (const file of waiting.splice(0)) take(file)
  ;(globalThis as Launches).launchQueue?.setConsumer(({ files = [] }) => {
    for (const handle of files) void handle.getFile().then((file) => (taker ? taker(file) : waiting.push(file)))
  })
  return () => {
    if (taker === take) taker = undefined
  }
}
