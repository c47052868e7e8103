import { computed, ref, shallowRef, watch } from 'vue'
import { useAttention } from '@/composables/use-attention'
import type { Answer, Attempt } from '@/core/attempt'
import type { Confidence } from '@/core/entry'
import { isDontKnow, type PlacedQuestion, type Response } from '@/core/question'
import type { Unclear } from '@/core/verdict'
import { kindOf } from '@/questions'
import { useAttempts } from '@/stores/attempts'
import { useHouse } from '@/stores/house'
import { useLog } from '@/stores/log'
import { usePassagesSeen } from '@/stores/passages-seen'
import { useAttempt } from './use-attempt'

/** A question that has its answer and stays on the screen until the learner goes on. */
interface Answered {
  readonly placed: PlacedQuestion
  readonly stamp: Answer['entry']['stamp']
}

/** A response that waits for the learner to say how sure they are of it. */
interface Unsaid {
  readonly response: Response
  readonly tookMs: number
}

/** How long saving may take, in milliseconds, before the screen shows that it does: mostly it is done within a frame, and what is drawn for one is drawn twice. */
const SLOW_MS = 80

/**
 * What came of a response: feedback to show, the next question, readings to choose from, how sure the learner is to be said first, or an answer that another
 * tab gave before.
 */
export type Came = 'feedback' | 'next' | 'unclear' | 'unsaid' | 'overtaken'

/**
 * One learner before one attempt: the question on the screen, and what can be done with it. `onOvertaken` is called when an answer whose feedback is on the
 * screen turns out to have come second, after another tab's.
 */
export function useSitting(attemptId: string, onOvertaken: () => void) {
  const { world } = useHouse()
  const log = useLog()
  const attempts = useAttempts()
  const seen = usePassagesSeen()

  const { attempt: newest, isComing } = useAttempt(attemptId)
  const answered = shallowRef<Answered>()
  const given = shallowRef<Response | null>(null)
  const readings = shallowRef<Unclear['readings'] | null>(null)
  /** Whether something is being saved, and the screen says so. */
  const busy = ref(false)
  let isSaving = false
  /** The attempt while an answer to it is being saved: it stays as it is until it is known what came of it, so that the page changes once. */
  const held = shallowRef<Attempt>()
  const attempt = computed(() => held.value ?? newest.value)
  /** Goes up when the same question is asked anew, so that nothing of the answer taken back stays on it. */
  const turn = ref(0)
  const unsaid = shallowRef<Unsaid | null>(null)
  const confidence = ref<Confidence>()
  const attention = useAttention(() => world.now().ms)

  const placed = computed(() => answered.value?.placed ?? attempt.value?.current ?? undefined)
  /** The answer whose feedback is on the screen, as it stands now. */
  const answer = computed(() => {
    const stamp = answered.value?.stamp
    return stamp === undefined ? undefined : attempt.value?.answers.find(({ entry }) => entry.stamp === stamp)
  })
  const key = computed(() => `${placed.value?.index ?? ''}/${turn.value}`)

  watch(key, () => {
    attention.restart()
    confidence.value = undefined
    if (unsaid.value) unsay()
  })
  watch(
    () => answered.value !== undefined && answer.value === undefined && !busy.value,
    (isGone) => {
      const index = answered.value?.placed.index
      if (!isGone || index === undefined) return
      goOn()
      turn.value += 1
      // Otherwise another tab has taken it back, and its question waits again.
      if (attempt.value?.answers.some(({ entry }) => entry.index === index)) onOvertaken()
    },
  )

  /** Takes a response; where the learner is asked how sure they are, it waits until they have said so. */
  async function respond(response: Response): Promise<Came | undefined> {
    const waiting = attempt.value?.current
    if (!waiting || isSaving || answered.value || unsaid.value) return undefined
    const tookMs = attention.spentMs()
    const isAsked = log.state.settings.confidence && waiting.question.evidence !== 'self' && !isDontKnow(response) && confidence.value === undefined
    if (!isAsked) return give(response, tookMs)
    given.value = response
    unsaid.value = { response, tookMs }
    return 'unsaid'
  }

  /** Says how sure the learner is of the response that waits. */
  async function sayHowSure(how: Confidence): Promise<Came | undefined> {
    if (!unsaid.value) return undefined
    const { response, tookMs } = unsaid.value
    confidence.value = how
    unsaid.value = null
    return give(response, tookMs)
  }

  /** Takes the response that waits back, before it counts. */
  function unsay(): void {
    unsaid.value = null
    given.value = null
  }

  /** Judges and writes a response; resolves when it is durable, or known not to be. */
  async function give(response: Response, tookMs: number): Promise<Came | undefined> {
    const asked = attempt.value
    const waiting = asked?.current
    if (!asked || !waiting) return undefined
    isSaving = true
    held.value = asked
    const slow = setTimeout(() => {
      busy.value = true
      given.value = response
    }, SLOW_MS)
    try {
      const { factIds } = waiting.question
      const sure = confidence.value === undefined ? {} : { confidence: confidence.value }
      const sitting = { tookMs, passageSeen: seen.wasSeen(factIds), ...sure }
      const came = await attempts.answer(asked, response, sitting)
      if (came && 'readings' in came) {
        given.value = null
        readings.value = came.readings
        return 'unclear'
      }
      readings.value = null
      const atOnce = asked.started.feedback === 'at-once' && waiting.question.evidence !== 'self'
      if (came && (atOnce || kindOf(waiting.question).alwaysAtOnce)) {
        given.value = response
        answered.value = { placed: waiting, stamp: came.entry.stamp }
        return 'feedback'
      }
      given.value = null
      return came ? 'next' : 'overtaken'
    } finally {
      clearTimeout(slow)
      held.value = undefined
      isSaving = busy.value = false
    }
  }

  /** Leaves the feedback for the next question. */
  function goOn(): void {
    answered.value = undefined
    given.value = null
    readings.value = null
  }

  /** Takes the last answer back: its question waits again. False when there is none. */
  async function undo(): Promise<boolean> {
    if (isSaving) return false
    if (unsaid.value) {
      unsay()
      turn.value += 1
      return true
    }
    isSaving = busy.value = true
    try {
      const taken = await attempts.retract(attemptId)
      if (!taken) return false
      goOn()
      turn.value += 1
      return true
    } finally {
      isSaving = busy.value = false
    }
  }

  return { attempt, isComing, placed, answer, given, unsaid, readings, busy, key, respond, sayHowSure, goOn, undo }
}
