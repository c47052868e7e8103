import { remember } from '@/core/policy'
import type { Policy } from './course'
import { guided, LADDER, type Ladder } from './guided'
import { KINDS, type SimulatedKind } from './kinds'
import { blocks, fixedSteps, rounds } from './rivals'
import { CORE_RULE, plainFsrs, rememberBy, type Rule } from './rules'

const always = (kind: SimulatedKind): Ladder => () => kind
const CUED_FIRST: Ladder = (rung) => (rung < 3 ? KINDS.cloze : KINDS.typed)
const FLASHCARD_ON_TOP: Ladder = (rung, answers) => (rung === 3 ? KINDS.flashcard : LADDER(rung, answers))
const QUICK_TYPING: Ladder = (rung, answers) => ({ ...LADDER(rung, answers), ...(rung < 2 ? {} : { seconds: KINDS.flashcard.seconds }) })
const RECOGNISED_ONCE: Ladder = (rung) => (rung === 0 ? KINDS.choice : rung < 3 ? KINDS.cloze : KINDS.typed)
const TRUE_FALSE_BY_TURNS: Ladder = (rung, answers) => (rung === 0 && answers % 2 === 0 ? KINDS.trueFalse : LADDER(rung, answers))

const ruled = (name: string, change: Partial<Rule>, ladder = LADDER) =>
  guided({ name, remember: rememberBy({ ...CORE_RULE, ...change }), ladders: [ladder] })

/** What every other policy is held against. */
export const THIS: Policy = guided({ name: 'this scheduler', remember, ladders: [LADDER] })

/** Other ways to spend the same minutes. `days` is how many there are. */
export function rivals(days: number): readonly Policy[] {
  return [
    guided({ name: 'FSRS, one flashcard a fact', remember: plainFsrs, ladders: [always(KINDS.flashcard)] }),
    guided({ name: 'FSRS per question', remember: plainFsrs, ladders: [KINDS.choice, KINDS.cloze, KINDS.typed].map(always) }),
    fixedSteps('fixed steps 1, 3, 7, 16 days', [1, 3, 7, 16]),
    rounds('round after round, each right 3 x', 3),
    rounds('cramming in the last 3 days', 3, 3),
    blocks('cramming, a block a day', days),
  ]
}

/** The same memory with other ladders and another retention. */
export const LADDERS: readonly Policy[] = [
  guided({ name: 'ladder: no match', remember, ladders: [RECOGNISED_ONCE] }),
  guided({ name: 'ladder: no recognition', remember, ladders: [CUED_FIRST] }),
  guided({ name: 'ladder: typed only', remember, ladders: [always(KINDS.typed)] }),
  guided({ name: 'ladder: flashcard on top', remember, ladders: [FLASHCARD_ON_TOP] }),
  guided({ name: 'typing as quick as a flashcard', remember, ladders: [QUICK_TYPING] }),
  guided({ name: 'retention 80 %', remember, ladders: [LADDER], retention: 0.8 }),
  guided({ name: 'retention 95 %', remember, ladders: [LADDER], retention: 0.95 }),
]

/** The same ladder with another reading of an answer. */
export const RULES: readonly Policy[] = [
  ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((recognition) => ruled(`recognition weight ${recognition}`, { recognition })),
  ruled('recognition as Hard', { recognition: 'hard' }),
  ruled('recognition as Good', { recognition: 'good' }),
  ruled('true/false first, moves nothing', {}, TRUE_FALSE_BY_TURNS),
  ruled('true/false first, by the weight', { trueFalse: CORE_RULE.recognition }, TRUE_FALSE_BY_TURNS),
  ruled('first wrong keeps difficulty', { firstWrong: 'introduction' }),
]
