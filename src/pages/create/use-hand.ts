import { computed, ref, shallowRef } from 'vue'
import type { Selected } from '@/components/create/selected'
import type { DraftItem, DraftOmission } from '@/core/draft/draft'
import type { Fact } from '@/core/fact'
import type { FactDraft } from '@/core/fact-draft'
import { factByHand } from '@/generator/by-hand'
import { keepUnsaved, readUnsaved } from '@/pages/unsaved-draft'
import { useDrafts } from '@/stores/drafts'
import { useHouse } from '@/stores/house'

/** What the form is open for: a fact of the draft, or a new one and what it makes good. */
type Writing = { readonly of: DraftItem; readonly fact: FactDraft } | { readonly of: undefined; readonly fact: FactDraft; readonly omission?: number }

/** Facts written by hand in the open draft: changed, made of selected words, or of what was left out. What was begun is there again when the form is opened anew, what was begun last also in another sitting. */
export function useHand(draftId: string, word: (item: DraftItem, fact: Fact) => Promise<void>, choose: (id: string) => void) {
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
    const now = writing.value
    if (!now) return
    begun.set(now.of?.id ?? fact.id, fact)
    keepUnsaved(draftId, { draft: fact, ...(now.of ? { factId: now.of.id } : now.omission === undefined ? {} : { omission: now.omission }) })
  }

  function forgetBegun(id: string): void {
    begun.delete(id)
    keepUnsaved(draftId, undefined)
  }

  /** Opens the form again with what was being written when the page was left. */
  function goOnWriting(): void {
    const old = readUnsaved(draftId)
    if (!old || !drafts.draft) return
    const { factId, draft: fact, omission, isLeft } = old
    const of = drafts.draft.items.find(({ id }) => id === factId)
    if (factId !== undefined && !of) return
    begun.set(of?.id ?? fact.id, fact)
    if (isLeft) return
    writing.value = of ? { of, fact } : { of: undefined, fact, ...(omission === undefined ? {} : { omission }) }
    if (of) choose(of.id)
  }

  /** Takes what was written into the draft; whether it was a new fact. */
  async function save(fact: Fact): Promise<boolean> {
    const now = writing.value
    if (!now) return false
    writing.value = undefined
    if (now.of) await word(now.of, fact)
    else {
      await drafts.does({ does: 'added', fact, ...(now.omission === undefined ? {} : { omission: now.omission }) })
      choose(fact.id)
    }
    forgetBegun(now.of?.id ?? fact.id)
    return now.of === undefined
  }

  /** Leaves what was there as it was. */
  function cancel(): void {
    if (writing.value) forgetBegun(writing.value.of?.id ?? writing.value.fact.id)
    writing.value = undefined
  }

  /** Leaves the form with what was written kept for when it is opened again; the way back to it, where anything was written. */
  function close(): (() => void) | undefined {
    const now = writing.value
    writing.value = undefined
    const fact = now && begun.get(now.of?.id ?? now.fact.id)
    if (!fact) return undefined
    const old = readUnsaved(draftId)
    if (old) keepUnsaved(draftId, { ...old, isLeft: true })
    return () => {
      writing.value = { ...now, fact }
      keepBegun(fact)
    }
  }

  return { writing, isNew, opened, change, makeOf, makeOfOmission, keepBegun, goOnWriting, save, cancel, close }
}
