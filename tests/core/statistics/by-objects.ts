import { elapsedDays, recallOdds } from '@/core/memory'
import { mondayOf } from '@/core/statistics/retention'
import type { Trial } from '#tests/support/trials'

/** What the statistics over columns must come to: counted in the plainest way, trial by trial. */
export function countedByObjects(trials: readonly Trial[]) {
  const firstOfAnswers = trials.filter(({ answer, attempt }, at) => attempt !== undefined && trials.findIndex((other) => other.answer === answer) === at)
  const held = trials.filter(({ before, day, factId }, at) => {
    const last = trials.slice(0, at).findLast((other) => other.factId === factId)
    return before !== undefined && before.lastDay < day && last?.day !== day
  })
  const predicted = trials.filter(({ counted, before, evidence }) => counted && before !== undefined && evidence !== 'recognition')
  return {
    retention: [...grouped(held, ({ day }) => mondayOf(day))]
      .sort(([a], [b]) => a - b)
      .map(([day, week]) => ({
        day,
        recalled: shareOf(week.filter(({ evidence }) => evidence !== 'recognition')),
        recognised: shareOf(week.filter(({ evidence }) => evidence === 'recognition')),
      })),
    days: new Map([...grouped(firstOfAnswers, ({ day }) => day)].map(([day, answers]) => [day, answers.length])),
    odds: predicted.map(({ before, day }) => (before ? recallOdds(before, day) : 0)),
    recalled: predicted.filter(({ rating }) => rating > 1).length,
    confidence: Object.fromEntries((['sure', 'think-so', 'guess'] as const).map((sure) => [sure, shareOf(trials.filter(({ confidence }) => confidence === sure))])),
    times: new Map([...grouped(firstOfAnswers, ({ kind }) => kind)].map(([kind, answers]) => [kind, answers.map(({ tookMs = 0 }) => tookMs).sort((a, b) => a - b)])),
    items: [...grouped(trials, ({ factId }) => factId)]
      .filter(([, own]) => own.length >= 3)
      .map(([factId, own]) => ({ factId, ...shareOf(own), discrimination: discriminationOf(own, trials) })),
    steps: [...grouped(trials, ({ factId }) => factId).values()].flat().filter(({ counted }) => counted).map(({ before, day, rating, reach, evidence }) => ({
      elapsed: before ? elapsedDays(before.lastDay, day) : -1, rating, reach, day, recalled: before === undefined || evidence === 'recognition' ? -1 : rating > 1 ? 1 : 0,
    })),
  }
}

function grouped<K>(trials: readonly Trial[], keyOf: (trial: Trial) => K): ReadonlyMap<K, readonly Trial[]> {
  const groups = new Map<K, Trial[]>()
  for (const trial of trials) groups.set(keyOf(trial), [...(groups.get(keyOf(trial)) ?? []), trial])
  return groups
}

function shareOf(trials: readonly Trial[]): { readonly points: number; readonly of: number } {
  return { points: trials.reduce((sum, { points }) => sum + points, 0), of: trials.length }
}

/** Pearson's correlation of a fact's points with the share of the rest of each sitting. */
function discriminationOf(own: readonly Trial[], all: readonly Trial[]): number | undefined {
  const pairs = own.flatMap(({ attempt, points }) => {
    const sitting = shareOf(all.filter((other) => attempt !== undefined && other.attempt === attempt))
    return sitting.of > 1 ? [{ x: points, y: (sitting.points - points) / (sitting.of - 1) }] : []
  })
  if (pairs.length < 8) return undefined
  const mean = (of: (pair: { readonly x: number; readonly y: number }) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const spread = mean(({ x }) => (x - mx) ** 2) * mean(({ y }) => (y - my) ** 2)
  return spread * pairs.length ** 4 <= 1e-9 ? undefined : mean(({ x, y }) => (x - mx) * (y - my)) / Math.sqrt(spread)
}
