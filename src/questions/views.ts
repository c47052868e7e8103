import type { Component } from 'vue'

const found = import.meta.glob<Component>('./*/View.vue', { eager: true, import: 'default' })

/** How each kind of question looks, by the kind's id. A kind's folder with a View.vue is all it takes. */
export const views: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.entries(found).map(([path, view]) => [path.split('/')[1] ?? '', view]),
)
