import { readonly, shallowRef } from 'vue'

/** What has just been done, and the way to take it back where there is one. */
export interface Note {
  readonly text: string
  readonly undo?: () => Promise<void>
  /** What is going on rather than done, and the words that stop it: it stays until it is over. */
  readonly stop?: { readonly words: string; readonly deed: () => void }
}

const note = shallowRef<Note | null>(null)

/** The note that stands at the foot of the screen, whatever page is shown. */
export function useNote() {
  return {
    note: readonly(note),
    tell: (text: string, undo?: () => Promise<void>) => {
      note.value = undo ? { text, undo } : { text }
    },
    /** Tells what is going on. Returns the way to take that away where no other note has taken its place. */
    tellOngoing: (text: string, words: string, deed: () => void) => {
      const told: Note = { text, stop: { words, deed } }
      note.value = told
      return () => {
        if (note.value === told) note.value = null
      }
    },
    clear: () => {
      note.value = null
    },
  }
}
