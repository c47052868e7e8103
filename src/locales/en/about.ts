import { roomOf } from '../message'

/** What Factdeck is. */
export const about = roomOf('about', {
  title: 'About Factdeck',
  what: 'Factdeck turns the facts of an article into questions, asks them as quizzes and flashcards, and remembers for each fact how well you know it.',
  memory:
    'When a fact comes back is worked out with FSRS, an open model of memory: sooner where you forgot, later where you knew. Recalling an answer counts for more than recognising it among others.',
  privacy: 'Everything stays on this device: there is no account, and nothing is sent anywhere. Take a backup from the settings now and then.',
  articles: 'A deck tells what its article says, in other words, and names who says what. That an article says a thing doesn’t make it so.',
  licence: 'Factdeck is free software under the MIT licence. The articles belong to their publishers, as each deck says.',
  fonts: 'The letters are Source Serif, Source Sans and Noto, under the SIL Open Font License:',
  fontLicences: 'the font licences',
  libraries: 'It is built with libraries that others have made and give away:',
  libraryLicences: 'the libraries’ licences',
})
