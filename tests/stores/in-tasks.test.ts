import { describe, expect, it } from 'vitest'
import { whole, type InParts } from '@/core/parts'
import { inTasks } from '@/stores/in-tasks'

function* added(amounts: readonly number[], spent: (amount: number) => void): InParts<number> {
  let sum = 0
  for (const amount of amounts) {
    yield
    spent(amount)
    sum += amount
  }
  return sum
}

/** How often something else could run before the work was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false]
  const other = () => {
    if (isDone) return
    turns += 1
    setTimeout(other)
  }
  setTimeout(other)
  await work()
  isDone = true
  return turns
}

describe('work in parts', () => {
  it('comes to the same whether it is done at once or in tasks', async () => {
    const amounts = [3, 20, 9, 1]
    let clock = 0
    expect(await inTasks(added(amounts, (ms) => (clock += ms)), () => clock)).toBe(whole(added(amounts, () => undefined)))
  })

  it('leaves the page its turn after every part that took long', async () => {
    let clock = 0
    expect(await turnsDuring(() => inTasks(added([20, 20, 20], (ms) => (clock += ms)), () => clock))).toBeGreaterThanOrEqual(2)
  })

  it('that takes hardly any time is done in one task', async () => {
    let clock = 0
    expect(await turnsDuring(() => inTasks(added([1, 1, 1, 1], (ms) => (clock += ms)), () => clock))).toBe(0)
  })

  it('that fails says so', async () => {
    const failing = (): never => {
      throw new Error('a part of it failed')
    }
    await expect(inTasks(added([1], failing), () => 0)).rejects.toThrow('a part of it failed')
  })
})
