import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useLog } from './log'
import { useSettings } from './settings'

/** The parameters of the learner's memory: everybody's, or fitted to their own answers. */
export const useFitting = defineStore('fitting', () => {
  const log = useLog()
  const { change } = useSettings()
  const isFitted = computed(() => log.state.settings.weights !== null)

  /** Takes fitted parameters on: from now on they hold for everything ever answered. */
  async function accept(weights: readonly number[]): Promise<void> {
    await change('weights', [...weights])
  }

  /** Goes back to everybody's parameters. */
  async function goBack(): Promise<void> {
    await change('weights', null)
  }

  return { isFitted, accept, goBack }
})
