// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import DeckLink from '@/components/share/DeckLink.vue'
import ShareResult from '@/components/share/ShareResult.vue'
import { linesOf } from '@/composables/draw-result'
import '#tests/support/patience'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const score = { recalled: { points: 3.5, of: 5 }, recognised: { points: 4, of: 4 }, self: { points: 0, of: 0 } }
const props = { title: 'The Orrin Light', date: '2 Mar 2026', score }

describe('a result to hand on', () => {
  it('says what was recalled and recognised, of how many, and no more', () => {
    render(ShareResult, { props })
    expect(screen.getByText(/The Orrin Light, 2 Mar 2026/u).textContent).toBe(
      'The Orrin Light, 2 Mar 2026\n3.5 of 5 recalled\n4 of 4 recognised\nLearnt with Factdeck',
    )
  })

  it('is copied where the browser lets it be, and said where not', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    render(ShareResult, { props })
    await fireEvent.click(screen.getByRole('button', { name: 'Copy the text', hidden: true }))
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('3.5 of 5 recalled'))
    expect(await screen.findByText('Copied.')).toBeTruthy()
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await fireEvent.click(screen.getByRole('button', { name: 'Copy the text', hidden: true }))
    expect(await screen.findByText(/by hand/u)).toBeTruthy()
  })

  it('keeps its title to two lines that fit', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 }), (words) => {
        const lines = linesOf(words.join(' '), 20, (text) => text.length)
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(lines.every((line) => line.length <= 20)).toBe(true)
        if (!lines.at(-1)?.endsWith('…')) expect(lines.join(' ')).toBe(words.join(' '))
      }),
    )
  })
})

describe('a deck’s link', () => {
  const link = { link: `https://a.example/#/open?deck=${'x'.repeat(3000)}`, most: 60_000, sendable: false, note: null }

  it('tells its length', () => {
    render(DeckLink, { props: link })
    expect(screen.getByText(/^3,030 letters\./u)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Send/u })).toBeNull()
  })

  it('too long says so, and offers no link', () => {
    render(DeckLink, { props: { ...link, most: 1000 } })
    expect(screen.getByText(/a link takes at most 1,000/u)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
