import type { RoomIn } from '../translated'

/** Facts that keep failing: why, and what can be done, in Azerbaijani. */
export const leech: RoomIn<'az', 'leech'> = {
  title: 'Yadda qalmayan faktlar',
  titleOfOne: 'Bu fakt yadda qalmır',
  confused: 'Bunun əvəzinə {n} dəfə «{given}» demisiniz.',
  confusedWith: 'Bunu {n} dəfə başqa faktla qarışdırmısınız: {fact}',
  oneKind: 'Səhvlər ({n} dəfə) həmişə bir sual növündə olub: {kind}. Başqalarında düz alınır.',
  tooLong: 'Birdən-birə çox ola bilər: parçasından, hissə-hissə öyrənin.',
  plain: 'Soruşulduğu şəkildə yadda qalmır. Yazıldığı yeri oxumaq və ya başqa sual növü çox vaxt kömək edir.',
  contrast: 'İkisini qarşı-qarşıya soruş',
  'other-kind': 'Başqa cür soruş',
  passage: 'Parçanı oxu',
  'set-aside': 'Kənara qoy',
  isAside: 'Kənara qoyulub: daha soruşulmur.',
}
