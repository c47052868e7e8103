import type { RoomIn } from '../translated'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings, in Armenian. */
export const marks: RoomIn<'hy', 'marks'> = {
  right: 'Ճիշտ է',
  nearly: 'Գրեթե',
  wrong: 'Ճիշտ չէ',
  dontKnow: 'Դեռ հայտնի չէ',
  key: 'Ճիշտ պատասխանը',
  yours: 'Ձեր պատասխանը',

  claimOf: 'ըստ՝ {speaker}',
  disputed: 'վիճելի',
  inconsistent: 'այստեղ հոդվածը հակասում է ինքն իրեն',
  slip: 'հոդվածի վրիպում',
  asOf: 'Դրությամբ՝ {text}',
  counter: 'Հաշվել է՝ {text}',
  context: 'Հոդվածից դուրս',
  contextFrom: 'Աղբյուր՝ {from}',
  paragraph: 'Պարբերություն {number}',
  paragraphSign: '¶ {number}',
  note: 'Մեր նշումը',
  factsHere: '{n} փաստ',

  unasked: 'դեռ չհարցված',
  learning: 'սովորվում է',
  known: 'հայտնի',
  slipping: 'մոռացվում է',

  again: 'Նորից',
  hard: 'Դժվար',
  good: 'Լավ',
  easy: 'Հեշտ',
  rate: 'Որքա՞ն լավ գիտեիք դա',

  progress: 'Հարց {at}՝ {of}-ից',
  problems: '{n} խնդիր',
  studyThese: 'Պարապել սա',
}
