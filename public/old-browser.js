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
