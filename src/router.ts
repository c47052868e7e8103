import { createRouter, createWebHashHistory, type Router, type RouterHistory } from 'vue-router'
import { routes } from 'vue-router/auto-routes'

/** The pages, addressed after the # so that any host and sub-path serves them. */
export function makeRouter(history: RouterHistory = createWebHashHistory()): Router {
  return createRouter({
    history,
    routes,
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved
      return to.path === from.path ? false : { top: 0 }
    },
  })
}
