import { readonly, shallowRef } from 'vue'

/** What has just been done, and the way to take it back where there is one. */
export interface Note {
  readonly text: string
  readonly undo?: () => Promise<void>
}

const note = shallowRef<Note | null>(null)

/** The note that stands at the foot of the screen, whatever page is shown. */
export function useNote() {
  return {
    note: readonly(note),
    tell: (text: string, undo?: () => Promise<void>) => {
      note.value = undo ? { text, undo } : { text }
    },
    clear: () => {
      note.value = null
    },
  }
}
