import { answerTypeOf, printValue } from '@/answers'
import type { Problem } from '@/core/problem'
import { shuffled } from '@/core/random'
import type { SingleValue } from '@/core/value'
import type { Random } from '@/core/world'
import { candidatesFor } from './candidates'
import type { Candidate, Wanted } from './candidates'
import type { Asking } from './kind'
import { contentWordsOf, wordsOf } from './words'

/** Tries of other mixtures before a question is given up: a mixture can fail where another of the same candidates holds. */
const TRIES = 4

/** Distractors that make one sound choice with the key, or the rule that none could keep. */
export function distractorsFor(wanted: Wanted, count: number, asking: Asking, kind: string): readonly Candidate[] | Problem {
  const language = asking.deck.about.language
  const key = { value: wanted.key, text: printValue(wanted.key, language) }
  let flaw: Problem['code'] = 'too-few-distractors'
  let found = 0
  for (let turn = 0; turn < TRIES; turn++) {
    const candidates = candidatesFor(wanted, asking)
    found = Math.max(found, candidates.length)
    if (candidates.length < count) continue
    for (const rank of shuffled([...Array(count + 1).keys()], asking.random)) {
      const picked = pickAround(key, candidates, rank, count)
      if (picked.length < count) continue
      const broken = flawOf(key.text, picked.map((one) => one.text), wanted.stem)
      if (broken === undefined) return picked
      flaw = broken
    }
  }
  return { code: flaw, where: wanted.fact.id, params: { kind, found, needed: count } }
}

/** The best candidates of which `rank` lie below the key: by size where the value has one, else by length. */
function pickAround(key: Candidate, candidates: readonly Candidate[], rank: number, count: number): readonly Candidate[] {
  const room = [rank, count - rank]
  const picked: Candidate[] = []
  for (const candidate of candidates) {
    const side = sideOf(key, candidate)
    const at = side < 0 ? 0 : side > 0 ? 1 : (room[0] as number) > 0 ? 0 : 1
    if ((room[at] as number) === 0) continue
    room[at] = (room[at] as number) - 1
    picked.push(candidate)
    if (picked.length === count) break
  }
  return picked
}

function sideOf(key: Candidate, candidate: Candidate): number {
  const compare = answerTypeOf(key.value).compare as ((a: SingleValue, b: SingleValue) => number) | undefined
  return compare ? compare(candidate.value, key.value) : candidate.text.length - key.text.length
}

/** The rule that a key breaks among these distractors: longest by a clear margin, or alone in repeating a word of the stem. */
export function flawOf(key: string, distractors: readonly string[], stem: string): 'key-longest' | 'key-echoes-stem' | undefined {
  const next = Math.max(...distractors.map((text) => text.length))
  if (key.length > next * 1.3 && key.length > next + 8) return 'key-longest'
  const stemWords = wordsOf(stem)
  const elsewhere = new Set(distractors.flatMap((text) => [...wordsOf(text)]))
  const echoed = [...contentWordsOf(key)].some((word) => stemWords.includes(word) && !elsewhere.has(word))
  return echoed ? 'key-echoes-stem' : undefined
}

/** Options in random order, and where the keys of them came to stand. */
export function laidOut(
  keys: readonly string[],
  distractors: readonly string[],
  random: Random,
): { readonly options: readonly string[]; readonly keyAt: readonly number[] } {
  const options = shuffled([...keys, ...distractors], random)
  return { options, keyAt: keys.map((key) => options.indexOf(key)).sort((a, b) => a - b) }
}
