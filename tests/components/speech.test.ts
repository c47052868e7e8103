// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ReadAloud from '@/components/speech/ReadAloud.vue'
import { sentencesOf } from '@/composables/use-speech'
import { voiceFor, voicesFor } from '@/composables/voices'
import '#tests/support/patience'

interface Said {
  readonly text: string
  lang: string
  onstart: (() => void) | null
  onend: (() => void) | null
}

const voiceOf = (lang: string, name = lang) => ({ lang, name, voiceURI: `voice:${name}`, default: false, localService: true }) as SpeechSynthesisVoice
const said: Said[] = []
const cancel = vi.fn(() => said.splice(0))

class Utterance {
  lang = ''
  onstart = null
  onend = null
  constructor(readonly text: string) {}
}

beforeEach(() => {
  said.splice(0)
  cancel.mockClear()
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [voiceOf('en_US'), voiceOf('tr-TR')],
    addEventListener: () => undefined,
    speak: (one: Said) => said.push(one),
    cancel,
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const mount = (more: object = {}) => render(ReadAloud, { props: { pieces: ['Who drew the plans?', 'Ada'], language: 'en', ...more } })

describe('reading aloud', () => {
  it('says nothing until asked, then each piece in a voice of the deck’s language', async () => {
    mount()
    expect(said).toEqual([])
    await fireEvent.click(screen.getByRole('button', { name: 'Read aloud' }))
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Who drew the plans?', 'en_US'], ['Ada', 'en_US']])
  })

  it('begins and stops with R, and stops by itself after the last piece', async () => {
    mount()
    await fireEvent.keyDown(document.body, { key: 'r' })
    expect(screen.getByRole('button', { name: 'Stop reading' })).toBeTruthy()
    await fireEvent.keyDown(document.body, { key: 'r' })
    expect(said).toEqual([])
    await fireEvent.keyDown(document.body, { key: 'r' })
    said.at(-1)?.onend?.()
    expect(await screen.findByRole('button', { name: 'Read aloud' })).toBeTruthy()
  })

  it('stops when its screen goes', async () => {
    const { unmount } = mount()
    await fireEvent.click(screen.getByRole('button'))
    cancel.mockClear()
    unmount()
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('begins by itself where that is set', () => {
    mount({ aloud: true })
    expect(said).toHaveLength(2)
  })

  it('says so where the device has no voice for the language', () => {
    mount({ language: 'hy' })
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('This device has no voice for Armenian.')).toBeTruthy()
  })
})

describe('voices', () => {
  const all = [voiceOf('en-US'), voiceOf('en_GB'), voiceOf('tr-TR'), voiceOf('en-GB', 'second')]

  it('of a language come with those of its very region first, however the device writes it', () => {
    expect(voicesFor('en-GB', all).map(({ name }) => name)).toEqual(['en_GB', 'second', 'en-US'])
    expect(voicesFor('az', all)).toEqual([])
  })

  it('chosen and no longer there give way to the device’s own', () => {
    expect(voiceFor('en-GB', all, { voices: { 'en-GB': 'voice:second' }, rate: 1 })?.name).toBe('second')
    expect(voiceFor('en-GB', all, { voices: { 'en-GB': 'gone' }, rate: 1 })?.name).toBe('en_GB')
  })
})

it('cuts a text into pieces that lose no word', () => {
  const words = (text: string) => text.split(/\s+/u).filter(Boolean)
  fc.assert(
    fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 })), (texts) => {
      const text = texts.join(' ')
      expect(words(sentencesOf(text, 'en').join(' '))).toEqual(words(text))
    }),
  )
})
