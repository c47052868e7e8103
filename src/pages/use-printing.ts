import { ref, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Printing } from '@/components/print/PrintChoices.vue'

/** Regions whose printers hold Letter; everywhere else it is A4. */
const LETTER = /-(US|CA|MX|PH|CL|CO|CR|GT|VE)$/u

/** What is chosen to be printed; `?as=cards` begins with the cards. */
export function usePrinting(count: number) {
  const route = useRoute()
  const router = useRouter()
  const chosen = shallowRef<Printing>({
    as: route.query['as'] === 'cards' ? 'cards' : 'worksheet',
    size: LETTER.test(navigator.language) ? 'letter' : 'a4',
    layout: 'both',
    kinds: [],
    count,
    version: 1,
  })
  const pages = ref(0)

  async function choose(next: Printing): Promise<void> {
    const isOther = next.as !== chosen.value.as
    chosen.value = next
    if (isOther) await router.replace({ query: next.as === 'cards' ? { as: 'cards' } : {} })
  }

  return { chosen, pages, choose, print: () => window.print() }
}
