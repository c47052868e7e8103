import { readonly, ref } from 'vue'

const isShown = ref(false)

/** The sheet of keys over whatever page is shown: whether it is, and the ways to show and to close it. */
export function useKeysSheet() {
  return {
    isShown: readonly(isShown),
    show: () => {
      isShown.value = true
    },
    close: () => {
      isShown.value = false
    },
  }
}
