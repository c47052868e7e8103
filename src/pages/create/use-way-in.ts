import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { takeShared, onOpenedFile } from '@/composables/use-shared-article'
import type { Article } from '@/core/deck'
import type { Problem } from '@/core/problem'
import type { Generated } from '@/generator'
import { LONGEST_ARTICLE } from '@/generator/limits'
import { readArticleFile, readPasted, type ArticleText, type ReadArticle } from '@/pages/article-errands'
import { generateInWorker } from '@/pages/generate-in-worker'
import { useDrafts } from '@/stores/drafts'
import { useFound } from './use-found'

/** How it goes with getting an article in: it is waited for, being read, refused with problems, stopped, or the reading part can't be had. */
export type WayInState = 'waiting' | 'reading' | 'refused' | 'stopped' | 'unreached' | 'address-only'

/** The ways in: what was typed, pasted, dropped, opened or shared becomes the text of a draft, and that its facts. */
export function useWayIn() {
  const drafts = useDrafts()
  const router = useRouter()
  const is = ref<WayInState>('waiting')
  const problems = shallowRef<readonly Problem[]>([])
  const share = ref(0)
  const { paragraphs, found, take: takeFound, forget } = useFound()
  const text = computed(() => drafts.open?.source.text ?? '')
  const article = computed<Article>(() => drafts.open?.source.article ?? { title: '', publisher: '' })
  let stopping: AbortController | undefined

  /** Takes a text, and what is known of it, into the draft; the address then leads back to it. A book is not taken: browsers lay out its field for minutes. */
  async function write(next: string, about: Article = article.value): Promise<boolean> {
    if (next.length > LONGEST_ARTICLE) {
      refuse([{ code: 'article-too-long', params: { most: LONGEST_ARTICLE } }])
      return false
    }
    if (is.value !== 'reading') is.value = 'waiting'
    const id = await drafts.write({ text: next, article: about })
    if (router.currentRoute.value.query['draft'] !== id && drafts.open?.id === id) await router.replace({ name: '/create/', query: { draft: id } })
    return true
  }

  /** Puts what was pasted in place of what was selected in the text. */
  async function paste(pasted: { readonly text: string; readonly html: string }, [from, to]: readonly [number, number]): Promise<void> {
    await whileReading(async (signal) => {
      const read = await readPasted(pasted, signal)
      const found = take(read)
      if (!found) return
      const before = text.value
      if (await write(before.slice(0, from) + found.text + before.slice(to), known(found))) is.value = 'waiting'
    })
  }

  /** Opens a file and goes straight to its facts. */
  async function open(file: File): Promise<void> {
    await whileReading(async (signal) => {
      const found = take(await readArticleFile(file, signal))
      if (!found) return
      if (await write(found.text, known(found))) await find(signal)
    })
  }

  /** Finds the facts of the text as it stands. */
  async function findFacts(): Promise<void> {
    await whileReading(async (signal) => {
      const found = take(await readPasted({ text: text.value }, signal))
      if (found) await find(signal, found)
    })
  }

  async function find(signal: AbortSignal, { text: read, ...said }: ArticleText = { text: text.value }): Promise<void> {
    const about = known({ text: read, ...said })
    const titled = { ...about, title: about.title || titleOf(read) }
    const reply = await generateInWorker(read, titled, { signal, onProgress: (done) => (share.value = done), onFound: takeFound })
    if ('problem' in reply) refuse([reply.problem])
    else await settle(reply.generated, titled)
  }

  async function settle({ deck, leftOut, problems: why }: Generated, about: Article): Promise<void> {
    if (deck.facts.length === 0) {
      refuse(why)
      return
    }
    await write(text.value, about)
    await drafts.find({ reading: deck.reading, facts: deck.facts, names: deck.names, leftOut, problems: why })
    if (drafts.open) await router.replace({ name: '/create/[id]', params: { id: drafts.open.id } })
  }

  /** What an article's file says of itself, where nobody has said it. */
  function known({ title, publisher, date, link }: ArticleText): Article {
    const now = article.value
    return {
      ...(date === undefined ? {} : { date }),
      ...(link === undefined ? {} : { url: link }),
      ...now,
      title: now.title || (title ?? ''),
      publisher: now.publisher || (publisher ?? ''),
    }
  }

  function take({ article: found, problems: why }: ReadArticle): ArticleText | undefined {
    if (!found) refuse(why)
    return found ?? undefined
  }

  function refuse(why: readonly Problem[]): void {
    problems.value = why
    is.value = 'refused'
  }

  async function whileReading(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    stopping?.abort()
    const mine = (stopping = new AbortController())
    share.value = 0
    forget()
    is.value = 'reading'
    try {
      await work(mine.signal)
    } catch (error) {
      if (mine.signal.aborted) return
      // No worker, or its script is not to be had: said on the page.
      is.value = 'unreached'
      if (!(error instanceof Error)) throw error
    }
  }

  function cancel(): void {
    stopping?.abort()
    is.value = 'stopped'
  }

  onBeforeUnmount(() => stopping?.abort())
  onBeforeUnmount(onOpenedFile((file) => void open(file)))

  /** Takes what another app has shared, if anything waits. */
  async function takeWhatWasShared(): Promise<void> {
    const shared = takeShared()
    if (!shared) return
    const about: Article = { ...article.value, title: shared.title ?? '', ...(shared.link === undefined ? {} : { url: shared.link }) }
    if (!(await write(shared.text ?? '', about))) return
    if (shared.text === undefined) is.value = 'address-only'
    else await findFacts()
  }

  return { is, problems, share, paragraphs, found, text, article, write, paste, open, findFacts, cancel, takeWhatWasShared }
}

const MOST_LETTERS = 80

/** What a text without a title is called: how it begins. */
function titleOf(text: string): string {
  const first = text.trim().split('\n')[0]?.replace(/^#+ /u, '') ?? ''
  if (first.length <= MOST_LETTERS) return first.replace(/[.:]$/u, '')
  return `${first.slice(0, first.lastIndexOf(' ', MOST_LETTERS))} …`
}
