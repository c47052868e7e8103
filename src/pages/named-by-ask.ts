import type { Fact, FactId } from '@/core/fact'
import type { Problem } from '@/core/problem'

/** A finding that names another fact by what that asks: an id says nothing to a person. */
export function namedByAsk({ code, params }: Problem, factOf: (id: FactId) => Fact | undefined): Problem {
  const other = factOf(String(params?.['other']))
  return params ? { code, params: other ? { ...params, other: `“${other.ask}”` } : params } : { code }
}
