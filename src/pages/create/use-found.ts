import { ref, shallowRef } from 'vue'
import type { FoundParagraph } from '@/components/create/found-so-far'
import type { FoundSoFar } from '@/generator'

/** What was found so far in an article that is being read: to be looked at while waiting, and gone once it is read. */
export function useFound() {
  const paragraphs = shallowRef<readonly FoundParagraph[]>([])
  const found = ref(0)

  function take({ paragraphs: more, words, count }: FoundSoFar): void {
    const all = [...paragraphs.value, ...more.map((one) => ({ ...one, words: [] }))]
    const numbers = new Set(words.map(({ paragraph }) => paragraph))
    paragraphs.value = all.map((one) => (one.number !== null && numbers.has(one.number) ? { ...one, words: [...one.words, ...words.filter(({ paragraph }) => paragraph === one.number)] } : one))
    found.value = count
  }

  function forget(): void {
    paragraphs.value = []
    found.value = 0
  }

  return { paragraphs, found, take, forget }
}
