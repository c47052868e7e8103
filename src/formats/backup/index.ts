export type { BackedDeck } from './manifest'
export { newEntries, type BackupPlan } from './plan'
export { readBackup, type ReadBackup } from './read'
export type { Packing } from './pack'
export { writeBackup, type Making } from './write'

/** The code of every problem that reading a backup can find; `backup-too-slow` is for whoever waits for it. */
export const backupCodes = [
  'backup-not-zip',
  'backup-truncated',
  'backup-too-large',
  'backup-file-twice',
  'backup-no-manifest',
  'backup-manifest',
  'backup-format',
  'backup-newer',
  'backup-no-log',
  'backup-checksum',
  'backup-count',
  'backup-deck-missing',
  'backup-deck-checksum',
  'backup-line-checksum',
  'backup-line-shape',
  'backup-entry',
  'backup-stamp-twice',
  'backup-more',
  'backup-too-slow',
] as const
