import type { Paragraph } from './deck'
import type { Fact, FactId } from './fact'
import { type FactFlaw, flawsOfFact } from './fact-flaws'
import type { Value } from './value'

/** A fact while somebody writes it: whatever is there so far, the answer perhaps not yet. A whole fact is a draft too. */
export type FactDraft = Omit<Fact, 'answer'> & { readonly answer: Value | undefined }

/** What keeps a draft from being a fact. */
export type DraftFlaw = FactFlaw | { readonly code: 'answer-missing'; readonly field: 'answer'; readonly params: Readonly<Record<string, never>> }

/** A draft of a fact of which only the id is known, and the paragraph and the words that it is to rest on. */
export function emptyDraft(id: FactId, paragraph: number, quote = ''): FactDraft {
  return { id, statement: '', ask: '', answer: undefined, passage: { paragraph, quote }, standing: 'reported' }
}

/** The draft as a fact, or what is still wrong with it. */
export function settleDraft(draft: FactDraft, reading: readonly Paragraph[]): { readonly fact?: Fact; readonly flaws: readonly DraftFlaw[] } {
  const { answer } = draft
  if (!answer) {
    // What the braces hold can't be told before the answer's type is known.
    const flaws = flawsOfFact({ ...draft, answer: { type: 'sequence', steps: [] } }, reading)
    return { flaws: [...flaws, { code: 'answer-missing', field: 'answer', params: {} }] }
  }
  const fact = { ...draft, answer }
  const flaws = flawsOfFact(fact, reading)
  return flaws.length === 0 ? { fact, flaws } : { flaws }
}
