import type { RoomIn } from '../translated'

/** What the learner did, as undo names it, in Turkish. */
export const deeds: RoomIn<'tr', 'deeds'> = {
  answered: '“{stem}” sorusuna verilen yanıt',
  appealed: 'bir itiraz',
  finished: 'bir oturumun sonu',
  aside: '{n} bilginin kenara konması',
  back: '{n} bilginin geri getirilmesi',
  reset: '{n} bilgiye baştan başlanması',
  setting: 'bir ayar: {name}',
  takenBack: 'Geri alındı: {deed}.',
  nothing: 'Geri alınacak bir şey yok.',
  title: 'Son yaptıklarınız',
  why: 'Geri alma bunları en yeniden başlayarak tek tek geri alır.',
  none: 'Henüz bir şey yok.',
  undo: 'En yeniyi geri al',
}
