// Runs before the first paint, so that the page runs the right way from the start: the language chosen here before, or the browser's first that we speak.
;(function () {
  var spoken = ['en', 'az', 'hy', 'ru', 'tr', 'ar']
  var wanted = [].concat(navigator.languages || navigator.language || [])
  try {
    wanted.unshift(localStorage.getItem('factdeck-language') || '')
  } catch (error) {
    // A browser that keeps nothing has no chosen language: its own holds.
    void error
  }
  for (var at = 0; at < wanted.length; at++) {
    var language = wanted[at].toLowerCase().split('-')[0]
    if (spoken.indexOf(language) < 0) continue
    document.documentElement.lang = language
    if (language === 'ar') document.documentElement.dir = 'rtl'
    return
  }
})()
