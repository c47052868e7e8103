import type { RoomIn } from '../translated'

/** The date by which a deck is to be known, in Azerbaijani. */
export const target: RoomIn<'az', 'target'> = {
  knowBy: 'Bu tarixə qədər bil',
  noDate: 'Tarix yoxdur',
  past: 'O tarix keçib: {date}. Başqa tarix seçin və ya heç seçməyin.',
  need: '{n} gün qalıb. Gündə {fresh} yeni fakt və təxminən {reviews} təkrar lazımdır.',
  needReviews: '{n} gün qalıb. Gündə təxminən {reviews} təkrar lazımdır.',
  feasible: 'Bu, günlərinizə sığır.',
  tooMuch: 'Bu, gündə təyin etdiyiniz {fresh} yeni fakt və {reviews} təkrardan çoxdur: daha gec tarix və ya parametrlərdə gündə daha çoxu kifayət edər.',
  set: 'Bu tarixə qədər bil: {date}. Planlaşdırıldı.',
  unset: 'Bilmək üçün tarix yoxdur.',
}
