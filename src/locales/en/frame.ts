import { roomOf } from '../message'

/** The frame round every page. */
export const frame = roomOf('frame', {
  name: 'Factdeck',
  skip: 'Skip to the page',
  pages: 'Pages',
  home: 'Decks',
  progress: 'Progress',
  scores: 'Scores',
  settings: 'Settings',
  about: 'About',
  onDevice: 'Everything stays on this device.',
})
