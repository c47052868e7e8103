import type { RoomIn } from '../translated'

/** Scores and progress, in Azerbaijani. */
export const scores: RoomIn<'az', 'scores'> = {
  title: 'Nəticələr',
  empty: 'Hələ nəticə yoxdur',
  emptyWhy: 'Testdən sonra onun nəticəsi və hər bölmədən bildikləriniz burada durur.',
  firstQuiz: 'İlk testi keç',
  due: 'Bu gün {n} faktın vaxtı çatıb.',
  noneDue: 'Bu gün vaxtı çatan yoxdur.',
  nextDue: 'Növbəti {n} faktın vaxtı: {when}.',
  learn: 'Öyrən',
  attempts: 'Bütün testlər və təkrarlar',
  recognised: 'tanınıb {points} / {of}',
  recalled: 'yada salınıb {points} / {of}',
  self: 'bilinən kartlar {points} / {of}',
  answered: 'cavablanıb {done} / {of}',
  goOn: 'Davam et: {deck}',
  practice: 'məşq',
  gone: 'artıq burada olmayan dəst',
  more: 'Daha köhnə {n} nəticəni göstər',
}
