/** Every chart, loaded when it is first shown. Each takes the `data` that its own data.ts makes. */
export const charts = {
  'score-line': () => import('./score-line/Chart.vue'),
  'section-bars': () => import('./section-bars/Chart.vue'),
} as const

export type ChartId = keyof typeof charts
