import { defineStore } from 'pinia'
import { computed } from 'vue'
import { fitStepsOf, type FitSteps } from '@/core/fitting/steps'
import { trialsOf } from '@/core/statistics/trials'
import { useLog } from './log'
import { useSettings } from './settings'

/** The parameters of the learner's memory: everybody's, or fitted to their own answers. */
export const useFitting = defineStore('fitting', () => {
  const log = useLog()
  const { change } = useSettings()
  const isFitted = computed(() => log.state.settings.weights !== null)

  /** What memory has heard of, for a fit. */
  function steps(): FitSteps {
    return fitStepsOf(trialsOf(log.allEntries()))
  }

  /** Takes fitted parameters on: from now on they hold for everything ever answered. */
  async function accept(weights: readonly number[]): Promise<void> {
    await change('weights', [...weights])
  }

  /** Goes back to everybody's parameters. */
  async function goBack(): Promise<void> {
    await change('weights', null)
  }

  return { isFitted, steps, accept, goBack }
})
