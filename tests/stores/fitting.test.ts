import { default_w as everybodys } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import { useFitting } from '@/stores/fitting'
import { useLog } from '@/stores/log'
import { useStudy } from '@/stores/study'
import { furnish } from '#tests/support/house'
import { seedLog } from '#tests/support/seed-log'
import { smallDeck } from '#tests/support/small-deck'

const own = everybodys.map((weight, at) => (at < 4 ? weight * 2 : weight))

async function open(): Promise<{ readonly log: ReturnType<typeof useLog>; readonly fitting: ReturnType<typeof useFitting> }> {
  furnish()
  const log = useLog()
  await log.open()
  await log.adopt(seedLog(smallDeck, { until: 20_500, days: 60 }))
  return { log, fitting: useFitting() }
}

describe('Fitted parameters', () => {
  test('once accepted hold for every answer before, and an undo brings everybody’s back', async () => {
    const { log, fitting } = await open()
    const before = log.state.facts.get('orrin-begn')?.memory
    await fitting.accept(own)
    expect(fitting.isFitted).toBe(true)
    expect(log.state.facts.get('orrin-begn')?.memory?.stability).toBeGreaterThan(before?.stability ?? Infinity)
    const [last] = await useStudy().lastDeeds(1)
    await useStudy().undo(last?.stamp ?? '')
    expect(fitting.isFitted).toBe(false)
    expect(log.state.facts.get('orrin-begn')?.memory).toEqual(before)
  })

  test('are given back for everybody’s', async () => {
    const { log, fitting } = await open()
    const before = log.state.facts.get('orrin-begn')?.memory
    await fitting.accept(own)
    await fitting.goBack()
    expect(fitting.isFitted).toBe(false)
    expect(log.state.facts.get('orrin-begn')?.memory).toEqual(before)
  })
})
