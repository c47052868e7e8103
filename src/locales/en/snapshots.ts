import { roomOf } from '../message'

/** Snapshots of the log on this device, the making of a backup, and how many copies there are of it. */
export const snapshots = roomOf('snapshots', {
  title: 'Snapshots on this device',
  why: 'Once a day at most, a copy of what you did is put aside on this device: the last seven days, then one a week, then one a month.',
  none: 'There are none yet.',
  size: '{kilobytes} KB',
  look: 'What would it bring back?',
  brings: { one: 'It would bring back {n} entry that is no longer here, and take nothing away.', other: 'It would bring back {n} entries that are no longer here, and take nothing away.' },
  nothing: 'Everything in it is here already.',
  unread: 'It can’t be read.',
  add: 'Bring back',
  added: { one: 'Brought back {n} entry.', other: 'Brought back {n} entries.' },
  undo: 'Undo',
  undone: 'Taken back.',
  failed: 'Nothing was added: the browser’s store refused to write.',
  packing: 'Making the backup …',
  stopPacking: 'Stop',
  notPacked: 'No backup was made: what you did could not be read.',
  oneCopy: 'Your answers are kept only once on this device: the browser offers no place for a second copy.',
})
