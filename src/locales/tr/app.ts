import type { RoomIn } from '../translated'

/** What several pages say, in Turkish. */
export const app: RoomIn<'tr', 'app'> = {
  close: 'Kapat',
  undo: 'Geri al',
  notes: 'Bildirimler ({key})',
  dismiss: 'Gizle',
  tryAgain: 'Yeniden dene',
  loading: 'Yükleniyor',
  notFound: 'Böyle bir sayfa yok',
  toHome: 'Destelere git',
  failed: 'Factdeck’in kendisinde bir sorun çıktı',
  failedSafe: 'Şimdiye kadar verdiğiniz yanıtlar bu cihazda saklı.',
  failedToDo: 'Emin olmak isterseniz verilerinizi bir dosyaya kaydedin, sonra sayfayı yeniden yükleyin.',
  exportData: 'Verilerimi dosyaya kaydet',
  notNow: 'Şimdi değil',
  unreached: 'Factdeck’in bir parçası alınamadı',
  unreachedSafe: 'Şimdiye kadar verdiğiniz yanıtlar bu cihazda saklı.',
  unreachedToDo: 'Çevrimiçi olup olmadığınıza bakın, sonra yeniden deneyin.',
  reload: 'Sayfayı yeniden yükle',
}
