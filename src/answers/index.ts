export { answerTypeOf, answerTypes } from './registry'
export { equalValues, nearValues, printValue } from './values'
export { reasonCodes, type ReasonCode } from './reasons'
export { formCodes, type FormCode } from './forms'
