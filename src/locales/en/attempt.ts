import { roomOf } from '../message'

/** A quiz or a review under way. */
export const attempt = roomOf('attempt', {
  quizOn: 'Quiz: {deck}',
  reviewOn: 'Review: {deck}',
  questionOf: 'Question {at} of {of}',
  dontKnow: 'I don’t know',
  next: 'Next',
  toResult: 'See the result',
  undoAnswer: 'Undo',
  keys: 'Keys',
  takenBack: 'Answer taken back: the question waits again.',
  nothingToUndo: 'There is no answer to take back.',
  overtaken: 'Another tab answered this question first; its answer stands.',
  saved: 'Answer saved.',
  undone: 'Undone: the verdict stands as it was.',
  missing: 'There is no such quiz here',
  missingWhy: 'It may have been taken on another device, or its data deleted.',
  deckMissing: 'The deck of this quiz is no longer here',
  deckMissingWhy: 'Its answers are kept, and stand among the scores.',
  unknownKind: 'This question is of a kind that this version of Factdeck doesn’t know.',
  unknownKindToDo: 'Load the page again to get the newer version.',

  iWasRight: 'I was right',
  appealAsk: 'What went wrong with the judging?',
  alias: 'My words mean the same',
  aliasWhy: '“{text}” will be accepted for this fact from now on.',
  typo: 'It was only a typo',
  questionWrong: 'The question is wrong',
  appealed: 'Counted as right.',
  appealedAlias: 'Counted as right; “{text}” is accepted from now on.',
  whyPassage: 'Where it stands',
})
