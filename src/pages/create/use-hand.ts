import { computed, ref, shallowRef } from 'vue'
import type { Selected } from '@/components/create/selected'
import type { DraftItem, DraftOmission } from '@/core/draft/draft'
import type { Fact } from '@/core/fact'
import type { FactDraft } from '@/core/fact-draft'
import { factByHand } from '@/generator/by-hand'
import { useDrafts } from '@/stores/drafts'
import { useHouse } from '@/stores/house'

/** What the form is open for: a fact of the draft, or a new one and what it makes good. */
type Writing = { readonly of: DraftItem; readonly fact: FactDraft } | { readonly of: undefined; readonly fact: FactDraft; readonly omission?: number }

/** Facts written by hand in the open draft: changed, made of selected words, or of what was left out. What was begun is there again when the form is opened anew. */
export function useHand(word: (item: DraftItem, fact: Fact) => Promise<void>, choose: (id: string) => void) {
  const drafts = useDrafts()
  const { world } = useHouse()
  const writing = shallowRef<Writing>()
  /** The paragraph that is opened for choosing words by key. */
  const opened = ref<number>()
  const begun = new Map<string, FactDraft>()
  const isNew = computed(() => writing.value !== undefined && writing.value.of === undefined)

  function change(item: DraftItem): void {
    writing.value = { of: item, fact: begun.get(item.id) ?? item.fact }
  }

  function makeOf({ paragraph, from, to }: Pick<Selected, 'paragraph' | 'from' | 'to'>, omission?: number): void {
    const { draft } = drafts
    if (!draft) return
    const fact = factByHand({ paragraph, from, to }, draft.article.title, draft.names)
    const isTaken = draft.items.some((item) => item.id === fact.id || item.fact.id === fact.id)
    const id = isTaken ? `${fact.id}-${world.newId().replaceAll(/[^a-z0-9]/gu, '').slice(0, 4)}` : fact.id
    opened.value = undefined
    writing.value = { of: undefined, fact: begun.get(id) ?? { ...fact, id }, ...(omission === undefined ? {} : { omission }) }
  }

  /** Begins a fact of what was left out; where no words of it were meant to be the answer, they are chosen first. */
  function makeOfOmission({ at, paragraph: number, quote, words }: DraftOmission): void {
    const paragraph = drafts.draft?.reading.find((one) => one.number === number)
    const start = paragraph?.text.indexOf(quote) ?? -1
    if (!paragraph || number === null || start < 0) return
    const from = words === '' ? -1 : quote.indexOf(words)
    if (from < 0) opened.value = number
    else makeOf({ paragraph: { ...paragraph, number }, from: start + from, to: start + from + words.length }, at)
  }

  function keepBegun(fact: FactDraft): void {
    if (writing.value) begun.set(writing.value.of?.id ?? fact.id, fact)
  }

  /** Takes what was written into the draft; whether it was a new fact. */
  async function save(fact: Fact): Promise<boolean> {
    const now = writing.value
    if (!now) return false
    begun.delete(now.of?.id ?? fact.id)
    writing.value = undefined
    if (now.of) {
      await word(now.of, fact)
      return false
    }
    await drafts.does({ does: 'added', fact, ...(now.omission === undefined ? {} : { omission: now.omission }) })
    choose(fact.id)
    return true
  }

  /** Leaves what was there as it was. */
  function cancel(): void {
    if (writing.value) begun.delete(writing.value.of?.id ?? writing.value.fact.id)
    writing.value = undefined
  }

  function close(): void {
    writing.value = undefined
  }

  return { writing, isNew, opened, change, makeOf, makeOfOmission, keepBegun, save, cancel, close }
}
