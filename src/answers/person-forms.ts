import type { Derive } from './derive'
import { isNumeral } from './number-words'

const TITLES = new Set(
  (
    'president prime minister premier pm mp chancellor secretary general gen major maj brigadier brig colonel col lieutenant lt captain capt ' +
    'sergeant sgt marshal admiral commander sir lord lady dame dr doctor prof professor mr mrs ms miss madam king queen prince princess emperor ' +
    'pope saint st cardinal bishop archbishop reverend rev rabbi imam sheikh sultan ayatollah senator sen governor gov mayor judge justice ' +
    'ambassador chairman chairwoman chair director chief deputy vice acting former then late foreign defence defense interior finance state hon ' +
    'honourable honorable excellency his her'
  ).split(' '),
)
const SUFFIXES = new Set(['jr', 'sr', 'phd', 'md', 'esq', 'junior', 'senior'])
const PARTICLES = new Set('al el ben bin ibn da das de del della den der di do dos du la le st ter ten van von zu af av abu'.split(' '))

function withoutLeadingTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !TITLES.has(word))
  return start <= 0 ? words : words.slice(start)
}

/** "Armenian Prime Minister Nikol Pashinyan", "President of Azerbaijan Ilham Aliyev": what stands after the last title. */
function afterLastTitle(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => TITLES.has(word))
  const rest = words.slice(last + 1)
  if (last < 0 || rest.length === 0) return words
  return rest[0] === 'of' && rest.length > 2 ? rest.slice(2) : rest
}

/** Ways to call a person: with and without given names and initials, family name first, the surname alone. */
export const personForms: Derive = (_raw, folded) => {
  const named = withoutLeadingTitles(folded.split(' '))
  const last = named[named.length - 1] ?? ''
  const words = named.length > 2 && SUFFIXES.has(last) ? named.slice(0, -1) : named
  const surname = words[words.length - 1] ?? ''
  const whole = words.join(' ')
  // Elizabeth II has no surname; a single name has no parts.
  if (words.length < 2 || isNumeral(surname)) return { core: whole, derived: [] }
  let tail = words.length - 1
  while (tail > 1 && PARTICLES.has(words[tail - 1] ?? '')) tail--
  const given = words.slice(0, tail)
  const family = words.slice(tail).join(' ')
  const initials = given.map((name) => name[0] ?? '')
  const first = given[0] ?? ''
  const before = new Set([
    given.join(' '),
    first,
    initials.join(' '),
    initials.join(''),
    initials[0] ?? '',
    [first, ...initials.slice(1)].join(' '),
  ])
  const full = [...before].flatMap((names) => [`${names} ${family}`, `${family} ${names}`])
  return { core: whole, derived: [family, surname, ...full], parts: first.length > 1 ? [first, given.join(' ')] : [] }
}

/** What was typed, folded, with and without titles, office and suffix. */
export function typedPerson(folded: string): readonly string[] {
  const words = folded.split(' ')
  const last = words[words.length - 1] ?? ''
  const bare = words.length > 2 && SUFFIXES.has(last) ? words.slice(0, -1) : words
  return [words, withoutLeadingTitles(words), afterLastTitle(words), withoutLeadingTitles(bare)].map((variant) => variant.join(' '))
}
