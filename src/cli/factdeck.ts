import { CHECK_USAGE, type Place, run as check } from './check'
import { GENERATE_USAGE, run as generate } from './generate'

const COMMANDS = { check, generate } as const

const HELP = `factdeck COMMAND ...

${GENERATE_USAGE}

${CHECK_USAGE}

Ends with 0 where all is well, 1 where something is to be put right, 2 where the arguments make no sense.`

/** Runs one of the commands, or says which there are; `place.root` is the folder whose decks/ is meant. Returns the exit code. */
export async function run([command = '', ...args]: readonly string[], place: Place): Promise<number> {
  if (Object.hasOwn(COMMANDS, command)) return COMMANDS[command as keyof typeof COMMANDS](args, place)
  const isAsked = /^(?:help|--help|-h)$/u.test(command)
  place.say(isAsked ? HELP : `${command === '' ? 'no command is given' : `there is no command “${command}”`}\n\n${HELP}`)
  return isAsked ? 0 : 2
}
