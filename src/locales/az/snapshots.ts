import type { RoomIn } from '../translated'

/** Snapshots of the log on this device, and how many copies there are of it, in Azerbaijani. */
export const snapshots: RoomIn<'az', 'snapshots'> = {
  title: 'Bu cihazdakı ani nüsxələr',
  why: 'Gündə ən çoxu bir dəfə etdiklərinizin nüsxəsi bu cihazda kənara qoyulur: son yeddi gün, sonra həftədə bir, sonra ayda bir.',
  none: 'Hələ yoxdur.',
  size: '{kilobytes} KB',
  look: 'Nəyi geri gətirər?',
  brings: 'Artıq burada olmayan {n} qeydi geri gətirər, heç nəyi silməz.',
  nothing: 'İçindəki hər şey artıq buradadır.',
  unread: 'Onu oxumaq olmur.',
  add: 'Geri gətir',
  added: 'Geri gətirilən qeyd: {n}.',
  undo: 'Geri al',
  undone: 'Geri alındı.',
  failed: 'Heç nə əlavə olunmadı: brauzer yazmağa imkan vermədi.',
  packing: 'Ehtiyat nüsxə hazırlanır …',
  stopPacking: 'Dayandır',
  notPacked: 'Ehtiyat nüsxə hazırlanmadı: etdiklərinizi oxumaq mümkün olmadı.',
  oneCopy: 'Cavablarınız bu cihazda yalnız bir nüsxədə saxlanılır: brauzer ikinci nüsxə üçün yer vermir.',
}
