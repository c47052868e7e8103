import type { RoomIn } from '../translated'

/** Scores and progress, in Armenian. */
export const scores: RoomIn<'hy', 'scores'> = {
  title: 'Արդյունքներ',
  empty: 'Արդյունքներ դեռ չկան',
  emptyWhy: 'Թեստից հետո այստեղ կլինի դրա արդյունքը և այն, ինչ գիտեք ամեն բաժնից։',
  firstQuiz: 'Անցնել առաջին թեստը',
  due: 'Այսօր կրկնելու է {n} փաստ։',
  noneDue: 'Այսօր կրկնելու բան չկա։',
  nextDue: 'Հաջորդ {n} փաստի ժամանակը՝ {when}։',
  learn: 'Սովորել',
  attempts: 'Բոլոր թեստերն ու կրկնությունները',
  recognised: 'ճանաչված՝ {points}, {of}-ից',
  recalled: 'հիշված՝ {points}, {of}-ից',
  self: 'հայտնի քարտեր՝ {points}, {of}-ից',
  answered: 'պատասխանված՝ {done}, {of}-ից',
  goOn: 'Շարունակել՝ {deck}',
  practice: 'վարժանք',
  gone: 'հավաքածու, որն այլևս այստեղ չէ',
  more: 'Ցույց տալ ևս {n} հին',
}
