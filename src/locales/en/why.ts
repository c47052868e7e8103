import { roomOf } from '../message'
import { questionReasons } from './question-reasons'
import { reasons } from './reasons'

/** Why a verdict fell as it did, by the code of the reason. */
export const why = roomOf('why', { ...reasons, ...questionReasons })
