// What --help says: what it does, how it is called, and every word it knows.

import { TARGET_PRESETS } from '../../core/targets/presets.ts'
import { TECHNIQUE_IDS } from '../../core/techniques/technique.ts'
import { wrap } from './screen/rows.ts'

const HELP = `A linter and compiler for prompts: says what the model cannot know, adds the
little that changes the answer, leaves the rest alone. Calls no language model.

  betterprompts "write an email to my landlord"
  betterprompts < prompt.txt | pbcopy
  betterprompts lint "summarize the attached report"

On a terminal you see your prompt, what was added to it, and what only you can
say. A pipe gets the better prompt and nothing else.

TELL IT MORE
  --answer SLOT=TEXT    answer one of its questions; once for each
  --audience TEXT       who will read the answer
  --purpose TEXT        what the answer is for
  --target MODEL        the model you will send it to

HAVE YOUR WAY
  --prefer TECHNIQUE    favour it where it fits
  --require TECHNIQUE   use it, whatever its score
  --exclude TECHNIQUE   never use it; these three may be repeated
  --max-tokens NUMBER   add no more than this

LOOK CLOSER
  --explain             why each line was added, and what was not used and why
  --json                the whole answer, as the API gives it
  lint PROMPT           only what is wrong with it, and where; a prompt that
                        begins with the word lint goes in quotes

WHERE IT RUNS
  --url ADDRESS         on this server; or set BETTERPROMPTS_URL
  --offline             on this machine, and nothing is sent anywhere
                        Without either: on the server that \`npm start\` runs on
                        this machine, or offline if there is none. The key for
                        a server is in BETTERPROMPTS_API_KEY.
  --no-store            keep it out of the history, where calls with a key go

EXIT CODES
  0  all is well
  1  lint found something
  2  called in a way it cannot follow
  3  the server refused, or could not be reached
`

const known = (title: string, names: readonly string[]): string =>
  [title, ...wrap(names.join(', '), 76).map((row) => `  ${row}`)].join('\n')

export const help = (): string =>
  [HELP, known('MODELS', Object.keys(TARGET_PRESETS)), '', known('TECHNIQUES', TECHNIQUE_IDS), ''].join('\n')
