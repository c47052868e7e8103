// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/vue'
import { RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import ChartFrame from '@/charts/ChartFrame.vue'
import AppButton from '@/components/AppButton.vue'
import AppDialog from '@/components/AppDialog.vue'
import RetentionField from '@/components/settings/RetentionField.vue'
import LoadingOutline from '@/components/LoadingOutline.vue'
import PassageQuote from '@/components/PassageQuote.vue'
import ProblemList from '@/components/ProblemList.vue'
import QuestionFrame from '@/components/QuestionFrame.vue'
import ReadingParagraph from '@/components/ReadingParagraph.vue'
import StandingMark from '@/components/StandingMark.vue'
import ThinBar from '@/components/ThinBar.vue'
import ToastNote from '@/components/ToastNote.vue'
import TypedField from '@/components/TypedField.vue'
import { THEME_KEY, useTheme } from '@/composables/use-theme'
import { byFactId } from '@/core/deck'
import { smallDeck } from '#tests/support/small-deck'
import '#tests/support/patience'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const facts = byFactId(smallDeck)
const wreck = facts.get('orrin-wrec')!
const textOf = (paragraph: number) => smallDeck.reading.find(({ number }) => number === paragraph)!.text

describe('a passage', () => {
  test('stands marked in its whole paragraph, with the paragraph’s number', () => {
    const { container } = render(PassageQuote, { props: { fact: wreck, text: textOf(4), language: 'en' } })
    expect(container.querySelector('mark')?.textContent).toBe(wreck.passage.quote)
    expect(container.querySelector('.text')?.textContent).toBe(textOf(4))
    expect(container.textContent).toContain('Paragraph 4')
  })

  test('is in the deck’s language, and what we say about it is not', () => {
    const { getByText, container } = render(PassageQuote, { props: { fact: { ...wreck, note: 'Seldom seen.' }, text: textOf(4), language: 'hy' } })
    const languageOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? null
    expect(languageOf(container.querySelector('mark'))).toBe('hy')
    expect(languageOf(getByText('Seldom seen.'))).toBe('hy')
    expect(languageOf(getByText('Paragraph 4'))).toMatch(/^en/)
    expect(languageOf(getByText('as said by Jonas Pell'))).toBeNull()
  })

  test('names who says it', () => {
    const { getByText } = render(PassageQuote, { props: { fact: wreck, text: textOf(4), language: 'en' } })
    getByText('as said by Jonas Pell')
  })

  test('tells what comes from outside the article as such, and where it is from', () => {
    const fact = { ...wreck, context: { text: 'An inquiry found no cause.', from: 'the archive' } }
    const { container } = render(PassageQuote, { props: { fact, text: textOf(4), language: 'en' } })
    expect(container.textContent).toMatch(/From outside the article.*An inquiry found no cause\..*the archive/s)
  })
})

test('a plainly reported fact carries no mark of standing', () => {
  const { container } = render(StandingMark, { props: { fact: facts.get('orrin-begn')! } })
  expect(container.textContent).toBe('')
})

test('a paragraph of the reading keeps its text, whatever is underlined in it', () => {
  const rest = smallDeck.facts.filter(({ passage }) => passage.paragraph === 1).map((fact) => ({ fact, knowledge: 'known' as const }))
  const { container } = render(ReadingParagraph, {
    props: { paragraph: smallDeck.reading[0]!, facts: rest, language: 'en', busy: false },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
  expect(container.querySelector('.text')?.textContent.replace('1Paragraph 1. ', '')).toBe(textOf(1))
  expect(container.querySelectorAll('.line.known').length).toBeGreaterThan(3)
})

test('a reason that speaks of another fact tells that fact', () => {
  const reasons = [{ code: 'option-is-other-fact', params: { option: 'Ingrid Vale', factId: 'orrin-kee2' } }]
  const { getAllByRole } = render(QuestionFrame, {
    props: { stem: 'Who?', language: 'en', hint: 'Choose one', verdict: { outcome: 'wrong', byFact: {}, reasons }, facts },
  })
  expect(getAllByRole('status').at(-1)?.textContent).toContain('The second keeper of the Orrin Light')
})

test('a problem is told with its place, what is wrong and how to mend it', () => {
  const problems = [{ code: 'date-form', where: 'facts.yaml:14', params: { received: '2020-13' } }]
  const { getByRole } = render(ProblemList, { props: { problems } })
  expect(getByRole('listitem').textContent).toMatch(/facts\.yaml:14.*2020-13.*Write a day/s)
})

test('a thin bar says its share in words, and never draws more than the whole', () => {
  const { container, getByText } = render(ThinBar, { props: { share: 1.4, label: '7 of 5 known' } })
  getByText('7 of 5 known')
  expect(container.querySelector('.part')?.getAttribute('width')).toBe('100')
})

test('what loads within 150 ms shows no sign of loading', async () => {
  const { getByRole } = render(LoadingOutline)
  vi.advanceTimersByTime(149)
  await nextTick()
  expect(getByRole('status').textContent).toBe('')
  vi.advanceTimersByTime(2)
  await nextTick()
  expect(getByRole('status').textContent).toContain('Loading')
})

describe('a note of what was done', () => {
  test('goes by itself', async () => {
    const { emitted } = render(ToastNote, { props: { message: 'Answer undone', lastsMs: 5000 } })
    await vi.advanceTimersByTimeAsync(5001)
    expect(emitted('dismiss')).toHaveLength(1)
  })

  test('stays while the focus is on it', async () => {
    const { emitted, getByRole } = render(ToastNote, { props: { message: 'Answer undone', action: 'Undo', lastsMs: 5000 } })
    await nextTick()
    await fireEvent.focusIn(getByRole('button', { name: 'Undo' }))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(emitted('dismiss')).toBeUndefined()
  })

  test('offers its action', async () => {
    const { emitted, getByRole } = render(ToastNote, { props: { message: 'Answer undone', action: 'Undo' } })
    await nextTick()
    await fireEvent.click(getByRole('button', { name: 'Undo' }))
    expect(emitted('act')).toHaveLength(1)
  })

  test('is sent away by Escape, and is said once', async () => {
    const { emitted, getAllByText } = render(ToastNote, { props: { message: 'Answer undone' } })
    await vi.advanceTimersByTimeAsync(2000)
    expect(getAllByText(/Answer undone/)).toHaveLength(1)
    await fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(emitted('dismiss')).toHaveLength(1)
  })
})

test('a dialog opens when told, names itself, and says when it was closed', async () => {
  const { getByRole, emitted, rerender } = render(AppDialog, { props: { open: false, title: 'Keys' } })
  await rerender({ open: true })
  expect(getByRole('dialog', { name: 'Keys' })).toHaveProperty('open', true)
  await fireEvent.click(getByRole('button', { name: 'Close' }))
  await vi.runAllTimersAsync()
  expect(emitted('close')).toHaveLength(1)
})

test('Enter held down from the last screen presses no button', () => {
  const button = render(AppButton, { slots: { default: 'Next' } }).getByRole('button')
  const presses = (repeat: boolean) => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }))
  expect([presses(true), presses(false)]).toEqual([false, true])
})

describe('the share still to be known', () => {
  test('moves a percent with each arrow, says itself in percent, and is set', async () => {
    const { getByRole, emitted } = render(RetentionField, { props: { value: 0.87 } })
    await nextTick()
    const slider = getByRole('slider', { name: /still to know/ })
    expect([slider.getAttribute('aria-valuetext'), slider.getAttribute('aria-valuemin'), slider.getAttribute('aria-valuemax')]).toEqual(['87%', '80', '97'])
    await fireEvent.keyDown(slider, { key: 'ArrowRight' })
    await nextTick()
    expect(slider.getAttribute('aria-valuetext')).toBe('88%')
    expect(emitted('change')).toEqual([[0.88]])
  })
})

describe('a mark of a chart', () => {
  const props = { title: 'What comes', width: 10, height: 10, head: ['Day', 'Reviews'], rows: [['today', '3']] }
  const slots = { default: () => h('rect', { 'data-tip': 'today: 3' }) }
  const pointAt = (element: Element, pointerType: string) =>
    element.dispatchEvent(Object.assign(new Event('pointerover', { bubbles: true }), { pointerType }))

  test('says what it stands for while the pointer rests there, and no longer', async () => {
    vi.useRealTimers()
    const { container, findByRole, queryByRole } = render(ChartFrame, { props, slots })
    pointAt(container.querySelector('rect')!, 'mouse')
    expect((await findByRole('tooltip')).textContent).toBe('today: 3')
    container.querySelector('svg')!.dispatchEvent(new Event('pointerleave'))
    await vi.waitFor(() => expect(queryByRole('tooltip')).toBeNull(), { timeout: 10_000 })
  })

  test('tells it within the main part of the page', async () => {
    vi.useRealTimers()
    const main = document.body.appendChild(document.createElement('main'))
    const { container } = render(ChartFrame, { props, slots, container: main })
    pointAt(container.querySelector('rect')!, 'mouse')
    await vi.waitFor(() => expect(main.querySelector('.chart-tip')?.textContent).toBe('today: 3'), { timeout: 10_000 })
    main.remove()
  })

  test('keeps still under a finger, which would cover it', async () => {
    const { container, queryByRole } = render(ChartFrame, { props, slots })
    pointAt(container.querySelector('rect')!, 'touch')
    await vi.advanceTimersByTimeAsync(1000)
    expect(queryByRole('tooltip')).toBeNull()
  })
})

describe('a typed field', () => {
  const props = { form: 'a place', language: 'en', locked: false, given: [] }

  test('offers no completion, correction or capitals', () => {
    const field = render(TypedField, { props }).getByRole('textbox')
    expect(['autocomplete', 'autocapitalize', 'spellcheck'].map((name) => field.getAttribute(name))).toEqual(['off', 'off', 'false'])
  })

  test('says the form it wants', () => {
    const { getByRole, container } = render(TypedField, { props })
    const described = getByRole('textbox').getAttribute('aria-describedby') ?? ''
    expect(container.querySelector(`[id="${described}"]`)?.textContent).toBe('a place')
  })

  test('takes several values in fields of their own, and gives them a line each', async () => {
    const { getAllByRole, emitted } = render(TypedField, { props: { ...props, count: 3 } })
    const fields = getAllByRole('textbox')
    await fireEvent.update(fields[0]!, 'Calder')
    await fireEvent.update(fields[2]!, 'Wyke')
    await fireEvent.submit(fields[0]!.closest('form')!)
    expect(document.activeElement).toBe(fields[1])
    await fireEvent.submit(fields[1]!.closest('form')!)
    expect(emitted('give')).toEqual([['Calder\nWyke']])
  })

  test('gives nothing more once locked', async () => {
    const { getByRole, emitted, rerender } = render(TypedField, { props })
    await fireEvent.update(getByRole('textbox'), 'Marlow')
    await rerender({ locked: true, given: ['Marlow'] })
    await fireEvent.submit(getByRole('textbox').closest('form')!)
    expect(emitted('give')).toBeUndefined()
  })
})

test('a chosen theme is on the page and kept for the next start; the device’s own leaves no trace', async () => {
  const theme = ref<'system' | 'light' | 'dark'>('dark')
  render(
    defineComponent(() => {
      useTheme(() => theme.value)
      return () => h('div')
    }),
  )
  expect([document.documentElement.dataset['theme'], localStorage.getItem(THEME_KEY)]).toEqual(['dark', 'dark'])
  theme.value = 'system'
  await nextTick()
  expect([document.documentElement.dataset['theme'], localStorage.getItem(THEME_KEY)]).toEqual([undefined, null])
})

test('the browser’s own bar has the colour of the chosen theme, not of the device’s', async () => {
  document.head.innerHTML = '<meta name="theme-color" data-of="light" media="" /><meta name="theme-color" data-of="dark" media="" />'
  const theme = ref<'system' | 'light' | 'dark'>('dark')
  render(
    defineComponent(() => {
      useTheme(() => theme.value)
      return () => h('div')
    }),
  )
  const media = () => [...document.head.querySelectorAll('meta')].map((meta) => meta.media)
  expect(media()).toEqual(['not all', 'all'])
  theme.value = 'system'
  await nextTick()
  expect(media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
})
