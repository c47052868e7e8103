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
import { scoreOf } from '@/core/score'
import { confidenceCalibration, memoryCalibration } from '@/core/statistics/calibration'
import { answersByDay } from '@/core/statistics/days'
import { itemStatistics } from '@/core/statistics/items'
import { memoryBuckets } from '@/core/statistics/memories'
import { retentionByWeek } from '@/core/statistics/retention'
import { timesByKind } from '@/core/statistics/times'
import { trialsOf, type Trial } from '@/core/statistics/trials'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'

/** What the charts of the progress page show, of all decks or one. What needs the whole log comes a moment after the rest. */
export function useProgress(nameOf: (factId: string) => string) {
  const log = useLog()
  const decks = useDecks()
  /** Empty for all decks. */
  const deckId = ref('')
  const all = shallowRef<readonly Trial[]>()

  async function readAll(): Promise<void> {
    all.value = trialsOf(await log.readAllEntries())
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => [log.state.days.size, log.state.settings.weights],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void readAll())
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  const shelf = computed(() => decks.shelf.filter(({ about }) => deckId.value === '' || about.id === deckId.value))
  const factIds = computed(() => new Set(shelf.value.flatMap((deck) => deck.factIds)))
  const trials = computed(() => (deckId.value === '' ? all.value : all.value?.filter(({ factId }) => factIds.value.has(factId))))

  const ahead = computed(() => {
    const { state, today } = log
    const memories = [...state.facts].flatMap(([id, { memory }]) => (memory && (deckId.value === '' || factIds.value.has(id)) ? [memory] : []))
    return {
      forecast: dueForecastOf(forecast(state, shelf.value, today), today),
      memories: memoryHistogramOf(memoryBuckets(memories, today), memories.map(({ stability }) => stability)),
    }
  })

  const scores = computed(() =>
    scoreLineOf(
      [...log.state.attempts.values()]
        .filter(({ started, finished }) => finished && (deckId.value === '' || started.deck === deckId.value))
        .map((attempt) => ({ ms: attempt.finished?.moment.ms ?? 0, score: scoreOf(attempt) })),
    ),
  )

  const whole = computed(() => {
    const given = trials.value
    if (!given) return undefined
    const items = facilityDotsOf(itemStatistics(given), nameOf)
    return {
      answered: given.length > 0,
      retention: retentionLineOf(retentionByWeek(given), log.state.settings.retention),
      calendar: studyCalendarOf(answersByDay(given), log.today),
      calibration: calibrationOf(memoryCalibration(given)),
      confidence: confidenceBarsOf(confidenceCalibration(given)),
      times: timeBarsOf(timesByKind(given)),
      items,
      hardest: items.facts.filter(({ facility, factId }) => facility < 1 && decks.shelf.some((deck) => deck.factIds.includes(factId))).slice(0, 5),
    }
  })

  return { deckId, trials: all, ahead, scores, whole }
}
