import { roomOf } from '../message'

/** The sheet of keys. */
export const keys = roomOf('keys', {
  title: 'Keys',
  choose: 'choose an option, rate a card, or say how sure you are',
  enter: 'check the answer; then the next question',
  flip: 'turn the card',
  move: 'move a step up or down, with the focus on it',
  dontKnow: 'I don’t know',
  undo: 'undo the last answer',
  readAloud: 'read aloud, or stop, where the settings say so',
  help: 'this sheet',
  escape: 'close what is open',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'Space',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
})
