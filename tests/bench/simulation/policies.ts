import { remember } from '@/core/policy'
import { AS_ANKI, AS_LEARN, DUE_FIRST, type Dealing, type Policy } from './course'
import { guided, LADDER, WHOLE_LADDER, type Guidance, type Ladder } from './guided'
import { KINDS, type SimulatedKind } from './kinds'
import { blocks, fixedSteps, rounds } from './rivals'
import { CORE_RULE, plainFsrs, rememberBy, type Rule } from './rules'

const always = (kind: SimulatedKind): Ladder => () => kind
const CUED_FIRST: Ladder = ({ rung }) => (rung < 3 ? KINDS.cloze : KINDS.typed)
const ONLY_RECOGNISED_ONCE: Ladder = ({ rung }) => (rung === 0 ? KINDS.choice : KINDS.flashcard)
const QUICK_TYPING: Ladder = (standing) => ({ ...WHOLE_LADDER(standing), ...(standing.rung < 2 ? {} : { seconds: KINDS.flashcard.seconds }) })
const ALWAYS_CARRIED: Ladder = (standing) => LADDER({ ...standing, pace: { ...standing.pace, carriesOver: true } })
const NEVER_BEHIND: Ladder = (standing) => LADDER({ ...standing, pace: { ...standing.pace, isBehind: false } })
const TRUE_FALSE_BY_TURNS: Ladder = (standing) => {
  const kind = LADDER(standing)
  return kind === KINDS.choice && standing.answers % 2 === 0 ? KINDS.trueFalse : kind
}

const OWN = { remember, ladders: [LADDER], recallsNew: true } as const satisfies Omit<Guidance, 'name'>
const own = (name: string, change: Partial<Guidance>): Policy => guided({ ...OWN, name, ...change })
const ruled = (name: string, change: Partial<Rule>, ladder = LADDER): Policy => own(name, { remember: rememberBy({ ...CORE_RULE, ...change }), ladders: [ladder] })

const cards = (name: string, change: Partial<Guidance>): Policy => guided({ name, remember: plainFsrs, ladders: [always(KINDS.flashcard)], ...change })
const MONTH = 30
const inTurn = (duePerNew: number): Dealing => ({ ...AS_LEARN, isTurnOfNew: (newAsked, dueAsked) => (newAsked + 1) * duePerNew <= dueAsked })

/** What every other policy is held against. */
export const THIS: Policy = own('this scheduler', {})

/** Other ways to spend the same minutes. `days` is how many there are. */
export function rivals(days: number): readonly Policy[] {
  return [
    cards('FSRS, one flashcard a fact', {}),
    cards('the same, dealt as Anki deals', { dealing: AS_ANKI, order: 'longest due' }),
    cards('the same, what is due before new', { dealing: DUE_FIRST }),
    cards('the same, retention 95 %', { retention: 0.95 }),
    cards('FSRS per question', { ladders: [KINDS.choice, KINDS.cloze, KINDS.typed].map(always), dealing: { ...AS_LEARN, newPerDay: 3 * AS_LEARN.newPerDay } }),
    fixedSteps('fixed steps 1, 3, 7, 16 days', [1, 3, 7, 16]),
    rounds('round after round, each right 3 x', 3),
    rounds('cramming in the last 3 days', 3, 3),
    blocks('cramming, a block a day', days),
  ]
}

/** With the parameters of memory fitted to the learner every month, as the app offers it; of this scheduler and of flashcards. */
export const FITTED: readonly Policy[] = [
  own('parameters fitted every 30 days', { fitsEvery: MONTH }),
  own('the same, retention 95 %', { fitsEvery: MONTH, retention: 0.95 }),
  cards('one flashcard a fact, fitted every 30 days', { fitsEvery: MONTH }),
]

/** The same memory with other ladders and another retention. */
export const LADDERS: readonly Policy[] = [
  own('whole ladder, typed on top', { ladders: [WHOLE_LADDER], recallsNew: false }),
  own('whole ladder, new ones recalled at once', { ladders: [WHOLE_LADDER] }),
  own('whole ladder, typing as quick as a card', { ladders: [QUICK_TYPING], recallsNew: false }),
  own('new ones not recalled at once', { recallsNew: false }),
  own('carry-over taken for granted', { ladders: [ALWAYS_CARRIED] }),
  own('typed whether or not facts wait', { ladders: [NEVER_BEHIND] }),
  own('recognised once, then flashcards', { ladders: [ONLY_RECOGNISED_ONCE] }),
  own('cloze, then typed', { ladders: [CUED_FIRST], recallsNew: false }),
  own('typed only', { ladders: [always(KINDS.typed)], recallsNew: false }),
  own('retention 80 %', { retention: 0.8 }),
  own('retention 85 %', { retention: 0.85 }),
  own('retention 95 %', { retention: 0.95 }),
]

/** The same memory and ladder, with what is due and new in another order. */
export const DEALINGS: readonly Policy[] = [
  own('due before new', { dealing: DUE_FIRST }),
  own('a new one for each due', { dealing: inTurn(1) }),
  own('new before due', { dealing: inTurn(0) }),
  own('20 new a day', { dealing: { ...AS_LEARN, newPerDay: 20 } }),
  own('the longest due first', { order: 'longest due' }),
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
