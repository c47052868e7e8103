import type { Deck } from '@/core/deck'
import { wordsOf } from '@/questions/words'

/** Words that name nobody by themselves. */
const PLAIN = new Set(['the', 'and', 'for', 'from', 'its', 'who', 'that', 'with', 'says', 'said'])

/** How many letters two words share at the start before one is taken for a form of the other ("Armenia", "Armenian"). */
const SAME_START = 5

/** Whether a text names the speaker, in any of the names that the deck knows for them, or a form of it. */
export function speakerStandsIn(speaker: string, text: string, deck: Deck): boolean {
  const said = wordsOf(text)
  return namesOf(speaker, deck).some((name) =>
    wordsOf(name)
      .filter((word) => word.length > 2 && !PLAIN.has(word))
      .some((word) => said.some((one) => one === word || (word.length >= SAME_START && one.startsWith(word.slice(0, SAME_START))))),
  )
}

function namesOf(speaker: string, deck: Deck): readonly string[] {
  const asWords = wordsOf(speaker).join(' ')
  const known = deck.names.flatMap((value) => ('name' in value ? [[value.name, ...(value.aliases ?? [])]] : []))
  return [speaker, ...known.filter((names) => names.some((name) => wordsOf(name).join(' ') === asWords)).flat()]
}
