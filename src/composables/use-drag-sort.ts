import { ref, type Ref } from 'vue'

/**
 * Rows of a list that are dragged to their places: they change places under way, each once the pointer is past its neighbour's middle. A mouse takes a row
 * anywhere but at its buttons, a finger only at its grip (`data-grip`), so that the page can still be scrolled.
 */
export function useDragSort(list: Readonly<Ref<HTMLElement | null>>, on: {
  readonly mayDrag: () => boolean
  readonly move: (from: number, to: number) => void
  /** Let go, where it has changed places. */
  readonly drop: (at: number) => void
}) {
  const dragged = ref<number>()
  let begun = 0

  function start(event: PointerEvent, at: number): void {
    const { target, pointerType, pointerId, button } = event
    if (button !== 0 || !on.mayDrag() || !(target instanceof Element) || target.closest('button')) return
    if (pointerType === 'touch' && !target.closest('[data-grip]')) return
    event.preventDefault()
    // The row itself is taken out and put back as it moves, and would lose the pointer.
    list.value?.setPointerCapture(pointerId)
    dragged.value = begun = at
  }

  function drag({ clientY }: PointerEvent): void {
    const at = dragged.value
    if (at === undefined || !list.value) return
    const middles = [...list.value.children].map((row) => {
      const { top, height } = row.getBoundingClientRect()
      return top + height / 2
    })
    const isBefore = (place: number, edge: number | undefined) => edge !== undefined && (place < at ? clientY < edge : clientY > edge)
    const above = middles.findIndex((middle, place) => place < at && isBefore(place, middle))
    const below = middles.findLastIndex((middle, place) => place > at && isBefore(place, middle))
    const to = above >= 0 ? above : below >= 0 ? below : at
    if (to === at) return
    on.move(at, to)
    dragged.value = to
  }

  function end(): void {
    const at = dragged.value
    dragged.value = undefined
    if (at !== undefined && at !== begun) on.drop(at)
  }

  return { dragged, start, drag, end }
}
