import type { RoomIn } from '../translated'

/** Kinds of question by their ids, as a person chooses among them, in Armenian. */
export const kinds: RoomIn<'hy', 'kinds'> = {
  choice: 'Ընտրել մեկը',
  several: 'Ընտրել մի քանիսը',
  'true-false': 'Ճիշտ է, թե սխալ',
  cloze: 'Լրացնել բաց թողածը',
  typed: 'Գրել պատասխանը',
  order: 'Դասավորել հերթականությամբ',
  match: 'Համապատասխանեցնել զույգերը',
  flashcard: 'Քարտեր',
}
