import type { RoomIn } from '../translated'

/** What several pages say, in Azerbaijani. */
export const app: RoomIn<'az', 'app'> = {
  close: 'Bağla',
  undo: 'Geri qaytar',
  notes: 'Bildirişlər ({key})',
  dismiss: 'Gizlət',
  tryAgain: 'Yenidən cəhd et',
  loading: 'Yüklənir',
  notFound: 'Belə səhifə yoxdur',
  toHome: 'Dəstlərə keç',
  failed: 'Factdeck-in özündə nəsə səhv getdi',
  failedSafe: 'İndiyə qədər verdiyiniz cavablar bu cihazda saxlanılıb.',
  failedToDo: 'Əmin olmaq istəyirsinizsə, məlumatlarınızı fayla saxlayın, sonra səhifəni yenidən yükləyin.',
  exportData: 'Məlumatlarımı fayla saxla',
  notNow: 'İndi yox',
  unreached: 'Factdeck-in bir hissəsini gətirmək mümkün olmadı',
  unreachedSafe: 'İndiyə qədər verdiyiniz cavablar bu cihazda saxlanılıb.',
  unreachedToDo: 'İnternetə qoşulub-qoşulmadığınızı yoxlayın, sonra yenidən cəhd edin.',
  reload: 'Səhifəni yenidən yüklə',
}
