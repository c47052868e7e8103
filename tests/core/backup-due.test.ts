import { describe, expect, it } from 'vitest'
import { isBackupDue } from '@/core/backup-due'

const TODAY = 20_500
const studied = (days: number) => Array.from({ length: days }, (_, at) => TODAY - days + 1 + at)

describe('The reminder of a backup', () => {
  it('comes after ten days studied since the last one, and not before', () => {
    expect(isBackupDue(studied(9), undefined, undefined, TODAY)).toBe(false)
    expect(isBackupDue(studied(10), undefined, undefined, TODAY)).toBe(true)
    expect(isBackupDue(studied(20), TODAY - 9, undefined, TODAY)).toBe(false)
    expect(isBackupDue(studied(20), TODAY - 10, undefined, TODAY)).toBe(true)
  })

  it('stays away for a month once it was put off', () => {
    expect(isBackupDue(studied(40), undefined, TODAY - 29, TODAY)).toBe(false)
    expect(isBackupDue(studied(40), undefined, TODAY - 30, TODAY)).toBe(true)
  })
})
