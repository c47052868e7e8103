/** What a learner is told about a question as a whole, beside right, nearly or wrong. `{fact}` is the other fact's sentence. */
export const questionReasons = {
  'no-answer': 'Nothing was given.',
  'option-is-other-fact': '“{option}” belongs to another fact: {fact}',
  'option-is-not-key': '“{option}” is not the answer to any question of this deck.',
  'set-missing': 'Missing: {missing}.',
  'set-stray': 'Not among them: {strays}.',
  'order-neighbours': 'Only two neighbours have changed places.',
  'order-in-place': '{inPlace} of {count} stand in their place.',
  'match-hits': '{hits} of {count} pairs are right.',
} as const
