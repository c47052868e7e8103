import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Settings } from '@/core/settings'
import { useLog } from './log'

/** What the person has chosen. */
export const useSettings = defineStore('settings', () => {
  const log = useLog()
  const settings = computed(() => log.state.settings)

  /** Changes one setting; the same value again writes nothing. */
  async function change<N extends keyof Settings>(name: N, value: Settings[N]): Promise<void> {
    if (JSON.stringify(settings.value[name]) === JSON.stringify(value)) return
    await log.record({ kind: 'setting-changed', name, value })
  }

  return { settings, change }
})
