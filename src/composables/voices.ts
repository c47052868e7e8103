import { readonly, shallowRef, type ShallowRef } from 'vue'

/** How things are read aloud on this device: the voice by language (its address), and how fast, 1 being as the voice has it. */
export interface VoiceChoice {
  readonly voices: Readonly<Record<string, string>>
  readonly rate: number
}

/** Rates that a person can choose between. */
export const RATES = [0.7, 0.85, 1, 1.15, 1.3] as const

const KEY = 'factdeck/voice'
const PLAIN: VoiceChoice = { voices: {}, rate: 1 }

const voices = shallowRef<readonly SpeechSynthesisVoice[]>([])
const choice = shallowRef<VoiceChoice>(stored())
let listening = false

/** The voices that this device has; browsers tell them a moment after they are first asked. */
export function useVoices(): Readonly<ShallowRef<readonly SpeechSynthesisVoice[]>> {
  const { speechSynthesis } = globalThis as { readonly speechSynthesis?: SpeechSynthesis }
  if (speechSynthesis && !listening) {
    listening = true
    const read = () => (voices.value = speechSynthesis.getVoices())
    read()
    speechSynthesis.addEventListener?.('voiceschanged', read)
  }
  return voices
}

/** What was chosen on this device, and the way to choose. Voices differ from device to device, so the choice stays out of the log. */
export function useVoiceChoice() {
  return {
    choice: readonly(choice) as Readonly<ShallowRef<VoiceChoice>>,
    choose: (chosen: VoiceChoice) => {
      choice.value = chosen
      try {
        localStorage.setItem(KEY, JSON.stringify(chosen))
      } catch (error) {
        // A browser that keeps nothing reads in its own voice next time.
        if (!(error instanceof DOMException)) throw error
      }
    },
  }
}

/** The voices that speak a language (BCP 47), those of its very region first. */
export function voicesFor(language: string, among: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase()
  const wanted = language.toLowerCase()
  const fitting = among.filter((voice) => tagOf(voice).split('-')[0] === wanted.split('-')[0])
  return [...fitting.filter((voice) => tagOf(voice) === wanted), ...fitting.filter((voice) => tagOf(voice) !== wanted)]
}

/** The voice that reads a language: the one chosen, or the device's own first. */
export function voiceFor(language: string, among: readonly SpeechSynthesisVoice[], { voices: chosen }: VoiceChoice): SpeechSynthesisVoice | undefined {
  const fitting = voicesFor(language, among)
  return fitting.find(({ voiceURI }) => voiceURI === chosen[language]) ?? fitting.find((voice) => voice.default) ?? fitting[0]
}

function stored(): VoiceChoice {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isChoice(data) ? data : PLAIN
  } catch {
    // No store, or something else's text under our key: the device's own voice reads.
    return PLAIN
  }
}

function isChoice(data: unknown): data is VoiceChoice {
  if (typeof data !== 'object' || data === null || !('rate' in data && 'voices' in data)) return false
  const { rate, voices: chosen } = data
  const isRate = typeof rate === 'number' && rate >= 0.5 && rate <= 2
  return isRate && typeof chosen === 'object' && chosen !== null && Object.values(chosen).every((voice) => typeof voice === 'string')
}
