import type { RoomIn } from '../translated'

/** Facts that keep failing: why, and what can be done, in Armenian. */
export const leech: RoomIn<'hy', 'leech'> = {
  title: 'Փաստեր, որոնք չեն մտապահվում',
  titleOfOne: 'Այս փաստը չի մտապահվում',
  confused: 'Դրա փոխարեն {n} անգամ պատասխանել եք «{given}»։',
  confusedWith: '{n} անգամ այն շփոթել եք մեկ այլ փաստի հետ. {fact}',
  oneKind: 'Սխալները ({n} անգամ) միշտ մեկ տեսակի հարցում են եղել՝ {kind}։ Մյուսներում ճիշտ է լինում։',
  tooLong: 'Գուցե միանգամից շատ է. սովորեք հատվածով, մաս առ մաս։',
  plain: 'Այսպես հարցնելիս չի մտապահվում։ Հաճախ օգնում է կարդալ, թե որտեղ է գրված, կամ մեկ այլ տեսակի հարց։',
  contrast: 'Հարցնել երկուսը միասին',
  'other-kind': 'Հարցնել ուրիշ կերպ',
  passage: 'Կարդալ հատվածը',
  'set-aside': 'Մի կողմ դնել',
  isAside: 'Մի կողմ է դրված, այլևս չի հարցվում։',
}
