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
import { memoryBuckets } from '@/core/statistics/memories'
import type { Fittable, Overview } from '@/core/statistics/overview'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'
import { useBriefs } from './use-briefs'

/** What the charts of the progress page show, of all decks or one. What needs the whole log comes a moment after the rest. */
export function useProgress(nameOf: (factId: string) => string) {
  const log = useLog()
  const decks = useDecks()
  /** Empty for all decks. */
  const deckId = ref('')
  const overview = shallowRef<Overview>()
  const fittable = shallowRef<Fittable>()

  const shelf = computed(() => decks.shelf.filter(({ about }) => deckId.value === '' || about.id === deckId.value))
  const factIds = computed(() => new Set(shelf.value.flatMap((deck) => deck.factIds)))

  /** What was asked for last is shown; an answer that comes after it is not. */
  let asked = 0
  async function readAll(): Promise<void> {
    const turn = (asked += 1)
    const counted = await log.lookBack('overview', deckId.value === '' ? {} : { factIds: factIds.value })
    if (turn === asked) overview.value = counted
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

  const ahead = computed(() => {
    const { state, today } = log
    const memories = [...state.facts].flatMap(([id, { memory }]) => (memory && (deckId.value === '' || factIds.value.has(id)) ? [memory] : []))
    return {
      forecast: dueForecastOf(forecast(state, shelf.value, today), today),
      memories: memoryHistogramOf(memoryBuckets(memories, today), memories.map(({ stability }) => stability)),
    }
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
    const items = facilityDotsOf(counted.items, nameOf)
    return {
      answered: counted.trials > 0,
      retention: retentionLineOf(counted.retention, log.state.settings.retention),
      calendar: studyCalendarOf(counted.days, log.today),
      calibration: calibrationOf(counted.memory),
      confidence: confidenceBarsOf(counted.confidence),
      times: timeBarsOf(counted.times),
      items,
      hardest: items.facts.filter(({ facility, factId }) => facility < 1 && decks.shelf.some((deck) => deck.factIds.includes(factId))).slice(0, 5),
    }
  })

  return { deckId, fittable, ahead, scores, whole }
}
