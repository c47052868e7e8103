import type { RoomIn } from '../translated'

/** What Factdeck is, in Azerbaijani. */
export const about: RoomIn<'az', 'about'> = {
  title: 'Factdeck haqqında',
  what: 'Factdeck məqalədəki faktları suallara çevirir, test və kart kimi soruşur və hər faktı nə dərəcədə yaxşı bildiyinizi yadda saxlayır.',
  memory: 'Faktın nə vaxt qayıdacağını açıq yaddaş modeli FSRS hesablayır: unutmusunuzsa, daha tez, bilmisinizsə, daha gec. Cavabı yada salmaq onu başqalarının arasında tanımaqdan daha dəyərlidir.',
  privacy: 'Hər şey bu cihazda qalır: hesab yoxdur və heç yerə heç nə göndərilmir. Vaxtaşırı parametrlərdən ehtiyat nüsxə götürün.',
  articles: 'Dəst məqalənin dediyini başqa sözlərlə çatdırır və nəyi kimin dediyini göstərir. Məqalədə bir şeyin deyilməsi onun elə olduğu demək deyil.',
  licence: 'Factdeck MIT lisenziyalı azad proqramdır. Məqalələr hər dəstdə göstərildiyi kimi naşirlərinə məxsusdur.',
  fonts: 'Hərflər Source Serif, Source Sans və Noto şriftləridir, SIL Open Font License lisenziyası ilə:',
  fontLicences: 'şriftlərin lisenziyaları',
  libraries: 'Başqalarının yaradıb pulsuz paylaşdığı kitabxanalarla qurulub:',
  libraryLicences: 'kitabxanaların lisenziyaları',
}
