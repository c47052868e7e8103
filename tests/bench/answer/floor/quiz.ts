import localforage from 'localforage'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

const COUNT = 10
const questions = Array.from({ length: COUNT }, (_, at) => ({ stem: `What is ${at} and ${at + 3}?`, options: [2 * at + 2, 2 * at + 3, 2 * at + 4], key: 1 }))

/** The least that a quiz can do: it holds a list of questions, and keeps each answer under a key of its own. */
export const useQuiz = defineStore('quiz', () => {
  const at = shallowRef(0)
  const given = shallowRef<number | null>()
  const current = computed(() => questions[at.value])

  async function answer(option: number | null): Promise<void> {
    await localforage.setItem(`answer/${at.value}`, { question: current.value, option, isRight: option === current.value?.key, ms: Date.now() })
    given.value = option
  }

  function next(): void {
    given.value = undefined
    at.value += 1
  }

  return { at, count: COUNT, given, current, answer, next }
})
