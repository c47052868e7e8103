import type { RoomIn } from '../translated'

/** Home, as far as the first visit shows it, in Armenian. */
export const home: RoomIn<'hy', 'home'> = {
  decks: 'Հավաքածուներ',
  welcome: 'Ի՞նչ է ասում հոդվածը, և դրանից ի՞նչ կիմանաք մեկ ամիս հետո',
  firstQuiz: 'Անցնել առաջին թեստը',
  quizWhy: '{n} հարց «{deck}» հավաքածուից։',
  share: 'հայտնի է {known}՝ {of}-ից',
  noScore: 'դեռ չփորձված',
  openDeck: 'Բացել հավաքածուի ֆայլ',
  makeDeck: 'Հավաքածու կազմել հոդվածից',
  noDecks: 'Այստեղ հավաքածուներ չկան',
  noDecksWhy: 'Հավաքածուն հոդված է իր փաստերով։ Factdeck-ի այս պատճենը կառուցված է առանց դրանց։',
}
