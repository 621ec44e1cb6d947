// The whole command line as a function: words and surroundings in, text and exit code out.

import { type Answerer, Refused, Unreachable } from './answer.ts'
import { type EnhanceCommand, EXIT, type LintCommand, UsageError } from './command.ts'
import { findServer, type Surroundings } from './find-server.ts'
import { help } from './help.ts'
import { readCommand } from './read-command.ts'
import { type Prompt, readPrompt } from './read-prompt.ts'
import { findingsScreen } from './screen/findings.ts'
import { enhancementScreen } from './screen/notes.ts'
import { createPaint } from './screen/paint.ts'
import { problemText } from './screen/problem.ts'
import type { Screen } from './screen/screen.ts'
import { createServer } from './server.ts'
import { unusedAnswers } from './unused-answers.ts'

export interface Terminal extends Surroundings {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What standard output is drawn on; undefined for a pipe or a file. */
  readonly screen: Screen | undefined
  readonly version: string
  /** Milliseconds. */
  readonly now: () => number
}

/** What is drawn on where there is no terminal. */
const PAPER: Screen = { width: 80, paint: createPaint(false) }

/** Gives the exit code. */
export const run = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    return await follow(words, terminal)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Refused || error instanceof Unreachable))
      throw error
    terminal.err(problemText(error))
    return error instanceof UsageError ? EXIT.usage : EXIT.server
  }
}

const follow = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  const command = readCommand(words)
  switch (command.name) {
    case 'help':
      terminal.out(help())
      return EXIT.fine
    case 'version':
      terminal.out(`betterprompts ${terminal.version}\n`)
      return EXIT.fine
    case 'enhance':
      return enhance(command, await promptFor(command, terminal), terminal)
    case 'lint':
      return lint(command, await promptFor(command, terminal), terminal)
  }
}

/** Somebody who typed only the name is told what it wants, rather than left before an empty line. */
const promptFor = ({ source }: EnhanceCommand | LintCommand, { stdin, err }: Terminal): Promise<Prompt> => {
  if (source.from === 'stdin' && stdin.isTTY) {
    if (!source.asked) throw new UsageError('Give it a prompt, in quotes or through a pipe.')
    err('Type or paste the prompt; end it with Ctrl-D on a line of its own.\n')
  }
  return readPrompt(source, stdin)
}

const enhance = async (command: EnhanceCommand, prompt: Prompt, terminal: Terminal): Promise<number> => {
  const { context, wishes, store, explain, json } = command
  const body = { prompt: prompt.text, context, ...wishes }
  const { answer, choice, via } = await ask(command, terminal, async (answerer) => ({
    answer: await answerer.enhance(body, { store }),
    choice: explain ? await answerer.select(body) : undefined,
    via: answerer.via,
  }))
  for (const slot of unusedAnswers(wishes.answers, answer.enhanced)) {
    terminal.err(`betterprompts: the answer to “${slot}” was not used; this prompt does not ask for it.\n`)
  }
  if (json) terminal.out(jsonText({ ...answer, via }))
  else if (choice) {
    const { explanation } = await import('./screen/explanation.ts')
    terminal.out(textOf(explanation(answer, choice, { via, screen: terminal.screen ?? PAPER })))
  } else if (terminal.screen) terminal.out(textOf(enhancementScreen(answer, terminal.screen)))
  else terminal.out(answer.enhanced + prompt.lineEnd)
  return EXIT.fine
}

const lint = async (command: LintCommand, { text }: Prompt, terminal: Terminal): Promise<number> => {
  const body = { prompt: text, context: command.context }
  const { report, via } = await ask(command, terminal, async (answerer) => ({
    report: await answerer.lint(body),
    via: answerer.via,
  }))
  const { findings } = report
  if (command.json) terminal.out(jsonText({ ...report, via }))
  else if (findings.length > 0) terminal.out(textOf(findingsScreen(text, findings, terminal.screen ?? PAPER)))
  else if (terminal.screen) terminal.out('No findings.\n')
  return findings.length > 0 ? EXIT.findings : EXIT.fine
}

/** Asks the server; without one, or when one that nobody named is away, this machine answers. */
const ask = async <Answer>(
  command: EnhanceCommand | LintCommand,
  terminal: Terminal,
  question: (answerer: Answerer) => Promise<Answer>,
): Promise<Answer> => {
  const server = await findServer(command, terminal)
  try {
    if (server) return await question(createServer(server))
  } catch (error) {
    if (server?.named || !(error instanceof Unreachable)) throw error
    terminal.err(`betterprompts: ${error.message} Answered offline.\n`)
  }
  const { createOffline } = await import('./offline.ts')
  return question(createOffline(terminal.now))
}

const textOf = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('')

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
