import { nextTick, ref, type ComponentPublicInstance, type Ref } from 'vue'

/** What can be held by a template's ref. */
export type FocusTarget = HTMLElement | SVGElement | ComponentPublicInstance | null

/** A target for a template's ref, and `focus`, which moves the focus to it once the screen has changed. */
export function useFocus(): { readonly target: Ref<FocusTarget>; readonly focus: () => Promise<void> } {
  const target = ref<FocusTarget>(null)
  const focus = async () => {
    await nextTick()
    elementOf(target.value)?.focus({ preventScroll: false })
  }
  return { target, focus }
}

function elementOf(target: FocusTarget): HTMLElement | undefined {
  const element: unknown = target !== null && '$el' in target ? target.$el : target
  if (!(element instanceof HTMLElement)) return undefined
  // A heading or a region takes the focus only when it is sent there.
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1
  return element
}
