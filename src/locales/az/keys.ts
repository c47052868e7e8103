import type { RoomIn } from '../translated'

/** The sheet of keys, in Azerbaijani. */
export const keys: RoomIn<'az', 'keys'> = {
  title: 'Düymələr',
  choose: 'variant seç, kartı qiymətləndir və ya nə dərəcədə əmin olduğunu de',
  enter: 'cavabı yoxla; sonra növbəti sual',
  flip: 'kartı çevir',
  move: 'fokusdakı addımı yuxarı və ya aşağı apar',
  dontKnow: 'Bilmirəm',
  undo: 'son cavabı geri götür',
  help: 'bu vərəq',
  escape: 'açıq olanı bağla',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'Boşluq',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
  readAloud: 'parametrlərdə seçilibsə, səsli oxu və ya dayandır',
}
