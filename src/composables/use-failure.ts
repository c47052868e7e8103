import { readonly, shallowRef } from 'vue'

/** What no screen has caught: a mistake of ours, or a part of the app that could not be fetched. */
export type Failure = 'mistake' | 'unreached'

const failure = shallowRef<Failure | null>(null)

/** The failure that stands before the learner, and the ways to raise and dismiss it. A mistake is never overlaid by less. */
export function useFailure() {
  return {
    failure: readonly(failure),
    raise: (kind: Failure) => {
      if (failure.value !== 'mistake') failure.value = kind
    },
    dismiss: () => {
      failure.value = null
    },
  }
}
