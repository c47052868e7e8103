// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'
import MemoryFit from '@/components/progress/MemoryFit.vue'
import type { Fit } from '@/core/fitting/fit'

const found: Fit = {
  weights: [], before: 0.31, after: 0.28, heldOut: { before: 0.3, after: 0.27, everybodys: 0.28, answers: 120 }, errorsBetter: { found: 2.5, everybodys: 2 }, answers: 600,
}
const waiting = { is: 'waiting', progress: 0, found: undefined, advice: undefined, isFitted: false, answers: 600, least: 400 } as const

afterEach(cleanup)

describe('Fitting the memory model', () => {
  test('is offered where there are answers enough', async () => {
    const { emitted } = render(MemoryFit, { props: waiting })
    await fireEvent.click(screen.getByRole('button', { name: 'Fit to my answers' }))
    expect(emitted()).toHaveProperty('begin')
  })

  test('shows how far it is, and can be stopped', async () => {
    const { emitted } = render(MemoryFit, { props: { ...waiting, is: 'fitting', progress: 0.35 } })
    expect(screen.getByRole('status').textContent).toContain('35')
    await fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(emitted()).toHaveProperty('stop')
  })

  test('shows both losses of a better fit, and takes it on only when asked to', async () => {
    const { emitted } = render(MemoryFit, { props: { ...waiting, is: 'found', found, advice: 'found' } })
    expect(screen.getByRole('status').textContent).toMatch(/120 answers.*0\.270.*0\.300/)
    expect(emitted()).not.toHaveProperty('accept')
    await fireEvent.click(screen.getByRole('button', { name: 'Use these' }))
    expect(emitted()).toHaveProperty('accept')
  })

  test('tells a gain by chance from none, and offers neither to be taken on', async () => {
    const { rerender } = render(MemoryFit, { props: { ...waiting, is: 'found', found, advice: 'in-use' } })
    expect(screen.getByText(/more than chance/)).toBeTruthy()
    await rerender({ found: { ...found, heldOut: { ...found.heldOut, before: 0.27, after: 0.3 } } })
    expect(screen.getByText(/^Nothing was gained/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Use these' })).toBeNull()
  })

  test('speaks for everybody’s where those fitted before have come to be worse, and goes back only when asked to', async () => {
    const { emitted } = render(MemoryFit, { props: { ...waiting, is: 'found', found, isFitted: true, advice: 'everybodys' } })
    expect(screen.getByRole('status').textContent).toMatch(/last 120 answers.*0\.280.*0\.300/)
    expect(screen.queryByRole('button', { name: 'Use these' })).toBeNull()
    expect(emitted()).not.toHaveProperty('goBack')
    await fireEvent.click(screen.getByRole('button', { name: /everybody/ }))
    expect(emitted()).toHaveProperty('goBack')
  })

  test('says whose parameters are in use, and goes back to everybody’s', async () => {
    const { emitted } = render(MemoryFit, { props: { ...waiting, isFitted: true } })
    expect(screen.getByText(/were fitted to your own answers/)).toBeTruthy()
    await fireEvent.click(screen.getByRole('button', { name: /everybody/ }))
    expect(emitted()).toHaveProperty('goBack')
  })
})
