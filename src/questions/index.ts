export { askPlanned, planAttempt } from './plan'
export type { Planning } from './plan'
export { askStep, isKindId, isQuestion, kindIds, kindOf, kinds } from './registry'
export type { KindId, Question } from './registry'
