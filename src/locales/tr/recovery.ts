import type { RoomIn } from '../translated'

/** What is said when the device can't keep or read what was learnt: what happened, what is safe, what to do, in Turkish. */
export const recovery: RoomIn<'tr', 'recovery'> = {
  title: 'Devam etmeden önce',

  lostWhat: 'Öğrendikleriniz artık bu tarayıcıda değil.',
  lostSafe: 'Bu tarayıcı daha önce yanıtlarınızı saklıyordu; şimdi deposu boş. Temizlenmiş ya da bir çökmede kaybolmuş olabilir. Yedek dosyası bundan etkilenmez.',
  lostToDo: 'Yedeğiniz varsa geri yükleyin. Yoksa baştan başlayabilirsiniz.',
  blockedWhat: 'Yanıtlarınız şu anda açılamıyor.',
  blockedSafe: 'Hâlâ bu cihazdalar; başka bir sekme ya da Factdeck’in başka bir sürümü onları tutuyor.',
  blockedToDo: 'Factdeck açık olan öteki sekmeleri kapatın, sonra bu sayfayı yeniden yükleyin.',
  corruptWhat: 'Bu tarayıcının deposunda duran okunamıyor.',
  corruptSafe: 'Hiçbir şey değiştirilmedi ya da silinmedi; yedek dosyalarına dokunulmadı.',
  corruptToDo: 'Sayfayı yeniden yükleyin. İşe yaramazsa bu sekmede devam edin ve yedeği başka bir tarayıcıda geri yükleyin.',
  unavailableWhat: 'Bu tarayıcı Factdeck’e yanıtlarınızı saklayacak yer vermiyor.',
  unavailableSafe: 'Nedeni gizli pencere ya da site verilerini engelleyen bir ayar olabilir. Daha önce başka bir pencerede sakladıklarınıza dokunulmadı.',
  unavailableToDo: 'Olağan bir pencere kullanın ya da site verilerine izin verin. Ya da devam edin: her şey çalışır, sekme kapanınca gider.',
  newerWhat: 'Burada duranı Factdeck’in daha yeni bir sürümü yazmış.',
  newerSafe: 'Güvende; bu eski sayfa ona dokunmaz.',
  newerToDo: 'Yeni sürümü almak için sayfayı yeniden yükleyin.',
  fullWhat: 'Bu cihazda yer kalmadı.',
  fullSafe: 'Daha önce kaydedilenler güvende.',
  fullToDo: 'Biraz yer açın, sonra sayfayı yeniden yükleyin. Ya da devam edin: yeni yanıtlar yalnızca sekme kapanana dek saklanır.',

  restore: 'Yedeği geri yükle',
  beginAnew: 'Baştan başla',
  goOn: 'Kaydetmeden devam et',

  unsavedWhat: 'Kaydedilmedi: son {n} adım.',
  memoryWhat: 'Bu sekmede hiçbir şey kaydedilmiyor.',
  unsavedFull: 'Cihazda yer kalmadı.',
  unsavedBlocked: 'Depoyu başka bir sekme ya da Factdeck sürümü tutuyor.',
  unsavedOther: 'Tarayıcının deposu yazmayı reddetti.',
  unsavedSafe: 'Devam edebilirsiniz: kaydedilmeyenler sekme açık kaldıkça burada durur, önceki yanıtlar güvende.',
  fullHow: 'Cihazda yer açıp yeniden deneyin ya da verilerinizi bir dosyaya kaydedin.',
  otherHow: 'Yeniden deneyin ya da verilerinizi bir dosyaya kaydedin.',
}
