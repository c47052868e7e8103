// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'
import Chart from '@/charts/retention-line/Chart.vue'
import { retentionLineOf } from '@/charts/retention-line/data'

afterEach(cleanup)

const share = (points: number, of: number) => ({ points, of })

test('the sentence tells of no series that rests on too few answers to be drawn, unless nothing rests on more', () => {
  const said = (recalled: number, recognised: number) => {
    const data = retentionLineOf([{ day: 20_000, recalled: share(recalled, recalled), recognised: share(recognised, recognised) }], 0.9)
    const { container, unmount } = render(Chart, { props: { data } })
    const told = container.querySelector('figcaption')?.textContent ?? ''
    unmount()
    return { recalled: told.includes('recalled'), recognised: told.includes('recognised') }
  }
  expect(said(9, 9)).toEqual({ recalled: true, recognised: true })
  expect(said(9, 2)).toEqual({ recalled: true, recognised: false })
  expect(said(2, 9)).toEqual({ recalled: false, recognised: true })
  expect(said(2, 1)).toEqual({ recalled: true, recognised: true })
})
