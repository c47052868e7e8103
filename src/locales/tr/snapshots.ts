import type { RoomIn } from '../translated'

/** Snapshots of the log on this device, and how many copies there are of it, in Turkish. */
export const snapshots: RoomIn<'tr', 'snapshots'> = {
  title: 'Bu cihazdaki anlık kopyalar',
  why: 'Günde en çok bir kez yaptıklarınızın bir kopyası bu cihazda kenara konur: son yedi gün, sonra haftada bir, sonra ayda bir.',
  none: 'Henüz yok.',
  size: '{kilobytes} KB',
  look: 'Ne geri getirir?',
  brings: 'Artık burada olmayan {n} kaydı geri getirir, hiçbir şeyi silmez.',
  nothing: 'İçindeki her şey zaten burada.',
  unread: 'Okunamıyor.',
  add: 'Geri getir',
  added: '{n} kayıt geri getirildi.',
  undo: 'Geri al',
  undone: 'Geri alındı.',
  failed: 'Hiçbir şey eklenmedi: tarayıcı yazmayı reddetti.',
  packing: 'Yedek hazırlanıyor …',
  stopPacking: 'Durdur',
  notPacked: 'Yedek hazırlanmadı: yaptıklarınız okunamadı.',
  oneCopy: 'Yanıtlarınız bu cihazda yalnızca bir kez tutuluyor: tarayıcı ikinci bir kopya için yer vermiyor.',
}
