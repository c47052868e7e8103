import type { RoomIn } from '../translated'

/** The frame round every page, in Russian. */
export const frame: RoomIn<'ru', 'frame'> = {
  name: 'Factdeck',
  skip: 'Перейти к странице',
  pages: 'Страницы',
  home: 'Колоды',
  progress: 'Успехи',
  scores: 'Результаты',
  settings: 'Настройки',
  about: 'О программе',
  onDevice: 'Всё остаётся на этом устройстве.',
}
