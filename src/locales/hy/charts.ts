import type { RoomIn } from '../translated'

/** What the charts say, in Armenian. */
export const charts: RoomIn<'hy', 'charts'> = {
  noScores: 'Արդյունքներ դեռ չկան. դրանք կգան առաջին թեստի հետ։',
  scoresOver: '{n} փորձի արդյունքներ, {first} – {last}։',
  tenTogether: 'Ամեն կետը մեկ փորձ է, իսկ գծերը տասը փորձը միասին են ցույց տալիս։',
  recalled: 'հիշված',
  recognised: 'ճանաչված',
  attempt: 'Փորձ',
  of: '{points}՝ {of}-ից',
  asTable: 'Նույնը՝ աղյուսակով',
  noSections: 'Այս տեքստում դեռ փաստեր չկան։',
  sections: 'Որքան լավ է հայտնի տեքստի ամեն բաժինը։',
  known: 'հայտնի՝ {n}',
  slipping: 'մոռացվող՝ {n}',
  learning: 'սովորվող՝ {n}',
  unasked: 'դեռ չհարցված՝ {n}',
}
