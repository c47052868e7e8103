import type { RoomIn } from '../translated'

/** What Factdeck is, in Turkish. */
export const about: RoomIn<'tr', 'about'> = {
  title: 'Factdeck hakkında',
  what: 'Factdeck bir makaledeki bilgileri soruya çevirir, test ve bilgi kartı olarak sorar ve her bilgiyi ne kadar iyi bildiğinizi aklında tutar.',
  memory: 'Bir bilginin ne zaman yeniden sorulacağını açık bir bellek modeli olan FSRS hesaplar: unuttuysanız daha erken, bildiyseniz daha geç. Yanıtı hatırlamak, onu seçenekler arasında tanımaktan daha değerlidir.',
  privacy: 'Her şey bu cihazda kalır: hesap yoktur, hiçbir yere bir şey gönderilmez. Ara sıra ayarlardan yedek alın.',
  articles: 'Bir deste, makalesinin ne dediğini başka sözlerle aktarır ve neyi kimin söylediğini belirtir. Bir makalenin bir şeyi söylemesi, onun öyle olduğu anlamına gelmez.',
  licence: 'Factdeck, MIT lisanslı özgür bir yazılımdır. Makaleler, her destede belirtildiği gibi yayıncılarına aittir.',
  fonts: 'Yazı tipleri, SIL Open Font License lisanslı Source Serif, Source Sans ve Noto’dur:',
  fontLicences: 'yazı tiplerinin lisansları',
  libraries: 'Başkalarının yapıp serbestçe dağıttığı kütüphanelerle kuruldu:',
  libraryLicences: 'kütüphanelerin lisansları',
}
