import { roomOf } from '../message'

/** Reading aloud. */
export const speech = roomOf('speech', {
  read: 'Read aloud',
  readParagraph: 'Read paragraph {number} aloud',
  stop: 'Stop reading',
  noVoice: 'This device has no voice for {language}.',
  title: 'Reading aloud',
  why: 'Questions, options and readings in the voices that this device has, in the language of the deck.',
  mode: 'Read aloud',
  off: 'never',
  'on-request': 'when I ask for it (key R)',
  aloud: 'each question by itself',
  voice: 'Voice for {language}',
  deviceVoice: 'the device’s own',
  rate: 'Speed',
  slower: 'slower',
  slow: 'a little slower',
  asIs: 'as the voice is',
  quick: 'a little faster',
  quicker: 'faster',
  try: 'Listen to it',
  sample: 'Factdeck reads in this voice.',
})
