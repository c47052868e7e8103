import type { RoomIn } from '../translated'

/** What is said when the device can't keep or read what was learnt: what happened, what is safe, what to do, in Azerbaijani. */
export const recovery: RoomIn<'az', 'recovery'> = {
  title: 'Davam etməzdən əvvəl',

  lostWhat: 'Öyrəndikləriniz artıq bu brauzerdə deyil.',
  lostSafe: 'Bu brauzer əvvəllər cavablarınızı saxlayırdı; indi anbarı boşdur. Təmizlənmiş və ya qəza zamanı itmiş ola bilər. Ehtiyat nüsxə faylına bu toxunmur.',
  lostToDo: 'Ehtiyat nüsxəniz varsa, onu bərpa edin. Yoxdursa, yenidən başlaya bilərsiniz.',
  blockedWhat: 'Cavablarınızı indi açmaq olmur.',
  blockedSafe: 'Onlar hələ bu cihazdadır; başqa vərəq və ya Factdeck-in başqa versiyası onları tutub.',
  blockedToDo: 'Factdeck açıq olan başqa vərəqləri bağlayın, sonra bu səhifəni yenidən yükləyin.',
  corruptWhat: 'Bu brauzerin anbarındakılar oxunmur.',
  corruptSafe: 'Heç nə dəyişdirilməyib və silinməyib, ehtiyat nüsxə fayllarına toxunulmayıb.',
  corruptToDo: 'Səhifəni yenidən yükləyin. Kömək etməsə, bu vərəqdə davam edin və ehtiyat nüsxəni başqa brauzerdə bərpa edin.',
  unavailableWhat: 'Bu brauzer Factdeck-ə cavablarınızı saxlamağa yer vermir.',
  unavailableSafe: 'Səbəb məxfi pəncərə və ya sayt məlumatlarını bloklayan parametr ola bilər. Əvvəl başqa pəncərədə saxladıqlarınıza toxunulmayıb.',
  unavailableToDo: 'Adi pəncərədən istifadə edin və ya sayt məlumatlarına icazə verin. Yaxud davam edin: hər şey işləyir, vərəq bağlananda isə itir.',
  newerWhat: 'Buradakıları Factdeck-in daha yeni versiyası yazıb.',
  newerSafe: 'Onlar təhlükəsizdir, bu köhnə səhifə onlara toxunmur.',
  newerToDo: 'Yeni versiyanı almaq üçün səhifəni yenidən yükləyin.',
  fullWhat: 'Bu cihazda yer qalmayıb.',
  fullSafe: 'Əvvəl saxlananlar təhlükəsizdir.',
  fullToDo: 'Bir az yer boşaldın, sonra səhifəni yenidən yükləyin. Yaxud davam edin: yeni cavablar yalnız vərəq bağlanana qədər saxlanır.',

  restore: 'Ehtiyat nüsxəni bərpa et',
  beginAnew: 'Yenidən başla',
  goOn: 'Saxlamadan davam et',

  unsavedWhat: 'Saxlanmayıb: son {n} addım.',
  memoryWhat: 'Bu vərəqdə heç nə saxlanmır.',
  unsavedFull: 'Cihazda yer qalmayıb.',
  unsavedBlocked: 'Anbarı başqa vərəq və ya Factdeck-in başqa versiyası tutub.',
  unsavedOther: 'Brauzerin anbarı yazmaqdan imtina etdi.',
  unsavedSafe: 'Davam edə bilərsiniz: saxlanmayanlar vərəq açıq olduqca burada qalır, əvvəlki cavablar təhlükəsizdir.',
  fullHow: 'Cihazda bir az yer boşaldıb yenidən cəhd edin və ya məlumatlarınızı fayla saxlayın.',
  otherHow: 'Yenidən cəhd edin və ya məlumatlarınızı fayla saxlayın.',
}
