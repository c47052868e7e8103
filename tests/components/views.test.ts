// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'
import { DONT_KNOW, type Response } from '@/core/question'
import type { Outcome, Verdict } from '@/core/verdict'
import { kindIds, type KindId } from '@/questions'
import { views } from '@/questions/views'
import { samples } from './sample-questions'

afterEach(cleanup)

const verdictOf = (outcome: Outcome): Verdict => ({ outcome, byFact: {}, reasons: [] })

function show(kind: KindId, given: { response?: Response; verdict?: Verdict; readings?: readonly { text: string; shown: string }[] } = {}) {
  const screen = render(views[kind]!, {
    props: { question: samples[kind].question, language: 'en', response: null, verdict: null, intervals: { 1: 1, 2: 3, 3: 9, 4: 42 }, ...given },
  })
  return { ...screen, responses: () => (screen.emitted<[Response]>('respond') ?? []).map(([response]) => response) }
}

const press = (key: string, target: Element | Document = document) => fireEvent.keyDown(target, { key })

test('every kind of question can be shown', () => {
  expect(kindIds.filter((kind) => views[kind] === undefined)).toEqual([])
})

describe.each(kindIds.map((kind) => [kind] as const))('a %s question', (kind) => {
  test('puts its stem in a heading', () => {
    const { getByRole } = show(kind)
    expect(getByRole('heading').textContent?.length).toBeGreaterThan(10)
  })

  test('gives nothing away before the answer', () => {
    const { container } = show(kind)
    expect(container.textContent).not.toMatch(/Right|Belongs at/)
    if (!('options' in samples[kind].question) && kind !== 'match') expect(container.textContent).not.toContain(samples[kind].key)
  })

  test.each(['right', 'wrong'] as const)('shows the key once there is a verdict of %s', (outcome) => {
    const { container } = show(kind, { response: samples[kind][outcome], verdict: verdictOf(outcome) })
    const fields = [...container.querySelectorAll('input, select')].map((field) => (field as HTMLInputElement).value)
    expect([container.textContent, ...fields].join(' ')).toContain(samples[kind].key)
  })

  test('shows the key to who didn’t know', () => {
    const { container } = show(kind, { response: DONT_KNOW, verdict: verdictOf('wrong') })
    expect(container.textContent).toContain(samples[kind].key)
  })

  test('says the verdict in a live region that was there before', async () => {
    if (kind === 'flashcard') return
    const { getAllByRole, rerender } = show(kind)
    const region = getAllByRole('status').find((one) => one.className.includes('verdict'))
    expect(region?.textContent).toBe('')
    await rerender({ response: samples[kind].wrong, verdict: verdictOf('wrong') })
    expect(region?.textContent).toContain('Not right')
  })

  test('takes no second answer', async () => {
    const { container, responses } = show(kind, { response: samples[kind].wrong, verdict: verdictOf('wrong') })
    for (const control of container.querySelectorAll('button, input, label')) await fireEvent.click(control)
    for (const key of ['1', '2', 'Enter', ' ']) await press(key)
    for (const form of container.querySelectorAll('form')) await fireEvent.submit(form)
    expect(responses()).toEqual([])
  })

  test('marks nothing while the feedback waits', () => {
    const { container } = show(kind, { response: samples[kind].wrong })
    expect(container.textContent).not.toMatch(/Right|Not right|Belongs at/)
  })
})

describe('by click', () => {
  test('a choice is answered at once', async () => {
    const { getByRole, responses } = show('choice')
    await fireEvent.click(getByRole('button', { name: /Tobias Rask/ }))
    expect(responses()).toEqual([{ option: 1 }])
  })

  test('true or false is answered at once', async () => {
    const { getByRole, responses } = show('true-false')
    await fireEvent.click(getByRole('button', { name: /False/ }))
    expect(responses()).toEqual([{ says: false }])
  })

  test('several are ticked, unticked and then checked', async () => {
    const { getByRole, getByLabelText, responses } = show('several')
    expect(getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true)
    for (const name of [/Wyke/, /Aldmoor/, /Calder/, /Aldmoor/]) await fireEvent.change(getByLabelText(name))
    await fireEvent.submit(getByRole('button', { name: 'Check' }).closest('form')!)
    expect(responses()).toEqual([{ options: [0, 4] }])
  })

  test('what is typed is given by Enter, and nothing typed gives nothing', async () => {
    const { getByRole, responses } = show('typed')
    const field = getByRole('textbox', { name: 'Your answer' })
    await fireEvent.submit(field.closest('form')!)
    await fireEvent.update(field, ' 3 May 1871 ')
    await fireEvent.submit(field.closest('form')!)
    expect(responses()).toEqual([{ text: '3 May 1871' }])
  })

  test('a text that can be read in two ways is asked about, and kept as typed beside the reading meant', async () => {
    const readings = [
      { text: '2020-12-07', shown: '7 December 2020' },
      { text: '2020-07-12', shown: '12 July 2020' },
    ]
    const { getByRole, responses } = show('typed', { readings })
    await fireEvent.update(getByRole('textbox'), '7/12/2020')
    await fireEvent.click(getByRole('button', { name: '12 July 2020' }))
    expect(responses()).toEqual([{ text: '7/12/2020', meant: '2020-07-12' }])
  })

  test('steps are moved by their buttons', async () => {
    const { getByRole, getAllByRole, responses } = show('order')
    await fireEvent.click(getByRole('button', { name: 'Move down: The foghorn arrives' }))
    await fireEvent.click(getByRole('button', { name: 'Move down: The foghorn arrives' }))
    expect(getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Work on the tower'),
      expect.stringContaining('The lamp'),
      expect.stringContaining('The foghorn'),
    ])
    await fireEvent.click(getByRole('button', { name: 'Check' }))
    expect(responses()).toEqual([{ order: [1, 2, 0] }])
  })

  test('a step is dragged past others to its place, and let go there', async () => {
    const { getByRole, getAllByRole, responses } = show('order')
    const rows = () => getAllByRole('listitem')
    const list = getByRole('list')
    Object.assign(list, { setPointerCapture: () => undefined })
    // Rows of 60 px under each other, whichever stands where.
    for (const row of rows()) row.getBoundingClientRect = () => ({ top: 60 * rows().indexOf(row), height: 60 }) as DOMRect
    const at = (type: string, clientY: number, target: Element) =>
      fireEvent(target, Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clientY, button: 0, pointerType: 'mouse', pointerId: 1 }))
    await at('pointerdown', 30, rows()[0]!)
    await at('pointermove', 80, list)
    expect(rows()[0]?.textContent, 'not yet past the middle of the next').toContain('The foghorn')
    await at('pointermove', 170, list)
    await at('pointerup', 170, list)
    await at('pointermove', 10, list)
    await fireEvent.click(getByRole('button', { name: 'Check' }))
    expect(responses()).toEqual([{ order: [1, 2, 0] }])
  })

  test('a partner dragged to a left is its own, as when chosen from its list', async () => {
    const { getByRole, getByLabelText, container, responses } = show('match')
    await fireEvent.dragStart(container.querySelectorAll('.chip')[2]!)
    await fireEvent.drop(container.querySelectorAll('.pair')[1]!)
    expect(getByLabelText('was the first keeper')).toHaveProperty('value', '2')
    await fireEvent.submit(getByRole('button', { name: 'Check' }).closest('form')!)
    expect(responses()).toEqual([{ pairs: [-1, 2, -1] }])
  })

  test('a partner given away leaves its first left without one', async () => {
    const { getByRole, getByLabelText, responses } = show('match')
    await fireEvent.update(getByLabelText('drew the plans'), '0')
    await fireEvent.update(getByLabelText('was the first keeper'), '0')
    await fireEvent.submit(getByRole('button', { name: 'Check' }).closest('form')!)
    expect(responses()).toEqual([{ pairs: [-1, 0, -1] }])
  })

  test('who is left without a partner is told while pairing, and no more under the verdict', async () => {
    const { getByLabelText, queryByText, rerender } = show('match')
    await fireEvent.update(getByLabelText('drew the plans'), '0')
    await fireEvent.update(getByLabelText('was the first keeper'), '0')
    expect(queryByText('Now without a partner: drew the plans')).not.toBeNull()
    await rerender({ response: { pairs: [-1, 0, -1] } })
    expect(queryByText(/^Now without a partner/u)).toBeNull()
  })

  test('a card is turned, then rated, each rating with its next interval', async () => {
    const { getByRole, responses } = show('flashcard')
    await fireEvent.click(getByRole('button', { name: 'Show the answer' }))
    await fireEvent.click(getByRole('button', { name: /Easy\s*42 days/ }))
    expect(responses()).toEqual([{ rating: 4 }])
  })
})

describe('by key', () => {
  test('a digit chooses its row, and one beyond the rows nothing', async () => {
    const { responses } = show('choice')
    await press('9')
    await press('2')
    expect(responses()).toEqual([{ option: 1 }])
  })

  test('a digit says true or false', async () => {
    const { responses } = show('true-false')
    await press('2')
    expect(responses()).toEqual([{ says: false }])
  })

  test('digits tick and Enter checks several', async () => {
    const { responses } = show('several')
    for (const key of ['5', '1', '3', 'Enter']) await press(key)
    expect(responses()).toEqual([{ options: [0, 2, 4] }])
  })

  test('Alt and an arrow move a step', async () => {
    const { getByRole, responses } = show('order')
    await fireEvent.keyDown(getByRole('button', { name: 'Move up: The lamp is lit' }), { key: 'ArrowUp', altKey: true })
    await fireEvent.click(getByRole('button', { name: 'Check' }))
    expect(responses()).toEqual([{ order: [0, 2, 1] }])
  })

  test('space turns a card and a digit rates it, not before', async () => {
    const { responses } = show('flashcard')
    await press('3')
    await press(' ')
    await press('3')
    expect(responses()).toEqual([{ rating: 3 }])
  })

  test('a digit typed in a field answers nothing', async () => {
    const { responses } = show('choice')
    const field = document.body.appendChild(document.createElement('input'))
    await press('1', field)
    expect(responses()).toEqual([])
    field.remove()
  })
})
