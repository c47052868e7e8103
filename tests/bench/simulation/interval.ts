import { seededRandom } from '@/core/random'

/** A mean with the bounds between which 95 of 100 resamples of it lie (percentile bootstrap, Efron 1979). */
export interface Estimate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

const RESAMPLES = 2000

/** The mean of a sample. The same sample, the same bounds. */
export function estimateOf(sample: readonly number[]): Estimate {
  const random = seededRandom('resamples')
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let i = 0; i < sample.length; i++) sum += sample[Math.floor(random() * sample.length)] ?? 0
    return sum / sample.length
  }).sort()
  return { mean: meanOf(sample), low: means[Math.floor(0.025 * RESAMPLES)] ?? 0, high: means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0 }
}

/** The mean of numbers, 0 of none. */
export function meanOf(sample: readonly number[]): number {
  return sample.length === 0 ? 0 : sample.reduce((sum, one) => sum + one, 0) / sample.length
}
