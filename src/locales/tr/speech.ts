import type { RoomIn } from '../translated'

/** Reading aloud, in Turkish. */
export const speech: RoomIn<'tr', 'speech'> = {
  read: 'Sesli oku',
  readParagraph: '{number}. paragrafı sesli oku',
  stop: 'Okumayı durdur',
  noVoice: 'Bu cihazda şu dil için ses yok: {language}.',
  title: 'Sesli okuma',
  why: 'Sorular, seçenekler ve metinler bu cihazdaki seslerle, destenin dilinde okunur.',
  mode: 'Sesli oku',
  off: 'hiçbir zaman',
  'on-request': 'istediğimde (R tuşu)',
  aloud: 'her soruyu kendiliğinden',
  voice: '{language} için ses',
  deviceVoice: 'cihazın kendi sesi',
  rate: 'Hız',
  slower: 'daha yavaş',
  slow: 'biraz daha yavaş',
  asIs: 'sesin kendi hızı',
  quick: 'biraz daha hızlı',
  quicker: 'daha hızlı',
  try: 'Dinle',
  sample: 'Factdeck bu sesle okur.',
}
