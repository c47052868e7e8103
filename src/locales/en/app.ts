import { roomOf } from '../message'

/** The frame round every page, and what several pages say. */
export const app = roomOf('app', {
  name: 'Factdeck',
  skip: 'Skip to the page',
  pages: 'Pages',
  home: 'Decks',
  scores: 'Scores',
  settings: 'Settings',
  keys: 'Keys',
  dueCount: { one: '{n} due', other: '{n} due' },
  share: '{known} of {of} known',
  close: 'Close',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading',
  notFound: 'There is no such page',
  toHome: 'To the decks',
  failed: 'Something went wrong in Factdeck itself',
  failedSafe: 'What you answered until now is kept on this device.',
  failedToDo: 'Save your data to a file if you want to be sure, then load the page again.',
  exportData: 'Save my data to a file',
  notSaved: 'The last answer is not saved',
})
