import { roomOf } from '../message'

/** What is said when the device can't keep or read what was learnt: what happened, what is safe, what to do. */
export const recovery = roomOf('recovery', {
  title: 'Before you go on',

  lostWhat: 'What you learnt is no longer in this browser.',
  lostSafe: 'This browser held your answers before; now its store is empty. It may have been cleared, or lost in a crash. A backup file is not touched by that.',
  lostToDo: 'If you have a backup, restore it. Otherwise you can begin anew.',
  blockedWhat: 'Your answers can’t be opened just now.',
  blockedSafe: 'They are still on this device; another tab, or another version of Factdeck, is holding them.',
  blockedToDo: 'Close the other tabs with Factdeck, then load this page again.',
  corruptWhat: 'What lies in this browser’s store can’t be read.',
  corruptSafe: 'Nothing was changed or deleted, and backup files are not touched.',
  corruptToDo: 'Load the page again. If that doesn’t help, go on in this tab and restore a backup in another browser.',
  unavailableWhat: 'This browser gives Factdeck no place to keep your answers.',
  unavailableSafe: 'A private window, or a setting that blocks site data, can be the reason. What you kept before in another window is not touched.',
  unavailableToDo: 'Use an ordinary window or allow site data. Or go on: everything works, and is gone when the tab closes.',
  newerWhat: 'A newer version of Factdeck wrote what lies here.',
  newerSafe: 'It is safe, and this older page doesn’t touch it.',
  newerToDo: 'Load the page again to get the newer version.',
  fullWhat: 'There is no room left on this device.',
  fullSafe: 'What was saved before is safe.',
  fullToDo: 'Free some space, then load the page again. Or go on: new answers are kept only until the tab closes.',

  restore: 'Restore a backup',
  beginAnew: 'Begin anew',
  goOn: 'Go on without saving',

  unsavedWhat: { one: 'Not saved: the last answer.', other: 'Not saved: the last {n} steps.' },
  memoryWhat: 'Nothing is being saved in this tab.',
  unsavedFull: 'The device has no room left.',
  unsavedBlocked: 'Another tab or version of Factdeck holds the store.',
  unsavedOther: 'The browser’s store refused to write.',
  unsavedSafe: 'You can go on: what is unsaved is kept in this tab as long as it is open, and earlier answers are safe.',
  fullHow: 'Free some space on the device and try again, or save your data to a file.',
  otherHow: 'Try again, or save your data to a file.',
})
