import type { RoomIn } from '../translated'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings, in Azerbaijani. */
export const marks: RoomIn<'az', 'marks'> = {
  right: 'Düzgün',
  nearly: 'Təxminən',
  wrong: 'Düzgün deyil',
  dontKnow: 'Hələ bilinmir',
  key: 'Düzgün cavab',
  yours: 'Sizin cavabınız',

  claimOf: 'deyən: {speaker}',
  disputed: 'mübahisəli',
  inconsistent: 'məqalə burada özü ilə ziddiyyətdədir',
  slip: 'məqalədəki yanlışlıq',
  asOf: 'Bu tarixə: {text}',
  counter: 'Sayan: {text}',
  context: 'Məqalədən kənar',
  contextFrom: 'Mənbə: {from}',
  paragraph: 'Abzas {number}',
  paragraphSign: '¶ {number}',
  note: 'Qeydimiz',
  factsHere: '{n} fakt',

  unasked: 'hələ soruşulmayıb',
  learning: 'öyrənilir',
  known: 'bilinir',
  slipping: 'unudulur',

  again: 'Yenə',
  hard: 'Çətin',
  good: 'Yaxşı',
  easy: 'Asan',
  rate: 'Bunu nə dərəcədə yaxşı bilirdiniz?',

  progress: 'Sual {at} / {of}',
  problems: '{n} qüsur',
  studyThese: 'Bunu öyrən',
}
