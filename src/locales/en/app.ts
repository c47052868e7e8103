import { roomOf } from '../message'

/** What several pages say. */
export const app = roomOf('app', {
  close: 'Close',
  undo: 'Undo',
  notes: 'Notes ({key})',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  loading: 'Loading',
  notFound: 'There is no such page',
  toHome: 'To the decks',
  failed: 'Something went wrong in Factdeck itself',
  failedSafe: 'What you answered until now is kept on this device.',
  failedToDo: 'Save your data to a file if you want to be sure, then load the page again.',
  exportData: 'Save my data to a file',
  notNow: 'Not just now',
  unreached: 'A part of Factdeck could not be fetched',
  unreachedSafe: 'What you answered until now is kept on this device.',
  unreachedToDo: 'Look whether you are online, then try again.',
  reload: 'Load the page again',
})
