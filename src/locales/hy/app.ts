import type { RoomIn } from '../translated'

/** What several pages say, in Armenian. */
export const app: RoomIn<'hy', 'app'> = {
  close: 'Փակել',
  undo: 'Հետարկել',
  notes: 'Ծանուցումներ ({key})',
  dismiss: 'Թաքցնել',
  tryAgain: 'Փորձել նորից',
  loading: 'Բեռնվում է',
  notFound: 'Այդպիսի էջ չկա',
  toHome: 'Դեպի հավաքածուներ',
  failed: 'Հենց Factdeck-ում ինչ-որ բան սխալ գնաց',
  failedSafe: 'Մինչ այժմ ձեր տված պատասխանները պահված են այս սարքում։',
  failedToDo: 'Եթե ուզում եք վստահ լինել, ձեր տվյալները պահեք ֆայլում, ապա նորից բեռնեք էջը։',
  exportData: 'Պահել իմ տվյալները ֆայլում',
  notNow: 'Հիմա ոչ',
  unreached: 'Factdeck-ի մի մասը չհաջողվեց ստանալ',
  unreachedSafe: 'Մինչ այժմ ձեր տված պատասխանները պահված են այս սարքում։',
  unreachedToDo: 'Ստուգեք՝ արդյոք կապի մեջ եք, ապա փորձեք նորից։',
  reload: 'Նորից բեռնել էջը',
}
