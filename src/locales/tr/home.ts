import type { RoomIn } from '../translated'

/** Home, as far as the first visit shows it, in Turkish. */
export const home: RoomIn<'tr', 'home'> = {
  decks: 'Desteler',
  welcome: 'Bir makale ne diyor ve bir ay sonra bundan neyi hâlâ bileceksiniz?',
  firstQuiz: 'İlk testi çöz',
  quizWhy: '“{deck}” destesinden {n} soru.',
  share: '{of} bilgiden {known} tanesi biliniyor',
  noScore: 'henüz denenmedi',
  openDeck: 'Deste dosyası aç',
  makeDeck: 'Makaleden deste yap',
  noDecks: 'Burada deste yok',
  noDecksWhy: 'Deste, bilgileriyle birlikte bir makaledir. Factdeck’in bu kopyası destesiz yapılmış.',
}
