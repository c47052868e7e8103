import { computed, ref, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Printing } from '@/core/paper'

/** Regions whose printers hold Letter; everywhere else it is A4. */
const LETTER = /-(US|CA|MX|PH|CL|CO|CR|GT|VE)$/u

/** What is chosen to be printed. Whether cards or a worksheet stands in the address: `?as=cards`. */
export function usePrinting(count: number) {
  const route = useRoute()
  const router = useRouter()
  const rest = shallowRef<Omit<Printing, 'as'>>({
    size: LETTER.test(navigator.language) ? 'letter' : 'a4',
    layout: 'both',
    kinds: [],
    count,
    version: 1,
  })
  const chosen = computed<Printing>(() => ({ ...rest.value, as: route.query['as'] === 'cards' ? 'cards' : 'worksheet' }))
  const pages = ref(0)

  async function choose({ as, ...others }: Printing): Promise<void> {
    rest.value = others
    if (as !== chosen.value.as) await router.replace({ query: as === 'cards' ? { as } : {} })
  }

  return { chosen, pages, choose, print: () => window.print() }
}
