// What --help says: what it does, how it is called, and every word it knows.

import { TARGET_PRESETS } from '../../core/targets/presets.ts'
import { TECHNIQUE_IDS } from '../../core/techniques/technique.ts'
import { wrap } from './screen/rows.ts'

const HELP = `A linter and compiler for prompts: says what the model cannot know, adds the little
that changes the answer, leaves the rest alone. No language model is called.

  betterprompts "write an email to my landlord"
  betterprompts < prompt.txt | pbcopy
  betterprompts lint "summarize the attached report"

On a terminal you see your prompt, what was added to it, and what only you can
say. A pipe gets the better prompt and nothing else.

TELL IT MORE
  --answer SLOT=TEXT    answer one of its questions; may be repeated
  --audience TEXT       who will read the answer
  --purpose TEXT        what the answer is for
  --target MODEL        the model you will send it to

HAVE YOUR WAY
  --prefer TECHNIQUE    favour it where it fits; may be repeated, like these two:
  --require TECHNIQUE   use it whatever its score
  --exclude TECHNIQUE   never use it
  --max-tokens NUMBER   add no more than this

LOOK CLOSER
  --explain             why each line was added, what was considered, how it was read
  --json                the answer as the API gives it
  lint                  only what is wrong with the prompt, each with its place

WHERE IT RUNS
  On the server you name, else on one that \`npm start\` runs on this machine, else
  right here.
  --url ADDRESS         this server                     or BETTERPROMPTS_URL
  --offline             right here, nothing is sent
                        the key for the server comes from BETTERPROMPTS_API_KEY

  --help  --version     NO_COLOR=1 for no colours

ENDS WITH
  0 all is well · 1 lint found something · 2 called wrongly
  3 the server refused or could not be reached
`

const known = (title: string, names: readonly string[]): string =>
  [title, ...wrap(names.join(', '), 76).map((row) => `  ${row}`)].join('\n')

export const help = (): string =>
  [HELP, known('MODELS', Object.keys(TARGET_PRESETS)), '', known('TECHNIQUES', TECHNIQUE_IDS), ''].join('\n')
