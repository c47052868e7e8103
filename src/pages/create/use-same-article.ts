import { shallowRef, watch } from 'vue'
import type { About, Article } from '@/core/deck'
import { deckOfArticle } from '@/pages/earlier-edition'
import { useDecks } from '@/stores/decks'

/** The deck here that was made of an article of the same title or address: this one may be the same as it reads now. */
export function useSameArticle(article: () => Article | undefined) {
  const decks = useDecks()
  const about = shallowRef<About>()

  watch(
    () => [article()?.title, article()?.url] as const,
    async ([title, url]) => {
      about.value = undefined
      if (title === undefined || title === '') return
      await decks.readKept()
      const deck = await deckOfArticle(title, url)
      if (title === article()?.title && url === article()?.url) about.value = deck?.about
    },
    { immediate: true },
  )

  return about
}
