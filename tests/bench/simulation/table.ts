import type { Policy } from './course'
import { estimateOf, meanOf, type Estimate } from './interval'
import type { Season } from './season'

/** A policy and its season with each learner, the learners in the same order for all. */
export interface Row {
  readonly policy: Policy
  readonly seasons: readonly Season[]
}

/** Lines of a table: what a typed test finds and when, against the first row learner by learner, and at what cost. */
export function tableOf(rows: readonly Row[], tests: readonly number[]): readonly string[] {
  const head = ['policy', ...tests.flatMap((day) => [`day ${day}, %`, 'against the first']), 'min/day', 'facts met', 'right when due']
  const body = rows.map((row) => [
    row.policy.name,
    ...tests.flatMap((_, test) => [bounds(estimateOf(recalled(row, test)), false), rows[0] === row ? '' : bounds(difference(row, rows[0], test), true)]),
    meanOf(row.seasons.map(({ minutesADay }) => minutesADay)).toFixed(1),
    meanOf(row.seasons.map(({ met }) => met)).toFixed(0),
    `${(100 * meanOf(row.seasons.map(({ rightWhenDue }) => rightWhenDue))).toFixed(0)} %`,
  ])
  const widths = head.map((cell, column) => Math.max(cell.length, ...body.map((cells) => (cells[column] ?? '').length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)]
}

function recalled({ seasons }: Row, test: number): readonly number[] {
  return seasons.map((season) => season.recalled[test] ?? 0)
}

function difference(row: Row, first: Row | undefined, test: number): Estimate {
  const base = first ? recalled(first, test) : []
  return estimateOf(recalled(row, test).map((share, i) => share - (base[i] ?? 0)))
}

function bounds({ mean, low, high }: Estimate, signed: boolean): string {
  const percent = (share: number) => `${signed && share > 0 ? '+' : ''}${(100 * share).toFixed(1)}`
  return `${percent(mean)} [${percent(low)}, ${percent(high)}]`
}
