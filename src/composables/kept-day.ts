import { readonly, ref, type Ref } from 'vue'
import type { StudyDay } from '@/core/world'

/** A study day that this device keeps under a name, beside the log: when something was last done here, or put off. Undefined where never. */
export function keptDay(name: string): { readonly day: Readonly<Ref<StudyDay | undefined>>; readonly keep: (day: StudyDay) => void } {
  const day = ref(read(name))
  return { day: readonly(day), keep: (now) => write(name, (day.value = now)) }
}

function read(name: string): StudyDay | undefined {
  try {
    const day = Number(localStorage.getItem(name) ?? undefined)
    return Number.isInteger(day) ? day : undefined
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return undefined
  }
}

function write(name: string, day: StudyDay): void {
  try {
    localStorage.setItem(name, String(day))
  } catch (error) {
    // A browser that keeps nothing reminds again at the next start, and rightly.
    if (!(error instanceof DOMException)) throw error
  }
}
