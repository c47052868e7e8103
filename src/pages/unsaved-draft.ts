import type { FactId } from '@/core/fact'
import type { FactDraft } from '@/core/fact-draft'

/** A fact that somebody began to write and has not saved; `factId` is undefined of a new one, `omission` the place in a left-out list that it makes good. */
export interface UnsavedDraft {
  readonly factId?: FactId
  readonly draft: FactDraft
  readonly omission?: number
  /** Whether its form was left by Escape: what was written is there when the form is opened again, which nobody but the learner does. */
  readonly isLeft?: boolean
}

const UNSAVED = 'factdeck-draft/'
const keyOf = (deckId: string) => UNSAVED + deckId

/** What was begun and not saved in a deck, or in a deck in the making, from whatever sitting. */
export function readUnsaved(deckId: string): UnsavedDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(deckId)) ?? 'null')
    return isUnsaved(kept) ? kept : undefined
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof SyntaxError)) throw error
    return undefined
  }
}

/** Remembers what is being written; nothing forgets it. */
export function keepUnsaved(deckId: string, unsaved: UnsavedDraft | undefined): void {
  try {
    if (unsaved) localStorage.setItem(keyOf(deckId), JSON.stringify(unsaved))
    else localStorage.removeItem(keyOf(deckId))
  } catch (error) {
    // A browser that keeps nothing still has it in the form.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Forgets everything that was begun and not saved, in whatever deck. */
export function forgetUnsaved(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(UNSAVED)) localStorage.removeItem(key)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

function isUnsaved(kept: unknown): kept is UnsavedDraft {
  if (typeof kept !== 'object' || kept === null || !('draft' in kept)) return false
  const { draft } = kept
  if (typeof draft !== 'object' || draft === null || !('statement' in draft && 'ask' in draft && 'passage' in draft && 'standing' in draft)) return false
  return typeof draft.statement === 'string' && typeof draft.ask === 'string' && typeof draft.passage === 'object' && draft.passage !== null
}
