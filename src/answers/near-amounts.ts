import { shuffled } from '@/core/random'
import type { Random } from '@/core/world'
import { tidy } from './amount'
import { spread } from './spread'

/** The size of the last figure that isn't a trailing nought: 1 for 2907, 10000 for 40000, 0.1 for 12.5. */
function stepOf(amount: number): number {
  const decimals = (/\.(\d+)$/u.exec(String(amount))?.[1] ?? '').length
  if (decimals > 0) return Number(`1e-${decimals}`)
  let step = 1
  while (amount !== 0 && step < 1e15 && amount % (step * 10) === 0) step *= 10
  return step
}

/** How far from a figure of this size a plausible other stands, in its last place, nearer ones first but not in order. */
function offsets(figure: number, random: Random): readonly number[] {
  if (figure < 20) return [...shuffled([1, 2, 3], random), ...shuffled([4, 5, 6], random)]
  const reach = Math.max(12, Math.round(figure * 0.35))
  return shuffled(Array.from({ length: 20 }, () => 1 + Math.floor(random() * reach)), random)
}

/**
 * Amounts like the key, for distractors: as many figures, as many noughts, of its magnitude; none within `apart` of it, below
 * nought unless the key is, or above `most`.
 */
export function nearAmounts(
  key: number,
  random: Random,
  { most = Infinity, apart = 0 }: { readonly most?: number; readonly apart?: number } = {},
): readonly number[] {
  const size = Math.abs(key)
  const step = stepOf(size)
  const figure = Math.round(size / step)
  const amountOf = (other: number): number => {
    // 900,000 is as plain a figure as 1,000,000: below the first of its length a round figure goes on a size lower.
    if (other < 1 && figure < 10 && step > 1) return tidy(((9 + other) * step) / 10)
    return tidy(other * step)
  }
  const small = figure < 20
  const possible = (other: number): boolean => {
    const amount = amountOf(other)
    if (amount <= 0 || amount > most || Math.abs(amount - size) <= apart) return false
    return (small && step === 1) || other % 10 !== 0 || (other === 0 && step > 1)
  }
  const side = (sign: 1 | -1): number[] => {
    const others = offsets(figure, random).map((offset) => figure + sign * offset).filter(possible)
    const asLong = small ? others : others.filter((other) => String(other).length === String(figure).length)
    return [...new Set((asLong.length > 0 ? asLong : others).map(amountOf))]
  }
  const others = spread(side(-1), side(1), random)
  return key < 0 ? others.map((other) => -other) : others
}
