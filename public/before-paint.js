// Runs before the first paint, so that the page stands in its theme and runs the right way from the start; and tells a browser that is too old;
// and sends for what the place that the page is opened at needs, before the app has come.
;(function () {
  var kept = function (name) {
    try {
      return localStorage.getItem(name) || ''
    } catch (error) {
      // A browser that keeps nothing has no chosen theme and no chosen language: its own hold.
      void error
      return ''
    }
  }

  var theme = kept('factdeck-theme')
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.setAttribute('data-theme', theme)
    // The browser's own bar too.
    var bars = document.querySelectorAll('meta[data-of]')
    for (var bar = 0; bar < bars.length; bar++) bars[bar].media = bars[bar].getAttribute('data-of') === theme ? 'all' : 'not all'
  }

  // The language chosen here before, or the browser's first that we speak.
  var spoken = ['en', 'az', 'hy', 'ru', 'tr', 'ar']
  var wanted = [kept('factdeck-language')].concat(navigator.languages || navigator.language || [])
  for (var at = 0; at < wanted.length; at++) {
    var language = wanted[at].toLowerCase().split('-')[0]
    if (spoken.indexOf(language) < 0) continue
    document.documentElement.lang = language
    if (language === 'ar') document.documentElement.dir = 'rtl'
    return
  }
})()

// Written for browsers of any age. The newest feature that Chromium, Firefox and Safari all had two years ago is URL.parse (2024).
;(function () {
  var current =
    'noModule' in document.createElement('script') &&
    typeof URL === 'function' &&
    'parse' in URL &&
    typeof Intl === 'object' &&
    'Segmenter' in Intl &&
    typeof HTMLElement === 'function' &&
    'popover' in HTMLElement.prototype &&
    typeof indexedDB !== 'undefined'
  if (current) return
  var notice = document.getElementById('old-browser')
  if (notice) notice.removeAttribute('hidden')
})()

;(function () {
  var table = document.querySelector('meta[name="factdeck-ahead"]')
  if (!table) return
  var known = JSON.parse(table.content)
  var of = function (files, name) {
    return Object.prototype.hasOwnProperty.call(files, name) ? files[name] : []
  }
  var place = location.hash.slice(2).split('?')[0].split('/')
  var what = place[1]
  if (what) place[1] = '*'
  var files = of(known.pages, place.join('/'))
  if (files.length > 0 && place[0] === 'deck') files = files.concat(of(known.decks, what))
  for (var at = 0; at < files.length; at++) {
    var link = document.createElement('link')
    var isStyle = /\.css$/.test(files[at])
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    link.crossOrigin = ''
    link.href = './' + files[at]
    document.head.appendChild(link)
  }
})()
