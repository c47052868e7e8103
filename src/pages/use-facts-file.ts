import { ref, shallowRef } from 'vue'
import { download } from '@/composables/download'
import type { Deck } from '@/core/deck'
import { compareEditions, type EditionDifference } from '@/core/edition'
import type { Problem } from '@/core/problem'
import { printFactsFile, readDeckFile, readFactsFile, type ReadDeckReply } from './deck-errands'

/** The facts of a deck out as a file, and a file of facts, or a whole new edition, read and held against the deck before anything is done. */
export function useFactsFile(deck: () => Deck | undefined) {
  const is = ref<'waiting' | 'busy' | 'refused' | 'unreached' | 'planned'>('waiting')
  const problems = shallowRef<readonly Problem[]>([])
  const plan = shallowRef<{ readonly next: Deck; readonly difference: EditionDifference }>()

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

  async function read(reading: (now: Deck) => Promise<ReadDeckReply>): Promise<void> {
    const now = deck()
    if (!now) return
    is.value = 'busy'
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

  return { is, problems, plan, save, readFacts, readEdition, forget }
}
