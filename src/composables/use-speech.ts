import { computed, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue'
import { useVoiceChoice, useVoices, voiceFor } from './voices'

/** Longer pieces are cut at sentences: some engines fall silent in the middle of a long one. */
const MOST_LETTERS = 220

/** Which reading is going on, over the whole page: the browser has one voice at a time. 0 while there is none. */
const reading = ref(0)
let readings = 0

/** Reading aloud through the browser's own voices. What is being read stops when the component that began it goes. */
export function useSpeech(language: () => string): {
  /** Whether this device has a voice for the language. */
  readonly isAble: ComputedRef<boolean>
  readonly isSpeaking: ComputedRef<boolean>
  /** The piece that is being read, from 0; -1 while nothing is. */
  readonly at: Readonly<Ref<number>>
  readonly speak: (pieces: readonly string[]) => void
  readonly stop: () => void
} {
  const own = ref(-1)
  const voices = useVoices()
  const { choice } = useVoiceChoice()
  const voice = computed(() => voiceFor(language(), voices.value, choice.value))
  const at = ref(-1)
  const isSpeaking = computed(() => reading.value === own.value)

  function stop(): void {
    if (!isSpeaking.value) return
    finish()
    speechSynthesis.cancel()
  }

  function speak(pieces: readonly string[]): void {
    if (!voice.value) return
    speechSynthesis.cancel()
    const mine = (readings += 1)
    reading.value = mine
    own.value = mine
    // What was cut off says so later, when another reading may have begun.
    const ifMine = (then: () => void) => () => {
      if (reading.value === mine) then()
    }
    const utterances = pieces.flatMap((piece, nth) => sentencesOf(piece, language()).map((text) => ({ text, nth })))
    for (const [place, { text, nth }] of utterances.entries()) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice.value
      utterance.lang = voice.value.lang
      utterance.rate = choice.value.rate
      utterance.onstart = ifMine(() => (at.value = nth))
      if (place === utterances.length - 1) utterance.onend = ifMine(finish)
      utterance.onerror = ifMine(finish)
      speechSynthesis.speak(utterance)
    }
  }

  function finish(): void {
    reading.value = 0
    at.value = -1
  }

  onScopeDispose(stop)
  return { isAble: computed(() => voice.value !== undefined), isSpeaking, at, speak, stop }
}

/** A text in pieces short enough for every engine, cut between sentences. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + segment.length <= MOST_LETTERS) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
