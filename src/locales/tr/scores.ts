import type { RoomIn } from '../translated'

/** Scores and progress, in Turkish. */
export const scores: RoomIn<'tr', 'scores'> = {
  title: 'Sonuçlar',
  empty: 'Henüz sonuç yok',
  emptyWhy: 'Bir testten sonra sonucu ve her bölümden bildikleriniz burada durur.',
  firstQuiz: 'İlk testi çöz',
  due: 'Bugün {n} bilginin zamanı geldi.',
  noneDue: 'Bugün zamanı gelen yok.',
  nextDue: 'Sıradaki {n} bilginin zamanı: {when}.',
  learn: 'Öğren',
  attempts: 'Bütün testler ve tekrarlar',
  recognised: 'tanınan {points} / {of}',
  recalled: 'hatırlanan {points} / {of}',
  self: 'bilinen kart {points} / {of}',
  answered: 'yanıtlanan {done} / {of}',
  goOn: 'Devam et: {deck}',
  practice: 'alıştırma',
  gone: 'artık burada olmayan bir deste',
  more: 'Daha eski {n} tanesini göster',
}
