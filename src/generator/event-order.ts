import { aroundAnswerOf, isClaim, type Fact } from '@/core/fact'
import { wordsOf } from '@/questions/words'
import { PRONOUNS } from './lists/little-words'
import { isVerb } from './lists/verbs'
import { isPreposition } from './stems/grammar'

const FEWEST = 4
const LONGEST = 18
const YEAR = /\b(?:1\d{3}|20\d{2})\b/u
/** Words that put an event before or behind another one, so that the label would tell the order. */
const TELLS = /\b(?:the two|the three|second|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth|\d+(?:nd|rd|th)|third|fourth|last|later|earlier|before|after|since|until|again|originally|next|final|finally|previous|previously|former|century|decade|years?|months?|successor|then|still|already|followed|replaced)\b/iu
/** Words of what goes on and does not happen, or that point elsewhere. */
/** Happenings and bodies of which history tells of many, with nothing that says which. */
const OF_SEVERAL = /^The (?:war|battle|siege|revolt|rebellion|uprising|strike|trial|treaty|peace|kingdom|principality|empire|republic|dynasty|government|king|queen|emperor|president|company|party|film|album|series|book|team|club|act|law|bill|union|conflict|fire|storm|attack) \p{Ll}+/u
const NO_EVENT = /\b(?:is|are|has|have|there|this|these|that|such|planned|expected|scheduled)\b/iu

/** The facts, each dated event among them with what it is called where events are put in order. */
export function withEvents(facts: readonly Fact[]): readonly Fact[] {
  const labels = new Set<string>()
  return facts.map((fact): Fact => {
    const label = eventOf(fact)
    if (label === undefined || labels.has(label)) return fact
    labels.add(label)
    return { ...fact, label }
  })
}

/** What happened, without its date: of a statement that has its date at the head, at the end or behind its verb, and tells no other time. */
export function eventOf(fact: Fact): string | undefined {
  const around = aroundAnswerOf(fact)
  if (fact.answer.type !== 'date' || isClaim(fact) || fact.asOf !== undefined || !around) return undefined
  const [before, after] = around
  const atHead = /^(?:In|On|At) $/u.test(before) ? /^,? (.+)\.$/u.exec(after)?.[1] : undefined
  const isWhole = /^(?:\.| (?:as|at|by|with|for|and|when|to|under|from) )/u.test(after)
  const atEnd = isWhole ? /^(.+?) (?:in|on)$/u.exec(before.trimEnd())?.[1] : undefined
  const event = (atHead ?? atEnd)?.replace(/,$/u, '')
  return event !== undefined && isEvent(event, atHead !== undefined) ? `${event.charAt(0).toUpperCase()}${event.slice(1)}` : undefined
}

function isEvent(event: string, isTail: boolean): boolean {
  if (YEAR.test(event) || TELLS.test(event) || NO_EVENT.test(event) || /[“”":;–—]/u.test(event)) return false
  const words = wordsOf(event)
  const head = words[0] ?? ''
  if (words.length < FEWEST || words.length > LONGEST || isPreposition(head) || PRONOUNS.has(head) || /^(?:following|when|while|as|although|because)$/u.test(head) || /(?:ing|ed)$/u.test(head)) return false
  // “Some of the gifts came”: what follows says from where or for what.
  if (/^(?:came|went|began|occurred|happened|followed|started|arose|ended)$/u.test(words.at(-1) ?? '') && !isTail) return false
  // “The war ended”: which, the list of events doesn't say.
  if (OF_SEVERAL.test(event)) return false
  // “Two lamps were lit”: of which there may be more.
  if (/^(?:one(?! of)|thus|two|three|four|five|six|several|some|many|another|other|more|both) /iu.test(event)) return false
  // “The prepared copy was ready”, “The articles were in use beginning”.
  if (/\b(?:beginning|starting|dating|effective|ready|reported)\b/u.test(event)) return false
  if ((event.match(/\(/gu)?.length ?? 0) !== (event.match(/\)/gu)?.length ?? 0)) return false
  // “…, which lasted”: how long, or until when, went with the date.
  if (/\b(?:which|who|that)(?: \p{Ll}+)?$/u.test(event)) return false
  // One comma opens what the date stands in, so that the clause around it would be lost.
  return (isTail || (event.match(/,/gu)?.length ?? 0) % 2 === 0) && words.slice(1).some(isVerb)
}
