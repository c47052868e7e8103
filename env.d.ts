/** What a component is to tools that read TypeScript alone; vue-tsc reads the file itself. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
