import { onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'

/** What somebody let go of over the page. */
export interface Dropped {
  readonly file: File | undefined
  readonly text: string
}

/** Takes files and text that are dropped anywhere on the page as long as it is shown; whether a file is held over it. What falls on a text field stays the field's. */
export function useDrop(take: (dropped: Dropped) => void): Readonly<Ref<boolean>> {
  const isOver = ref(false)

  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  const isFields = ({ target }: DragEvent) => target instanceof HTMLElement && target.matches('textarea, input')

  function over(event: DragEvent): void {
    isOver.value = hasFiles(event)
    if (isOver.value || !isFields(event)) event.preventDefault()
  }

  function leave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) isOver.value = false
  }

  function drop(event: DragEvent): void {
    isOver.value = false
    if (!hasFiles(event) && isFields(event)) return
    event.preventDefault()
    take({ file: event.dataTransfer?.files[0], text: event.dataTransfer?.getData('text/plain') ?? '' })
  }

  onMounted(() => {
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('dragleave', leave)
    document.removeEventListener('drop', drop)
  })
  return readonly(isOver)
}
