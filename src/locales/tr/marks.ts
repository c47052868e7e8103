import type { RoomIn } from '../translated'

/** Words that stand with a sign or a colour, the same on every page: verdicts, how a fact stands, how well it is known, ratings, in Turkish. */
export const marks: RoomIn<'tr', 'marks'> = {
  right: 'Doğru',
  nearly: 'Neredeyse',
  wrong: 'Doğru değil',
  dontKnow: 'Henüz bilinmiyor',
  key: 'Doğru yanıt',
  yours: 'Yanıtınız',

  claimOf: 'söyleyen: {speaker}',
  disputed: 'tartışmalı',
  inconsistent: 'makale burada kendisiyle çelişiyor',
  slip: 'makaledeki bir dalgınlık',
  asOf: 'Şu tarih itibarıyla: {text}',
  counter: 'Sayan: {text}',
  context: 'Makale dışından',
  contextFrom: 'Kaynak: {from}',
  paragraph: 'Paragraf {number}',
  paragraphSign: '¶ {number}',
  note: 'Notumuz',
  factsHere: '{n} bilgi',

  unasked: 'henüz sorulmadı',
  learning: 'öğreniliyor',
  known: 'biliniyor',
  slipping: 'unutuluyor',

  again: 'Yeniden',
  hard: 'Zor',
  good: 'İyi',
  easy: 'Kolay',
  rate: 'Bunu ne kadar iyi biliyordunuz?',

  progress: 'Soru {at} / {of}',
  problems: '{n} sorun',
  studyThese: 'Bunu çalış',
}
