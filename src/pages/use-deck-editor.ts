import { computed, ref, shallowRef, watch } from 'vue'
import { useWords } from '@/composables/use-words'
import type { Deck } from '@/core/deck'
import { compareEditions, isSameEdition, type EditionDifference } from '@/core/edition'
import type { Fact, FactId } from '@/core/fact'
import { emptyDraft, type FactDraft } from '@/core/fact-draft'
import { keepsMemory } from '@/core/same-answer'
import { editor } from '@/locales/en/editor'
import { useEditing } from '@/stores/editing'
import { useDeckChanges } from './use-deck-changes'
import { keepUnsaved, readUnsaved } from './unsaved-draft'

/** The fact whose form is open: one of the deck, or a new one. */
export interface Writing {
  readonly factId: FactId | undefined
  readonly draft: FactDraft
  /** Whether it was begun in an earlier sitting. */
  readonly isOld: boolean
}

/** Changing a deck fact by fact: what is being written, each change kept at once, and the way back. */
export function useDeckEditor(deckId: string, deck: () => Deck | undefined) {
  const editing = useEditing()
  const { busy, unkept, change, takeIn, undo } = useDeckChanges(() => deckId)
  const { say } = useWords(editor)
  const writing = shallowRef<Writing>()
  const last = ref<string>()

  const old = readUnsaved(deckId)
  if (old) writing.value = { factId: old.factId, draft: old.draft, isOld: true }

  function edit(fact: Fact): void {
    begin({ factId: fact.id, draft: fact, isOld: false })
  }

  function add(): void {
    const now = deck()
    const first = now?.reading.find(({ number }) => number !== null)?.number ?? 1
    if (now) begin({ factId: undefined, draft: emptyDraft(editing.newId(now), first), isOld: false })
  }

  function begin(next: Writing): void {
    unkept.value = false
    writing.value = next
  }

  function remember(draft: FactDraft): void {
    const factId = writing.value?.factId
    keepUnsaved(deckId, factId === undefined ? { draft } : { factId, draft })
  }

  function leave(): void {
    keepUnsaved(deckId, undefined)
    writing.value = undefined
  }

  async function save(fact: Fact): Promise<void> {
    const before = deck()?.facts.find(({ id }) => id === fact.id)
    const done = await change({ does: 'written', fact }, before ? (keepsMemory(before, fact) ? 'savedSame' : 'savedAnew') : 'added')
    if (done) leave()
  }

  const retire = (factId: FactId) => change({ does: 'retired', factId }, 'retired')
  const bringBack = (factId: FactId) => change({ does: 'brought-back', factId }, 'broughtBack')

  watch(
    deck,
    async (now) => {
      const before = now && (await editing.before(deckId).catch(() => undefined))
      if (deck() === now) last.value = now && before && inWords(before, now)
    },
    { immediate: true },
  )

  /** A change in words, by the first fact that it touched. */
  function inWords(before: Deck, now: Deck): string {
    const difference = compareEditions(before, now)
    if (isSameEdition(difference)) return say('kind-other')
    const [kind, facts] = mainPart(difference)
    return say('changeOf', { kind: say(`kind-${kind}`), ask: facts[0]?.ask ?? '', n: facts.length })
  }

  return { writing, busy, unkept, last: computed(() => last.value), edit, add, remember, leave, save, retire, bringBack, takeIn, undo }
}

function mainPart({ changed, reworded, fresh, gone }: EditionDifference): readonly ['changed' | 'reworded' | 'fresh' | 'gone', readonly Fact[]] {
  const after = (pairs: EditionDifference['changed']) => pairs.map((pair) => pair.after)
  if (changed.length > 0) return ['changed', after(changed)]
  if (fresh.length > 0) return ['fresh', fresh]
  return gone.length > 0 ? ['gone', gone] : ['reworded', after(reworded)]
}
