// Runs before the first paint, so that the page stands in its theme and runs the right way from the start; tells a browser that is too old; sends for what the
// place that the page is opened at needs, before the app has come; and draws the first screen, as far as it is right for whoever comes. Written for browsers of
// any age.
;(function () {
  var page = document.documentElement

  function kept(name) {
    try {
      return localStorage.getItem(name) || ''
    } catch (error) {
      // A browser that keeps nothing has no chosen theme and no chosen language: its own hold.
      void error
      return ''
    }
  }

  function takeTheme() {
    var theme = kept('factdeck-theme')
    if (theme !== 'light' && theme !== 'dark') return
    page.setAttribute('data-theme', theme)
    // The browser's own bar too.
    var bars = document.querySelectorAll('meta[data-of]')
    for (var at = 0; at < bars.length; at++) bars[at].media = bars[at].getAttribute('data-of') === theme ? 'all' : 'not all'
  }

  // The language chosen here before, or the browser's first that we speak.
  function takeLanguage() {
    var spoken = ['en', 'az', 'hy', 'ru', 'tr', 'ar']
    var wanted = [kept('factdeck-language')].concat(navigator.languages || navigator.language || [])
    for (var at = 0; at < wanted.length; at++) {
      var language = wanted[at].toLowerCase().split('-')[0]
      if (spoken.indexOf(language) < 0) continue
      page.lang = language
      if (language === 'ar') page.dir = 'rtl'
      return
    }
  }

  // The newest feature that Chromium, Firefox and Safari all had two years ago is URL.parse (2024).
  function isCurrent() {
    return (
      'noModule' in document.createElement('script') &&
      typeof URL === 'function' &&
      'parse' in URL &&
      typeof Intl === 'object' &&
      'Segmenter' in Intl &&
      typeof HTMLElement === 'function' &&
      'popover' in HTMLElement.prototype &&
      typeof indexedDB !== 'undefined'
    )
  }

  function sendAhead() {
    var table = document.querySelector('meta[name="factdeck-ahead"]')
    if (!table) return
    var known = JSON.parse(table.content)
    function of(files, name) {
      return Object.prototype.hasOwnProperty.call(files, name) ? files[name] : []
    }
    var place = location.hash.slice(2).split('?')[0].split('/')
    var what = place[1]
    if (what) place[1] = '*'
    var files = of(known.pages, place.join('/'))
    if (files.length > 0 && place[0] === 'deck') files = files.concat(of(known.decks, what))
    if (files.length > 0 && kept('factdeck/has-data')) files = files.concat(known.kept)
    for (var at = 0; at < files.length; at++) setTimeout(sendFor, 0, files[at])
  }

  function sendFor(file) {
    var link = document.createElement('link')
    var isStyle = /\.css$/.test(file)
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    link.crossOrigin = ''
    link.href = './' + file
    document.head.appendChild(link)
  }

  // The frame is the same for everybody who reads English; home as the built page has it is for whoever was never here before.
  function drawFirst() {
    var drawn = document.getElementById('first-screen')
    if (!drawn || page.lang !== 'en') return
    var screen = document.importNode(drawn.content, true)
    var place = location.hash.slice(1).split('?')[0] || '/'
    if (place !== '/' || location.search.indexOf('shared-') > 0 || kept('factdeck/has-data')) screen.querySelector('main').textContent = ''
    var links = screen.querySelectorAll('header a')
    for (var at = 0; at < links.length; at++) {
      if (links[at].getAttribute('href') === '#' + place) links[at].setAttribute('aria-current', 'page')
      else links[at].removeAttribute('aria-current')
    }
    for (var part = screen.firstElementChild; part; part = part.nextElementSibling) part.addEventListener('click', keepPress)
    document.getElementById('app').appendChild(screen)
  }

  // What is pressed before the app has come is marked, and the app does it when it stands there. The address of another page needs no app.
  function keepPress(event) {
    var pressed = event.target.closest('a, button')
    if (!pressed || (pressed.getAttribute('href') || '').indexOf('#/') === 0) return
    event.preventDefault()
    pressed.setAttribute('data-pressed', '')
    pressed.disabled = true
  }

  takeTheme()
  takeLanguage()
  // A phone takes as long to send for ten files as to paint: the paint comes first, and each file is a task of its own.
  requestAnimationFrame(function () {
    setTimeout(sendAhead)
  })
  if (isCurrent()) drawFirst()
  else document.getElementById('old-browser').removeAttribute('hidden')
})()
