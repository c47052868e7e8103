import { watchPostEffect } from 'vue'

/** Names the page in the tab and to screen readers, the innermost part first: "Question 4 of 10 – Deck – Factdeck". Parts yet unknown are left out. */
export function useTitle(parts: () => readonly (string | undefined)[]): void {
  watchPostEffect(() => {
    document.title = [...parts().filter((part) => part !== undefined && part !== ''), 'Factdeck'].join(' – ')
  })
}
