import type { Problem } from '@/core/problem'

/** A severe finding means that somebody could be taught or judged wrongly; a mild one, that a fact could be asked better or in more ways. */
export type Severity = 'severe' | 'mild'

const SEVERITIES = {
  'answer-words': 'severe',
  'article-before-blank': 'severe',
  'asked-in-no-kind': 'severe',
  'claim-as-true-false': 'severe',
  'claim-without-speaker': 'severe',
  'key-in-stem': 'severe',
  'key-judged-wrong': 'severe',
  'option-also-right': 'severe',
  'option-never': 'severe',
  'options-alike': 'severe',
  'order-unclear': 'severe',
  'passage-missing': 'severe',
  'passage-twice': 'severe',
  'speaker-not-in-ask': 'severe',
  'speaker-not-in-statement': 'severe',
  'stem-twice': 'severe',
  'absolute-distractors': 'mild',
  'all-of-the-above': 'severe',
  'answer-word-in-ask': 'mild',
  'ask-not-a-question': 'mild',
  'grammar-cue': 'mild',
  'implausible-distractor': 'mild',
  'key-echoes-stem': 'mild',
  'key-longest': 'mild',
  'label-tells': 'mild',
  'leak-pairs': 'mild',
  'negative-stem': 'mild',
  'not-made': 'mild',
  'options-mixed': 'severe',
  'options-overlap': 'mild',
  'position-bias': 'mild',
  'size-bias': 'mild',
  'stem-dependent': 'mild',
  'statement-length': 'mild',
  'two-ideas': 'mild',
} as const satisfies Record<string, Severity>

export type ProofCode = keyof typeof SEVERITIES

/** Every code that proving a deck or a question can find. */
export const proofCodes = Object.keys(SEVERITIES) as readonly ProofCode[]

/** How much a finding matters. What another part of the app found is severe. */
export function severityOf({ code }: Problem): Severity {
  return Object.hasOwn(SEVERITIES, code) ? SEVERITIES[code as ProofCode] : 'severe'
}

/** A finding at a fact, a group or the whole deck. */
export function finding(code: ProofCode, where: string | undefined, params: Readonly<Record<string, string | number>> = {}): Problem {
  return { code, ...(where === undefined ? {} : { where }), ...(Object.keys(params).length > 0 ? { params } : {}) }
}
