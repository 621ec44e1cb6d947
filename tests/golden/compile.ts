// The golden book: own prompts and what the compiler makes of them for each class of target, as pages that people read.

import { createEnhance, type EnhanceResult } from '../../core/enhance.ts'
import { classifyOnEdge } from '../../core/intents/edge-classifier.ts'
import { INTENT_TITLES, type IntentLabel } from '../../core/intents/labels.ts'
import { TARGET_PRESETS, type TargetPreset } from '../../core/targets/presets.ts'
import type { EnhanceContext } from '../../core/techniques/technique.ts'

export interface GoldenPrompt {
  readonly id: string
  /** What the prompt is for a careful reader; the page it stands on. */
  readonly intent: IntentLabel
  readonly prompt: string
  readonly context?: EnhanceContext
  readonly answers?: Readonly<Record<string, string>>
}

/** One target for each class: what is said of a class holds for all its models. */
const CLASSES: readonly (readonly [string, TargetPreset])[] = [
  ['a model that reasons', 'gpt-5'],
  ['a model that reasons, XML', 'claude'],
  ['a model that does not reason', 'gpt-4o'],
  ['a small model', 'llama-8b'],
]

const enhance = createEnhance(async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
}))

const compiled = ({ prompt, context = {}, answers = {} }: GoldenPrompt, preset: TargetPreset) =>
  enhance({
    prompt,
    context,
    answers,
    target: TARGET_PRESETS[preset],
    preferences: { prefer: [], require: [], exclude: [] },
    format: 'text',
    latency: 'fast',
  })

/** The result line by line: `+` for a line that is all ours, `~` for one that is ours in part. */
const marked = ({ enhanced, techniques }: EnhanceResult): string => {
  const ours = new Uint8Array(enhanced.length)
  for (const { start, end } of techniques.flatMap(({ added }) => added)) ours.fill(1, start, end)
  let at = 0
  return enhanced
    .split('\n')
    .map((line) => {
      const added = ours.subarray(at, at + line.length).reduce((sum, one) => sum + one, 0)
      const whole = line === '' ? ours[at] === 1 : added === line.length
      at += line.length + 1
      return `${whole ? '+' : added > 0 ? '~' : ' '} ${line}`.trimEnd()
    })
    .join('\n')
}

/** A fence that nothing inside closes. */
const fenced = (text: string, language: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

const entry = async (golden: GoldenPrompt): Promise<string> => {
  const results = await Promise.all(
    CLASSES.map(async ([title, preset]) => ({ title, result: await compiled(golden, preset) })),
  )
  const byText = Map.groupBy(results, ({ result }) => result.enhanced)
  const [first] = results
  if (!first) throw new Error('no class of target')
  const { intent, missing, findings } = first.result
  const texts = [...byText.values()].flatMap((group) => {
    const [{ result }] = group as [(typeof results)[number]]
    const who = group.length === CLASSES.length ? 'every target' : group.map(({ title }) => title).join('; ')
    return result.unchanged
      ? [`For ${who}: unchanged. ${result.unchangedReason}`]
      : [`For ${who}:`, fenced(marked(result), 'diff')]
  })
  return [
    `## ${golden.id}`,
    fenced(golden.prompt, 'text'),
    ...(golden.answers ? [`Answered: ${JSON.stringify(golden.answers)}`] : []),
    ...(intent.label === golden.intent ? [] : [`Read as ${INTENT_TITLES[intent.label]}.`]),
    ...texts,
    ...findings.map(({ code, message }) => `- ${code}: ${message}`),
    ...missing.map(
      ({ question, default: assumed }) => `- asks: ${question}${assumed ? ` (otherwise: ${assumed})` : ''}`,
    ),
  ]
    .join('\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .replace(/\n(- .*)/, '\n\n$1')
}

/** Every page by its file name. */
export const compileBook = async (prompts: readonly GoldenPrompt[]): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>()
  for (const [intent, group] of Map.groupBy(prompts, (golden) => golden.intent)) {
    const entries = await Promise.all(group.map(entry))
    pages.set(`${intent}.md`, `# ${INTENT_TITLES[intent]}\n\n${entries.join('\n\n')}\n`)
  }
  return pages
}
