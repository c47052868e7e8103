import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { calibrationOf } from '@/charts/calibration/data'
import { confidenceBarsOf } from '@/charts/confidence-bars/data'
import { dueForecastOf } from '@/charts/due-forecast/data'
import { facilityDotsOf } from '@/charts/facility-dots/data'
import { memoryHistogramOf } from '@/charts/memory-histogram/data'
import { retentionLineOf } from '@/charts/retention-line/data'
import { scoreLineOf } from '@/charts/score-line/data'
import { studyCalendarOf } from '@/charts/study-calendar/data'
import { timeBarsOf } from '@/charts/time-bars/data'
import { forecast } from '@/core/load'
import type { Items } from '@/core/statistics/items'
import { memorySpread } from '@/core/statistics/memories'
import type { Overview } from '@/core/statistics/overview'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'
import { useBriefs } from './use-briefs'

const HARDEST = 5

/** What the charts of the progress page show, of all decks or one. What needs the whole log comes a moment after the rest. */
export function useProgress(nameOf: (factId: string) => string) {
  const log = useLog()
  const decks = useDecks()
  /** Empty for all decks. */
  const deckId = ref('')
  const overview = shallowRef<Overview>()
  const items = shallowRef<Items>()
  /** Answers that the parameters of memory can be fitted to. */
  const fittable = shallowRef<number>()

  const shelf = computed(() => decks.shelf.filter(({ about }) => deckId.value === '' || about.id === deckId.value))
  const factIds = computed(() => new Set(shelf.value.flatMap((deck) => deck.factIds)))

  /** What was asked for last is shown; an answer that comes after it is not. */
  let asked = 0
  async function readAll(): Promise<void> {
    const turn = (asked += 1)
    const ask = deckId.value === '' ? {} : { factIds: factIds.value }
    const counted = await log.lookBack('overview', ask)
    if (turn !== asked) return
    overview.value = counted
    const counts = await log.lookBack('items', ask)
    if (turn !== asked) return
    items.value = counts
    fittable.value = await log.lookBack('fittable', {})
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => [log.phase, deckId.value, log.state.days.size, log.state.settings.weights] as const,
    ([phase]) => {
      if (phase !== 'ready') return
      clearTimeout(timer)
      timer = setTimeout(() => void readAll())
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  /** What the learner's state tells by itself, and no answer has to be counted for; the calendar of one deck comes with the rest. */
  const ahead = computed(() => {
    const { state, today } = log
    const days = deckId.value === '' ? new Map([...state.days].map(([day, { answers }]) => [day, answers])) : overview.value?.days
    return { forecast: dueForecastOf(forecast(state, shelf.value, today), today), calendar: days && studyCalendarOf(days, today) }
  })

  const memories = computed(() => {
    const { buckets, stabilities } = memorySpread(log.state.facts, log.today, deckId.value === '' ? undefined : factIds.value)
    return memoryHistogramOf(buckets, stabilities)
  })

  const briefs = useBriefs(() => deckId.value !== '')
  const scores = computed(() =>
    scoreLineOf(
      briefs.value
        .filter(({ deck, finishedMs }) => finishedMs !== undefined && (deckId.value === '' || deck === deckId.value))
        .map(({ finishedMs, score }) => ({ ms: finishedMs ?? 0, score })),
    ),
  )

  const whole = computed(() => {
    const counted = overview.value
    if (!counted) return undefined
    return {
      answered: counted.trials > 0,
      retention: retentionLineOf(counted.retention, log.state.settings.retention),
      calibration: calibrationOf(counted.memory),
      confidence: confidenceBarsOf(counted.confidence),
      times: timeBarsOf(counted.times),
    }
  })

  const byFact = computed(() => {
    if (!items.value) return undefined
    const dots = facilityDotsOf(items.value, nameOf)
    return { dots, hardest: hardestOf(dots.facts) }
  })

  /** The five hardest facts that a deck still has. */
  function hardestOf<F extends { readonly factId: string; readonly facility: number }>(facts: readonly F[]): readonly F[] {
    const found: F[] = []
    for (const fact of facts) {
      if (found.length === HARDEST || fact.facility === 1) break
      if (decks.shelf.some((deck) => deck.factIds.includes(fact.factId))) found.push(fact)
    }
    return found
  }

  return { deckId, fittable, ahead, memories, scores, whole, byFact }
}
