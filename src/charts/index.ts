/** Every chart, loaded when it is first shown. Each takes the `data` that its own data.ts makes. */
export const charts = {
  calibration: () => import('./calibration/Chart.vue'),
  'confidence-bars': () => import('./confidence-bars/Chart.vue'),
  'due-forecast': () => import('./due-forecast/Chart.vue'),
  'facility-dots': () => import('./facility-dots/Chart.vue'),
  'memory-curve': () => import('./memory-curve/Chart.vue'),
  'memory-histogram': () => import('./memory-histogram/Chart.vue'),
  'retention-line': () => import('./retention-line/Chart.vue'),
  'score-line': () => import('./score-line/Chart.vue'),
  'section-bars': () => import('./section-bars/Chart.vue'),
  'study-calendar': () => import('./study-calendar/Chart.vue'),
  'time-bars': () => import('./time-bars/Chart.vue'),
} as const

export type ChartId = keyof typeof charts
