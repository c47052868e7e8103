import { computed, nextTick, onScopeDispose, ref, watch, type ComputedRef } from 'vue'

const nextTask = () => new Promise((resolve) => setTimeout(resolve))
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/**
 * A long page in parts, the first of which is drawn before the others are made: `has` tells whether a part is due, `isWhole` whether all are. Where the reader
 * comes back to a place further down, or `atOnce` wants one, all come together. `count` is undefined until it is known how many there are.
 */
export function useParts(count: () => number | undefined, atOnce = false): { readonly has: (part: number) => boolean; readonly isWhole: ComputedRef<boolean> } {
  const { state } = history as { readonly state: { readonly scroll?: unknown } | null }
  const due = ref(atOnce || state?.scroll != null ? Infinity : 1)
  const isWhole = computed(() => due.value >= (count() ?? Infinity) && count() !== undefined)
  let isLeft = false
  onScopeDispose(() => (isLeft = true))

  async function goOn(): Promise<void> {
    // A tab that nobody looks at draws nothing, and keeps nobody waiting.
    if (!document.hidden) await painted()
    while (!isWhole.value && !isLeft) {
      due.value += 1
      await nextTick()
      await nextTask()
    }
  }

  const stop = watch(
    () => count() !== undefined,
    (isThere) => {
      if (!isThere) return
      void nextTick(() => stop())
      void nextTick(goOn)
    },
    { immediate: true },
  )
  return { has: (part) => part < due.value, isWhole }
}
