import { ref, shallowRef } from 'vue'
import { download } from '@/composables/download'
import type { Deck, DeckText } from '@/core/deck'
import { compareEditions, type EditionDifference } from '@/core/edition'
import type { Problem } from '@/core/problem'
import { printFactsFile, readDeckFile, readFactsFile } from './deck-errands'
import { editionOfArticle, type ReadEdition } from './edition-of-article'

/** The facts of a deck out as a file, and a file of facts, or a whole new edition as a deck's file or as the article's text, read and held against the deck before anything is done. */
export function useFactsFile(deck: () => Deck | undefined) {
  const is = ref<'waiting' | 'busy' | 'refused' | 'unreached' | 'planned'>('waiting')
  /** Whether what was given last has nothing of the deck. */
  const isAnother = ref(false)
  const problems = shallowRef<readonly Problem[]>([])
  const plan = shallowRef<{ readonly next: DeckText; readonly difference: EditionDifference }>()

  /** Hands the facts to the browser as a file; resolves to its name, or undefined where it could not be written. */
  async function save(): Promise<string | undefined> {
    const now = deck()
    if (!now) return undefined
    is.value = 'busy'
    try {
      const text = await printFactsFile(now)
      is.value = text === undefined ? 'unreached' : 'waiting'
      if (text === undefined) return undefined
      const name = `${now.about.id}.facts.yaml`
      download(new TextEncoder().encode(text), name, 'text/yaml')
      return name
    } catch {
      // No worker, or its script is not to be had: said on the page.
      is.value = 'unreached'
      return undefined
    }
  }

  /** Reads a file of facts. */
  function readFacts(file: Blob): Promise<void> {
    return read((now) => readFactsFile(file, now))
  }

  /** Reads a whole deck as another edition of this one. */
  function readEdition(file: Blob): Promise<void> {
    return read(() => readDeckFile(file))
  }

  /** Reads the article's new text as another edition of this one; where nothing of the deck stands in it, it is another article. */
  async function readArticle(article: Parameters<typeof editionOfArticle>[0]): Promise<void> {
    await read((now) => editionOfArticle(article, now))
    const difference = plan.value?.difference
    if (!difference || difference.same.length + difference.reworded.length + difference.changed.length > 0) return
    forget()
    isAnother.value = true
  }

  async function read(reading: (now: Deck) => Promise<ReadEdition>): Promise<void> {
    const now = deck()
    if (!now) return
    is.value = 'busy'
    isAnother.value = false
    plan.value = undefined
    try {
      const { deck: next, problems: found } = await reading(now)
      problems.value = found
      if (next) plan.value = { next, difference: compareEditions(now, next) }
      is.value = next ? 'planned' : 'refused'
    } catch {
      is.value = 'unreached'
    }
  }

  function forget(): void {
    plan.value = undefined
    is.value = 'waiting'
  }

  return { is, isAnother, problems, plan, save, readFacts, readEdition, readArticle, forget }
}
