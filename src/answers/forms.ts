/** Every code of the form that a typed field asks for. */
export const formCodes = [
  'date-day',
  'date-month',
  'date-year',
  'time',
  'number',
  'percent',
  'measure',
  'range',
  'era',
  'duration',
  'person',
  'place',
  'organisation',
  'text',
] as const

export type FormCode = (typeof formCodes)[number]
