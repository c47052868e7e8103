import type { RoomIn } from '../translated'

/** What the learner did, as undo names it, in Azerbaijani. */
export const deeds: RoomIn<'az', 'deeds'> = {
  answered: '«{stem}» sualına cavab',
  appealed: 'etiraz',
  finished: 'məşğələnin sonu',
  aside: '{n} faktın kənara qoyulması',
  back: '{n} faktın qaytarılması',
  reset: '{n} faktın yenidən başlanması',
  setting: 'parametr: {name}',
  takenBack: 'Geri götürüldü: {deed}.',
  nothing: 'Geri götürüləcək heç nə yoxdur.',
  title: 'Son etdikləriniz',
  why: 'Geri qaytarma bunları ən yenisindən başlayaraq bir-bir geri götürür.',
  none: 'Hələ heç nə.',
  undo: 'Ən yenisini geri qaytar',
}
