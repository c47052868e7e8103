import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** False at first, true once so many milliseconds have gone by: what comes quickly needs no sign that it is coming. */
export function useDelayed(delayMs: number): Readonly<Ref<boolean>> {
  const passed = ref(false)
  const timer = setTimeout(() => (passed.value = true), delayMs)
  onScopeDispose(() => clearTimeout(timer))
  return readonly(passed)
}
