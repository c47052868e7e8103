// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeOver } from '@/composables/take-over'

const clicked = vi.fn()

function place(...words: readonly string[]): HTMLElement {
  const made = document.createElement('div')
  for (const word of words) made.append(Object.assign(document.createElement('button'), { textContent: word, onclick: () => void clicked(word) }))
  return made
}

const [drawn, app] = [() => document.body.appendChild(place('Quiz', 'Decks')), () => place('Quiz', 'Decks')]

beforeEach(() => clicked.mockClear())
afterEach(() => document.body.replaceChildren())

test('the app stands where the page had drawn its first screen', () => {
  const [early, now] = [drawn(), app()]
  takeOver(early, now)
  expect([...document.body.children]).toEqual([now])
  expect(clicked).not.toHaveBeenCalled()
})

test('what was pressed before the app came is pressed in it, once', () => {
  const [early, now] = [drawn(), app()]
  early.children[1]?.setAttribute('data-pressed', '')
  takeOver(early, now)
  expect(clicked.mock.calls).toEqual([['Decks']])
})

test('the focus stays where a key had led it', () => {
  const [early, now] = [drawn(), app()]
  ;(early.children[1] as HTMLElement).focus()
  takeOver(early, now)
  expect(document.activeElement).toBe(now.children[1])
})

test('where the app shows something else, nothing is pressed', () => {
  const [early, now] = [drawn(), place('Restore', 'Begin anew')]
  early.children[0]?.setAttribute('data-pressed', '')
  takeOver(early, now)
  expect(clicked).not.toHaveBeenCalled()
})
