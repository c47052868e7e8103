import type { RoomIn } from '../translated'

/** The sheet of keys, in Armenian. */
export const keys: RoomIn<'hy', 'keys'> = {
  title: 'Ստեղներ',
  choose: 'ընտրել տարբերակ, գնահատել քարտը կամ ասել, թե որքան եք վստահ',
  enter: 'ստուգել պատասխանը, հետո՝ հաջորդ հարցը',
  flip: 'շրջել քարտը',
  move: 'ընտրված քայլը տեղափոխել վերև կամ ներքև',
  dontKnow: 'Չգիտեմ',
  undo: 'հետ վերցնել վերջին պատասխանը',
  help: 'այս թերթիկը',
  escape: 'փակել բացվածը',
  key19: '1 – 9',
  keyEnter: 'Enter',
  keySpace: 'Բացատ',
  keyMove: 'Alt + ↑ ↓',
  keyEscape: 'Esc',
  readAloud: 'կարդալ բարձրաձայն կամ կանգնեցնել, եթե այդպես է կարգավորումներում',
}
