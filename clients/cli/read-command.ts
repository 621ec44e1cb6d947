// From the words of the command line to a command, checked before anything is sent anywhere.

import { parseArgs } from 'node:util'
import { LIMITS } from '../../core/access/limits.ts'
import { TARGET_PRESETS, type TargetPreset } from '../../core/targets/presets.ts'
import { type EnhanceContext, TECHNIQUE_IDS, type TechniqueId } from '../../core/techniques/technique.ts'
import { type Command, type Source, UsageError, type Wishes } from './command.ts'

const OPTIONS = {
  answer: { type: 'string', multiple: true },
  audience: { type: 'string' },
  purpose: { type: 'string' },
  target: { type: 'string' },
  prefer: { type: 'string', multiple: true },
  require: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  'max-tokens': { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  url: { type: 'string' },
  'no-store': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const GO_WITH_LINT: readonly string[] = ['audience', 'purpose', 'json', 'offline', 'url', 'no-store']

type Values = ReturnType<typeof parse>['values']

/** @throws UsageError for words that make no command. */
export const readCommand = (words: readonly string[]): Command => {
  const { values, positionals } = parse(words)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const lint = positionals[0] === 'lint'
  const asking = {
    source: sourceOf(lint ? positionals.slice(1) : positionals),
    context: contextOf(values),
    json: values.json ?? false,
    offline: values.offline ?? false,
    ...(values.url !== undefined && { url: values.url }),
  }
  refuseTogether(values, 'json', 'explain')
  refuseTogether(values, 'offline', 'url')
  if (!lint) {
    const { explain = false, 'no-store': noStore = false } = values
    return { name: 'enhance', ...asking, wishes: wishesOf(values), store: !noStore, explain }
  }
  const stray = Object.keys(values).find((option) => !GO_WITH_LINT.includes(option))
  if (stray) throw new UsageError(`--${stray} does not go with lint, which changes nothing.`)
  return { name: 'lint', ...asking }
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node's first sentence says what is wrong; the rest is advice for another command.
    const { message = '', code } = error as NodeJS.ErrnoException
    const [sentence = ''] = message.split(/\. |\n/)
    const advice = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? BEHIND_DASHES : ''
    throw new UsageError(`${sentence.replace(/\.$/, '')}.${advice}`, { cause: error })
  }
}

const BEHIND_DASHES = ' A prompt that begins with a dash goes behind `--` or through a pipe.'

const sourceOf = (words: readonly string[]): Source => {
  const asked = words.length === 1 && words[0] === '-'
  if (words.length === 0 || asked) return { from: 'stdin', asked }
  return { from: 'arguments', text: words.join(' ') }
}

const contextOf = ({ audience, purpose }: Values): EnhanceContext => ({
  ...(audience !== undefined && { audience: shortText('audience', audience, LIMITS.contextField) }),
  ...(purpose !== undefined && { purpose: shortText('purpose', purpose, LIMITS.contextField) }),
})

const wishesOf = (values: Values): Wishes => {
  const most = values['max-tokens']
  return {
    target: targetOf(values.target ?? 'default'),
    prefer: techniquesOf('prefer', values.prefer),
    require: techniquesOf('require', values.require),
    exclude: techniquesOf('exclude', values.exclude),
    answers: answersOf(values.answer ?? []),
    ...(most !== undefined && { maxAddedTokens: tokensOf(most) }),
  }
}

const targetOf = (name: string): TargetPreset => {
  if (Object.hasOwn(TARGET_PRESETS, name)) return name as TargetPreset
  throw new UsageError(`--target knows no “${name}”. It knows: ${Object.keys(TARGET_PRESETS).join(', ')}.`)
}

const techniquesOf = (option: string, names: readonly string[] = []): TechniqueId[] =>
  names.map((name) => {
    const id = TECHNIQUE_IDS.find((known) => known === name)
    if (id) return id
    throw new UsageError(`--${option} knows no technique “${name}”. It knows: ${TECHNIQUE_IDS.join(', ')}.`)
  })

const answersOf = (pairs: readonly string[]): Record<string, string> => {
  if (pairs.length > LIMITS.answers) throw new UsageError(`--answer may be given ${LIMITS.answers} times.`)
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, slot = '', answer = ''] = /^([a-z][a-z0-9_]{0,63})=(.*)$/s.exec(pair) ?? []
      if (slot) return [slot, shortText('answer', answer, LIMITS.answer)]
      throw new UsageError(`--answer takes slot=answer, such as --answer amount="80 euros"; not “${pair}”.`)
    }),
  )
}

const tokensOf = (text: string): number => {
  const tokens = Number(text)
  if (/^\d+$/.test(text) && tokens <= LIMITS.addedTokens) return tokens
  throw new UsageError(`--max-tokens takes a whole number from 0 to ${LIMITS.addedTokens}, not “${text}”.`)
}

const shortText = (option: string, text: string, most: number): string => {
  if (text.trim() === '') throw new UsageError(`--${option} must not be blank.`)
  if (text.length > most)
    throw new UsageError(`--${option} may have ${most} characters; this has ${text.length}.`)
  return text
}

const refuseTogether = (values: Values, one: keyof Values, other: keyof Values): void => {
  if (values[one] !== undefined && values[other] !== undefined) {
    throw new UsageError(`--${one} and --${other} exclude each other.`)
  }
}
