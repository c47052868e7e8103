import type { RoomIn } from '../translated'

/** Reading aloud, in Azerbaijani. */
export const speech: RoomIn<'az', 'speech'> = {
  read: 'Səsli oxu',
  readParagraph: '{number} nömrəli abzası səsli oxu',
  stop: 'Oxumağı dayandır',
  noVoice: 'Bu cihazda bu dil üçün səs yoxdur: {language}.',
  title: 'Səsli oxuma',
  why: 'Suallar, variantlar və mətnlər bu cihazın səsləri ilə, dəstin dilində oxunur.',
  mode: 'Səsli oxu',
  off: 'heç vaxt',
  'on-request': 'istəyəndə (R düyməsi)',
  aloud: 'hər sualı özü',
  voice: 'Bu dil üçün səs: {language}',
  deviceVoice: 'cihazın öz səsi',
  rate: 'Sürət',
  slower: 'daha yavaş',
  slow: 'bir az yavaş',
  asIs: 'səsin öz sürəti',
  quick: 'bir az sürətli',
  quicker: 'daha sürətli',
  try: 'Dinlə',
  sample: 'Factdeck bu səslə oxuyur.',
}
