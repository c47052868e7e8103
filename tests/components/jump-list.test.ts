// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory } from 'vue-router'
import JumpList from '@/components/settings/JumpList.vue'
import { makeRouter } from '@/router'

/** A long page of which the second part may be yet to come. */
const Page = defineComponent({
  props: { isWhole: { type: Boolean, required: true } },
  setup: (props) => () => [
    h('h1', { id: 'page' }, 'Page'),
    h(JumpList, { labelledBy: 'page', isWhole: props.isWhole, places: ['one', 'two'].map((id) => ({ id, name: `To ${id}` })) }),
    h('h2', { id: 'one' }, 'One'),
    props.isWhole ? h('h2', { id: 'two' }, 'Two') : undefined,
  ],
})

const shown = (isWhole: boolean) => render(Page, { props: { isWhole }, global: { plugins: [makeRouter(createMemoryHistory())] } })
const focused = () => document.activeElement?.id

Element.prototype.scrollIntoView = vi.fn()
afterEach(cleanup)

describe('a list of the parts of a page', () => {
  it('leads to a part that is there', async () => {
    shown(true)
    await fireEvent.click(screen.getByText('To two'))
    expect(focused()).toBe('two')
  })

  it('leads to a part that has yet to come as soon as it has, unless another was chosen meanwhile', async () => {
    const { rerender, unmount } = shown(false)
    await fireEvent.click(screen.getByText('To two'))
    expect(focused()).not.toBe('two')
    await rerender({ isWhole: true })
    expect(focused()).toBe('two')
    unmount()
    const again = shown(false)
    await fireEvent.click(screen.getByText('To two'))
    await fireEvent.click(screen.getByText('To one'))
    await again.rerender({ isWhole: true })
    expect(focused()).toBe('one')
  })
})
