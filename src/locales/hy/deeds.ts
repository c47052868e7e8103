import type { RoomIn } from '../translated'

/** What the learner did, as undo names it, in Armenian. */
export const deeds: RoomIn<'hy', 'deeds'> = {
  answered: '«{stem}» հարցի պատասխանը',
  appealed: 'առարկություն',
  finished: 'պարապմունքի ավարտ',
  aside: 'մի կողմ դրված {n} փաստ',
  back: 'վերադարձված {n} փաստ',
  reset: 'նորից սկսված {n} փաստ',
  setting: 'կարգավորում՝ {name}',
  takenBack: 'Հետ է վերցված՝ {deed}։',
  nothing: 'Հետ վերցնելու բան չկա։',
  title: 'Ձեր վերջին գործողությունները',
  why: 'Հետարկումը դրանք հետ է վերցնում մեկ առ մեկ՝ սկսած ամենանորից։',
  none: 'Դեռ ոչինչ։',
  undo: 'Հետարկել ամենանորը',
}
