// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'
import type { Component } from 'vue'
import { charts, type ChartId } from '@/charts'
import { examples as calibrations } from '@/charts/calibration/data'
import { examples as confidenceBars } from '@/charts/confidence-bars/data'
import { examples as dueForecasts } from '@/charts/due-forecast/data'
import { examples as facilityDots } from '@/charts/facility-dots/data'
import { examples as memoryCurves } from '@/charts/memory-curve/data'
import { examples as memoryHistograms } from '@/charts/memory-histogram/data'
import { examples as retentionLines } from '@/charts/retention-line/data'
import { examples as scoreLines } from '@/charts/score-line/data'
import { examples as sectionBars } from '@/charts/section-bars/data'
import { examples as studyCalendars } from '@/charts/study-calendar/data'
import { examples as timeBars } from '@/charts/time-bars/data'

const EXAMPLES: Readonly<Record<ChartId, readonly unknown[]>> = {
  calibration: calibrations,
  'confidence-bars': confidenceBars,
  'due-forecast': dueForecasts,
  'facility-dots': facilityDots,
  'memory-curve': memoryCurves,
  'memory-histogram': memoryHistograms,
  'retention-line': retentionLines,
  'score-line': scoreLines,
  'section-bars': sectionBars,
  'study-calendar': studyCalendars,
  'time-bars': timeBars,
}

afterEach(cleanup)

describe.each(Object.keys(charts) as ChartId[])('the chart %s', (id) => {
  const draw = async (data: unknown) => {
    const { default: chart } = await charts[id]()
    return render(chart as Component, { props: { data, language: 'en' } })
  }

  test('stands under a sentence that says what it shows, also with nothing to show', async () => {
    for (const data of EXAMPLES[id]) {
      const { getByRole, unmount } = await draw(data)
      expect(getByRole('figure').querySelector('figcaption')?.textContent).toMatch(/\.$/)
      unmount()
    }
  })

  test('hides its picture from screen readers and says the same in a table or a list', async () => {
    for (const data of EXAMPLES[id].slice(1)) {
      const { getByRole, unmount } = await draw(data)
      const figure = getByRole('figure')
      expect([...figure.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
      expect(figure.querySelector('table, ul')?.textContent).toMatch(/\d/)
      unmount()
    }
  })

  test('draws no figure that is not a number', async () => {
    for (const data of EXAMPLES[id]) {
      const { container, unmount } = await draw(data)
      expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
      unmount()
    }
  })
})
