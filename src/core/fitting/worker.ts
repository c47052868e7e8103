import type { Weights } from '../memory'
import { fit, type Fit } from './fit'
import type { FitSteps } from './steps'

/** What the worker is given: the answers, and the parameters in use. */
export interface ToFit {
  readonly steps: FitSteps
  readonly inUse: Weights
}

/** What the worker says: how far it is, 0 to 1, then what it found. */
export type FitNews = { readonly progress: number } | { readonly fit: Fit }

/** As much of a worker's own globals as this one uses; core is compiled without the DOM library. */
interface Port {
  onmessage: ((event: { readonly data: ToFit }) => void) | null
  postMessage(news: FitNews): void
}

const port = globalThis as unknown as Port

port.onmessage = ({ data: { steps, inUse } }) => {
  port.postMessage({ fit: fit(steps, inUse, (progress) => port.postMessage({ progress })) })
}
