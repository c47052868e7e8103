import type { Problem } from '@/core/problem'

/** The places of the form at which something can be wrong. */
export type FormField = 'statement' | 'ask' | 'answer' | 'passage' | 'speaker' | 'distractors' | 'label' | 'questions'

const CODES: Readonly<Record<Exclude<FormField, 'questions'>, readonly string[]>> = {
  statement: [
    'answer-words', 'article-before-blank', 'braces', 'key-does-not-fit-statement', 'speaker-not-in-statement', 'statement-length', 'two-ideas',
  ],
  ask: ['answer-word-in-ask', 'ask-not-a-question', 'key-echoes-stem', 'key-in-stem', 'negative-stem', 'speaker-not-in-ask', 'stem-twice'],
  answer: ['all-of-the-above', 'answer-missing', 'key-judged-wrong', 'key-longest', 'members-too-near', 'steps-unfit'],
  passage: ['passage-missing', 'passage-paragraph', 'passage-twice'],
  speaker: ['claim-without-speaker'],
  distractors: ['absolute-distractors', 'option-also-right', 'option-never', 'options-alike', 'options-mixed'],
  label: ['label-tells', 'order-unclear'],
}

/** The place of the form where something can be put right; what is wrong with the questions as made has a place of its own. */
export function fieldOf({ code, params }: Problem): FormField {
  const named = params?.['field']
  if (code === 'text-form') return named === 'ask' || named === 'label' || named === 'speaker' ? named : 'statement'
  const found = Object.entries(CODES).find(([, codes]) => codes.includes(code))
  return (found?.[0] as FormField | undefined) ?? 'questions'
}
