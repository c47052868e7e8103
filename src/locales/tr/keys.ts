import type { RoomIn } from '../translated'

/** The sheet of keys, in Turkish. */
export const keys: RoomIn<'tr', 'keys'> = {
  title: 'Tuşlar',
  choose: 'seçenek seç, kartı değerlendir ya da ne kadar emin olduğunu söyle',
  enter: 'yanıtı denetle; sonra sonraki soru',
  flip: 'kartı çevir',
  move: 'odaktaki adımı yukarı ya da aşağı taşı',
  dontKnow: 'Bilmiyorum',
  undo: 'son yanıtı geri al',
  help: 'bu sayfa',
  escape: 'açık olanı kapat',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'Boşluk',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
  readAloud: 'ayarlarda öyle seçildiyse sesli oku ya da durdur',
}
