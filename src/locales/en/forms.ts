import { roomOf } from '../message'
import { answerForms } from './answer-forms'

/** The form that a typed field asks for, by its code. */
export const forms = roomOf('forms', answerForms)
