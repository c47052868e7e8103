import { onScopeDispose, readonly, shallowRef, type ShallowRef } from 'vue'

/** A mark that is pointed at, and what it stands for. */
export interface Tip {
  readonly mark: Element
  readonly text: string
}

/** How long a tip stays once the pointer has left its mark, so that it can be reached. */
const LINGERS_MS = 200

/** The tip of the mark with a `data-tip` under the pointer. Fingers, which cover what they point at, open none. */
export function useTip(): {
  readonly tip: Readonly<ShallowRef<Tip | undefined>>
  readonly point: (event: PointerEvent) => void
  readonly hold: () => void
  readonly leave: () => void
  readonly close: () => void
} {
  const tip = shallowRef<Tip>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const hold = () => clearTimeout(timer)
  const close = () => {
    hold()
    tip.value = undefined
  }
  const leave = () => {
    hold()
    timer = setTimeout(close, LINGERS_MS)
  }
  const point = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    const mark = target instanceof Element ? target.closest('[data-tip]') : null
    const text = mark?.getAttribute('data-tip') ?? ''
    if (mark === null || text === '') {
      leave()
      return
    }
    hold()
    if (tip.value?.mark !== mark) tip.value = { mark, text }
  }
  onScopeDispose(hold)
  return { tip: readonly(tip) as Readonly<ShallowRef<Tip | undefined>>, point, hold, leave, close }
}
