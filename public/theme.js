// Runs before the first paint, so that a chosen theme never flashes the other one.
;(function () {
  try {
    var theme = localStorage.getItem('factdeck-theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme)
  } catch (error) {
    // A browser that keeps nothing has no chosen theme: the system's holds.
    void error
  }
})()
