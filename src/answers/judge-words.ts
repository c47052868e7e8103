import type { Judging, TypedVerdict } from './answer-type'
import { fold } from './fold'
import { spellsOut, typedOrganisation } from './organisation-forms'
import { judgeOwnWords } from './own-words'
import { typedPerson } from './person-forms'
import { typedPlace } from './place-forms'
import { reason, verdict } from './reasons'
import { sameButPlural, typedText } from './text-forms'
import { slipsBetween } from './typo'
import { formsOf, isWords, nameOf, sameThing, type WordsValue } from './words'

/** The ways to take what was typed as this type of words. */
function variantsOf(value: WordsValue, folded: string): readonly string[] {
  const all =
    value.type === 'person' ? typedPerson(folded)
    : value.type === 'place' ? typedPlace(folded, value)
    : value.type === 'organisation' ? typedOrganisation(folded)
    : typedText(folded)
  return [...new Set(all)].filter((variant) => variant !== '')
}

function fewestSlips(forms: readonly string[], variants: readonly string[]): number {
  let fewest = Infinity
  for (const form of forms) {
    for (const variant of variants) fewest = Math.min(fewest, slipsBetween(form, variant))
  }
  return fewest
}

function isCalled(value: WordsValue, variants: readonly string[], which: 'stated' | 'derived'): boolean {
  return formsOf(value)[which].some((form) => variants.includes(form))
}

/**
 * Judges a name or text. In this order: a name or alias as it stands; a form that follows from one, where nothing else of the deck
 * is called so; another entity of the deck; a slip of letters that leads to the key and to nothing else; a part of the name.
 */
export function judgeWords(key: WordsValue, typed: string, judging: Judging): TypedVerdict {
  const given = typed.trim().slice(0, 1000)
  const keyName = nameOf(key)
  const folded = fold(given)
  const variants = variantsOf(key, folded)
  if (given !== '' && given === keyName.trim().slice(0, 1000)) return verdict('right')
  if (formsOf(key).stated.includes(folded)) return verdict('right')
  const own = judgeOwnWords(typed, judging.aliases)
  if (own) return own
  if (variants.length === 0) return verdict('wrong')

  const others = judging.others.filter((other): other is WordsValue => isWords(other) && !sameThing(key, other))
  const byType = new Map<string, readonly string[]>([[key.type, variants]])
  const ofOther = (other: WordsValue): readonly string[] => {
    if (other.type === 'place') return variantsOf(other, folded)
    const known = byType.get(other.type) ?? variantsOf(other, folded)
    byType.set(other.type, known)
    return known
  }
  const named = others.find((other) => formsOf(other).stated[0] === folded)
  const alsoCalled = named ?? others.find((other) => isCalled(other, ofOther(other), 'stated')) ?? others.find((other) => isCalled(other, ofOther(other), 'derived'))
  if (isCalled(key, variants, 'stated') || isCalled(key, variants, 'derived')) {
    if (!alsoCalled) return verdict('right')
    if (!named) return verdict('wrong', reason('which-name', { typed: given, key: keyName, other: nameOf(alsoCalled) }))
  }
  if (alsoCalled) return verdict('wrong', reason('other-value', { typed: nameOf(alsoCalled) }))

  const forms = formsOf(key)
  const known = [...forms.stated, ...forms.derived, ...judging.aliases.map(fold)]
  const inWords = { typed: given, key: keyName }
  const plural = key.type === 'text' && forms.stated.some((form) => variants.some((variant) => sameButPlural(form, variant)))
  const slips = plural ? 1 : fewestSlips(known, variants)
  if (slips < Infinity) {
    const closer = others.find((other) => fewestSlips([...formsOf(other).stated, ...formsOf(other).derived], ofOther(other)) <= slips)
    if (closer) return verdict('wrong', reason('which-name', { ...inWords, other: nameOf(closer) }))
    return verdict('right', reason(plural ? 'plural' : 'spelling', inWords))
  }
  if (key.type === 'organisation' && spellsOut(given, forms.stated)) return verdict('right', reason('long-form', inWords))
  if (forms.parts.some((part) => variants.includes(part))) {
    const shared = others.find((other) => formsOf(other).parts.some((part) => variants.includes(part)))
    return shared ? verdict('wrong', reason('which-name', { ...inWords, other: nameOf(shared) })) : verdict('nearly', reason('part-of-name', inWords))
  }
  return verdict('wrong')
}
