import type { RoomIn } from '../translated'

/** The sheet of keys, in Russian. */
export const keys: RoomIn<'ru', 'keys'> = {
  title: 'Клавиши',
  choose: 'выбрать вариант, оценить карточку или сказать, насколько вы уверены',
  enter: 'проверить ответ; затем следующий вопрос',
  flip: 'перевернуть карточку',
  move: 'передвинуть шаг, на котором фокус, вверх или вниз',
  dontKnow: 'Не знаю',
  undo: 'отменить последний ответ',
  help: 'эта памятка',
  escape: 'закрыть открытое',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'Пробел',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
  readAloud: 'читать вслух или остановить, если так выбрано в настройках',
}
