import type { RoomIn } from '../translated'

/** Facts that keep failing: why, and what can be done, in Turkish. */
export const leech: RoomIn<'tr', 'leech'> = {
  title: 'Bir türlü akılda kalmayan bilgiler',
  titleOfOne: 'Bu bilgi bir türlü akılda kalmıyor',
  confused: 'Bunun yerine {n} kez “{given}” dediniz.',
  confusedWith: 'Bunu {n} kez başka bir bilgiyle karıştırdınız: {fact}',
  oneKind: 'Yanlışlar ({n} kez) hep tek bir soru türünde: {kind}. Ötekilerde doğru gidiyor.',
  tooLong: 'Bir seferde fazla gelebilir: parçasından, bölüm bölüm öğrenin.',
  plain: 'Bu soruluşuyla akılda kalmıyor. Yazdığı yeri okumak ya da başka bir soru türü çoğu zaman yardımcı olur.',
  contrast: 'İkisini karşılıklı sor',
  'other-kind': 'Başka türlü sor',
  passage: 'Parçayı oku',
  'set-aside': 'Kenara koy',
  isAside: 'Kenara kondu: artık sorulmuyor.',
}
