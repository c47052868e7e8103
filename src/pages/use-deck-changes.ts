import { ref, type Ref } from 'vue'
import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import type { DeckText } from '@/core/deck'
import type { DeckEdit } from '@/core/edit-deck'
import { StorageFailure } from '@/core/storage'
import { editor } from '@/locales/en/editor'
import { useEditing } from '@/stores/editing'

/** What is said once a change is kept. */
type Said = 'savedSame' | 'savedAnew' | 'added' | 'retired' | 'broughtBack' | 'taken' | 'editionTaken'

/** Changes to a deck, each kept at once and told with the way back. Each resolves to whether it was kept; where it was not, `unkept` says so. */
export function useDeckChanges(deckId: () => string): {
  readonly busy: Readonly<Ref<boolean>>
  readonly unkept: Ref<boolean>
  readonly change: (edit: DeckEdit, said: Said) => Promise<boolean>
  readonly takeIn: (next: DeckText, said: Said) => Promise<boolean>
  readonly undo: () => Promise<void>
} {
  const editing = useEditing()
  const { tell } = useNote()
  const { say } = useWords(editor)
  const busy = ref(false)
  const unkept = ref(false)

  const change = (edit: DeckEdit, said: Said) => keeping(async () => {
    await editing.change(deckId(), edit)
    tell(say(said), undo)
  })

  const takeIn = (next: DeckText, said: Said) => keeping(async () => {
    await editing.takeIn(deckId(), next)
    tell(say(said), undo)
  })

  async function undo(): Promise<void> {
    await keeping(async () => {
      if (await editing.undoLast(deckId())) tell(say('undone'))
    })
  }

  async function keeping(doing: () => Promise<void>): Promise<boolean> {
    busy.value = true
    unkept.value = false
    try {
      await doing()
      return true
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      unkept.value = true
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, unkept, change, takeIn, undo }
}
