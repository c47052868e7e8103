import type { RoomIn } from '../translated'

/** What the charts say, in Turkish. */
export const charts: RoomIn<'tr', 'charts'> = {
  noScores: 'Henüz sonuç yok: ilk testle birlikte gelecek.',
  scoresOver: '{n} denemenin sonuçları, {first} – {last}.',
  tenTogether: 'Her nokta bir denemedir; çizgiler on denemeyi birlikte gösterir.',
  recalled: 'hatırlanan',
  recognised: 'tanınan',
  attempt: 'Deneme',
  of: '{points} / {of}',
  asTable: 'Aynısı tablo olarak',
  noSections: 'Bu metinde henüz bilgi yok.',
  sections: 'Metnin her bölümünün ne kadar iyi bilindiği.',
  known: '{n} biliniyor',
  slipping: '{n} unutuluyor',
  learning: '{n} öğreniliyor',
  unasked: '{n} henüz sorulmadı',
}
