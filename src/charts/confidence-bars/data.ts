import type { Confidence } from '@/core/entry'
import type { ConfidenceCalibration } from '@/core/statistics/calibration'
import type { Share } from '@/core/statistics/tally'

/** What came of one degree of confidence. */
export interface ConfidenceBar extends Share {
  readonly said: Confidence
  /** 0 to 1; 0 of none. */
  readonly share: number
}

/** The bars, surest first; none where nobody was ever asked. */
export function confidenceBarsOf(calibration: ConfidenceCalibration): readonly ConfidenceBar[] {
  const bars = (['sure', 'think-so', 'guess'] as const).map((said) => {
    const { points, of } = calibration[said]
    return { said, points, of, share: of === 0 ? 0 : points / of }
  })
  return bars.some(({ of }) => of > 0) ? bars : []
}

const share = (points: number, of: number): Share => ({ points, of })

/** Data that show what the chart can hold: nothing said, only guesses, all three. */
export const examples: readonly (readonly ConfidenceBar[])[] = [
  confidenceBarsOf({ sure: share(0, 0), 'think-so': share(0, 0), guess: share(0, 0) }),
  confidenceBarsOf({ sure: share(0, 0), 'think-so': share(0, 0), guess: share(1, 4) }),
  confidenceBarsOf({ sure: share(90.5, 96), 'think-so': share(30, 41), guess: share(12, 33) }),
]
