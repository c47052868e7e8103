import { computed, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { useFitDate } from '@/composables/use-fit-date'
import { adviceOf, LEAST_ANSWERS, type Fit } from '@/core/fitting/fit'
import { useFitting } from '@/stores/fitting'
import { useLog } from '@/stores/log'
import { fitInWorker } from './fit-in-worker'

/** Fitting the parameters of memory to so many answers: the fit on its way, what it found, and taking it on. */
export function useFit(answers: Readonly<Ref<number | undefined>>) {
  const log = useLog()
  const fitting = useFitting()
  const { mark } = useFitDate()
  const is = ref<'waiting' | 'fitting' | 'found' | 'accepted' | 'failed'>('waiting')
  const progress = ref(0)
  const found = shallowRef<Fit>()
  let stopping = new AbortController()

  onScopeDispose(() => stopping.abort())

  async function begin(): Promise<void> {
    stopping = new AbortController()
    const { signal } = stopping
    progress.value = 0
    is.value = 'fitting'
    try {
      const steps = await log.lookBack('steps', {})
      signal.throwIfAborted()
      found.value = await fitInWorker({ steps, inUse: log.state.settings.weights }, (share) => (progress.value = share), signal)
      is.value = 'found'
      mark(log.today)
    } catch {
      // A worker that dies (no memory, no worker at all) changes nothing; the page says so.
      is.value = signal.aborted ? 'waiting' : 'failed'
    }
  }

  async function accept(): Promise<void> {
    if (!found.value) return
    await fitting.accept(found.value.weights)
    is.value = 'accepted'
  }

  async function goBack(): Promise<void> {
    await fitting.goBack()
    is.value = 'waiting'
  }

  return {
    state: computed(() => ({
      is: is.value, progress: progress.value, found: found.value, answers: answers.value, least: LEAST_ANSWERS, isFitted: fitting.isFitted,
      advice: found.value && adviceOf(found.value),
    })),
    begin,
    stop: () => stopping.abort(),
    accept,
    leave: () => (is.value = 'waiting'),
    goBack,
  }
}
