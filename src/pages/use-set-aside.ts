import { computed, onMounted, ref } from 'vue'
import { download } from '@/composables/download'
import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import { StorageFailure } from '@/core/storage'
import { recovery as words } from '@/locales/en/recovery'
import { useRecovery } from '@/stores/recovery'

/** What lies aside since the learner started over, and what is done with it; each deed tells what came of it. */
export function useSetAside() {
  const recovery = useRecovery()
  const { say } = useWords(words)
  const { tell } = useNote()
  const busy = ref(false)
  onMounted(recovery.look)

  async function doing(deed: () => Promise<string>): Promise<void> {
    busy.value = true
    try {
      tell(await deed())
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      tell(say('asideFailed'))
    } finally {
      busy.value = false
    }
  }

  return {
    isAside: computed(() => recovery.aside > 0),
    busy,
    bring: () =>
      doing(async () => {
        const brought = await recovery.bringBack()
        return brought > 0 ? say('broughtBack', { n: brought }) : say('broughtNothing')
      }),
    save: () =>
      doing(async () => {
        const { name, bytes, entries, damaged } = await recovery.save('aside')
        download(bytes, name, 'application/zip')
        return [say('savedReadable', { n: entries }), ...(damaged > 0 ? [say('savedDamaged', { n: damaged })] : [])].join(' ')
      }),
    drop: () =>
      doing(async () => {
        await recovery.discardAside()
        return say('dropped')
      }),
  }
}
