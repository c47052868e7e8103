import type { RoomIn } from '../translated'

/** The date by which a deck is to be known, in Turkish. */
export const target: RoomIn<'tr', 'target'> = {
  knowBy: 'Şu tarihe kadar öğren',
  noDate: 'Tarih yok',
  past: 'O tarih geçti: {date}. Başka bir tarih seçin ya da hiç seçmeyin.',
  need: '{n} gün kaldı. Günde {fresh} yeni bilgi ve yaklaşık {reviews} tekrar gerekiyor.',
  needReviews: '{n} gün kaldı. Günde yaklaşık {reviews} tekrar gerekiyor.',
  feasible: 'Bu, günlerinize sığıyor.',
  tooMuch: 'Bu, ayarladığınız günlük {fresh} yeni bilgi ve {reviews} tekrardan fazla: daha geç bir tarih ya da ayarlarda günde daha fazlası yeterli olur.',
  set: 'Hedef tarih {date}: planlandı.',
  unset: 'Bilinmesi gereken bir tarih yok.',
}
