import type { DraftFlaw } from '@/core/fact-draft'
import type { Problem } from '@/core/problem'
import type { FindingCode } from '@/locales/en/problems'

/** The places of the form at which something can be wrong. */
export type FormField = 'statement' | 'ask' | 'answer' | 'passage' | 'speaker' | 'distractors' | 'label' | 'questions'

/** Where each thing that can be wrong with a fact is put right; a code without a place fails the type check. */
const FIELDS: Readonly<Record<DraftFlaw['code'] | FindingCode, FormField>> = {
  'absolute-distractors': 'distractors',
  'all-of-the-above': 'answer',
  'answer-missing': 'answer',
  'answer-word-in-ask': 'ask',
  'answer-words': 'statement',
  'article-before-blank': 'statement',
  'ask-not-a-question': 'ask',
  'asked-in-no-kind': 'questions',
  'braces': 'statement',
  'claim-as-true-false': 'speaker',
  'claim-without-speaker': 'speaker',
  'grammar-cue': 'distractors',
  'group-too-small': 'questions',
  'implausible-distractor': 'distractors',
  'key-does-not-fit-statement': 'statement',
  'key-echoes-stem': 'ask',
  'key-in-stem': 'ask',
  'key-judged-wrong': 'answer',
  'key-longest': 'answer',
  'kind-does-not-fit': 'questions',
  'kind-unknown': 'questions',
  'label-tells': 'label',
  'leak-pairs': 'questions',
  'members-too-near': 'answer',
  'negative-stem': 'ask',
  'not-made': 'questions',
  'option-also-right': 'distractors',
  'option-never': 'distractors',
  'options-alike': 'distractors',
  'options-mixed': 'distractors',
  'options-overlap': 'distractors',
  'order-unclear': 'label',
  'passage-missing': 'passage',
  'passage-paragraph': 'passage',
  'passage-twice': 'passage',
  'position-bias': 'questions',
  'size-bias': 'questions',
  'speaker-not-in-ask': 'ask',
  'speaker-not-in-statement': 'statement',
  'statement-length': 'statement',
  'stem-dependent': 'ask',
  'stem-twice': 'ask',
  'steps-unfit': 'answer',
  'text-form': 'statement',
  'too-few-distractors': 'distractors',
  'two-ideas': 'statement',
}

const isKnown = (code: string): code is keyof typeof FIELDS => Object.hasOwn(FIELDS, code)

/** The place of the form where something can be put right; what is wrong with the questions as made has a place of its own. */
export function fieldOf({ code, params }: Problem): FormField {
  const named = params?.['field']
  if (code === 'text-form' && (named === 'ask' || named === 'label' || named === 'speaker')) return named
  return isKnown(code) ? FIELDS[code] : 'questions'
}
