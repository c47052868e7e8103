import { onBeforeUnmount, onMounted } from 'vue'

/** What a key does; false when it had nothing to do, and the key goes on. */
export type KeyAction = (event: KeyboardEvent) => unknown

/** Actions by key as `KeyboardEvent.key` names it, letters in lower case ("1", "u", "?", " ", "Enter"). */
export type KeyMap = Readonly<Record<string, KeyAction>>

const NAMED = new Set(['Enter', 'Escape'])

/**
 * Listens to the whole page while the component is shown. Letters and digits are left alone while somebody types, space and Enter where they press
 * a control, everything under an open dialog or with Ctrl, Alt or Meta held; a handled key goes no further.
 */
export function useKeys(keys: () => KeyMap): void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const action = keys()[name]
    if (!action || isTaken(event.target, name) || document.querySelector('dialog[open]')) return
    if (action(event) !== false) event.preventDefault()
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}

function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (isTyping(target)) return !NAMED.has(key)
  return (key === 'Enter' || key === ' ') && target.closest('button, a[href], select, summary, input, label') !== null
}

function isTyping(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])')
}

/** The digits 1 to `count`, nine at most, each choosing its place from 0. */
export function digitKeys(count: number, choose: (place: number) => void): KeyMap {
  return Object.fromEntries(Array.from({ length: Math.min(count, 9) }, (_, place) => [String(place + 1), () => choose(place)]))
}
