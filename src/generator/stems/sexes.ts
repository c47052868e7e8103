import { MENS_NAMES, WOMENS_NAMES } from '../lists/given-names'

/** Whose pronouns somebody takes. */
export type Sex = 'hers' | 'his'

/** Whose pronouns a name takes, as far as given names tell. */
export function sexOfName(name: string): Sex | undefined {
  const given = name.split(' ')[0]?.toLowerCase() ?? ''
  const [hers, his] = [WOMENS_NAMES.has(given), MENS_NAMES.has(given)]
  return hers === his ? undefined : hers ? 'hers' : 'his'
}

/** Whose a pronoun is; undefined of one that is nobody's. */
export function sexOfPronoun(lower: string): Sex | undefined {
  return /^(?:she|her|hers|herself)$/u.test(lower) ? 'hers' : /^(?:he|his|him|himself)$/u.test(lower) ? 'his' : undefined
}
