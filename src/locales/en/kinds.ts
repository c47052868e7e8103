import { roomOf } from '../message'

/** Kinds of question by their ids, as a person chooses among them. */
export const kinds = roomOf('kinds', {
  choice: 'Choose one',
  several: 'Choose several',
  'true-false': 'True or false',
  cloze: 'Fill the gap',
  typed: 'Type the answer',
  order: 'Put in order',
  match: 'Match pairs',
  flashcard: 'Flashcards',
})
