import { fieldOf, isCalling } from '../lists/callings'
import { wordsIn } from '../lists/words-in'
import type { Token } from '../tokens'

/** "Two Italian abbots, X and Y", "the abbots X and Y": the office that a list of names shares. */
export function officesBefore(tokens: readonly Token[], from: number): readonly string[] {
  let at = from - 1
  while (at > 0 && at > from - 12 && (tokens[at]?.cap === true || /^(?:,|and)$/u.test(tokens[at]?.lower ?? ''))) at--
  const word = tokens[at]
  const one = word?.lower.replace(/s$/u, '') ?? ''
  return at < from - 1 && word?.kind === 'word' && /[^s]s$/u.test(word.lower) && isCalling(one) ? [fieldOf(one)] : []
}

/** What is done, or made, in one field only. */
const DEEDS: Readonly<Record<string, string>> = {
  film: 'directed film films screenplay starred starring',
  music: 'composed symphony opera song songs album concerto overture sonata',
  art: 'painted painting paintings portrait sculpted fresco mural',
  letters: 'novel novels novella poem poems poetry playwright story',
  sport: 'scored goal goals penalty wicket wickets touchdown',
}

const fieldOfWord: ReadonlyMap<string, string> = new Map(Object.entries(DEEDS).flatMap(([field, list]) => wordsIn(list).map((word) => [word, field] as const)))

/** “Directed by _____”, “a novel of _____”, “_____ painted”: the field of what somebody is told to have done. */
export function fieldOfDeed(tokens: readonly Token[], from: number, to: number): readonly string[] {
  // “The part was played by _____”.
  if (tokens[from - 1]?.lower === 'by' && tokens[from - 2]?.lower === 'played') return ['film']
  const before = /^(?:by|of|from)$/u.test(tokens[from - 1]?.lower ?? '') ? [from - 2, from - 3] : []
  const behind = tokens[to + 1]?.text === '’s' || tokens[to + 1]?.text === "'s" ? [to + 2, to + 3, to + 4] : [to + 1]
  return [...before, ...behind].flatMap((at) => fieldOfWord.get(tokens[at]?.lower ?? '') ?? []).slice(0, 1)
}
