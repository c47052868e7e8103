import type { RoomIn } from '../translated'

/** What several pages say, in Russian. */
export const app: RoomIn<'ru', 'app'> = {
  close: 'Закрыть',
  undo: 'Отменить',
  notes: 'Уведомления ({key})',
  dismiss: 'Скрыть',
  tryAgain: 'Попробовать ещё раз',
  loading: 'Загрузка',
  notFound: 'Такой страницы нет',
  toHome: 'К колодам',
  failed: 'В самом Factdeck что-то пошло не так',
  failedSafe: 'Всё, на что вы ответили до этого, сохранено на устройстве.',
  failedToDo: 'Для уверенности сохраните свои данные в файл, затем загрузите страницу заново.',
  exportData: 'Сохранить мои данные в файл',
  notNow: 'Не сейчас',
  unreached: 'Не удалось загрузить часть Factdeck',
  unreachedSafe: 'Всё, на что вы ответили до этого, сохранено на устройстве.',
  unreachedToDo: 'Проверьте, есть ли связь с сетью, и попробуйте ещё раз.',
  reload: 'Загрузить страницу заново',
}
