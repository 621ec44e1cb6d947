// A technique's first example for its page: the prompt, what each kind of model gets, and the calls of its plan.

import type { Classification } from '../core/intents/classification.ts'
import { edgeClassify } from '../core/intents/edge-classifier.ts'
import { lint } from '../core/lint/lint.ts'
import { parse } from '../core/prompt/parse.ts'
import { select } from '../core/select/select.ts'
import type { SelectedTechnique } from '../core/select/selection.ts'
import { TARGET_PRESETS, type TargetPreset } from '../core/targets/presets.ts'
import { fence } from '../core/techniques/fence.ts'
import type { PlannedCall, Technique, TechniqueExample } from '../core/techniques/technique.ts'

const LONGEST_PROMPT = 220
const LINES = 2

const TARGETS = {
  reasoning: 'default',
  plain: 'gpt-4o',
  small: 'llama-8b',
} as const satisfies Record<string, TargetPreset>

type Kind = keyof typeof TARGETS
const KINDS = Object.keys(TARGETS) as Kind[]

const READERS: Readonly<Record<string, string>> = {
  reasoning: 'A model that reasons',
  plain: 'A large model that does not reason',
  small: 'A small model',
  'reasoning plain': 'A large model',
  'plain small': 'A model that does not reason',
  'reasoning small': 'A model that reasons, or a small one,',
  'reasoning plain small': 'Every model',
}

const selected = (
  technique: Technique,
  example: TechniqueExample,
  target: TargetPreset,
): SelectedTechnique | undefined => {
  const document = parse(example.prompt)
  const classification: Classification = {
    ...edgeClassify(example.prompt),
    intent: { label: example.intent, confidence: 0.95, source: 'edge' },
  }
  const { chosen } = select({
    classification,
    document,
    findings: lint(document, {}),
    target: TARGET_PRESETS[target],
    context: example.context ?? {},
    answers: example.answers ?? {},
    preferences: { prefer: example.prefer ? [technique.id] : [], require: [], exclude: [] },
  })
  return chosen.find(({ id }) => id === technique.id)
}

/** One line as a quotation, which wraps; several as a block, which keeps them. */
const shown = (text: string): string => {
  const mark = fence(text)
  return text.includes('\n') ? `${mark}text\n${text}\n${mark}` : `> ${text.replace(/[*_<>`#\\]/g, '\\$&')}`
}

const shortened = (text: string): string =>
  text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT).trimEnd()} …`

const added = ({ additions }: SelectedTechnique): string => {
  const lines = additions.filter(({ place }) => place.at === 'lead' || place.at === 'after-request')
  if (lines.length === 0) return additions.length > 0 ? 'marks before and after the material' : ''
  return lines
    .slice(0, LINES)
    .map(({ text }) => `“${text.replaceAll('\n', ' ')}”`)
    .join(' ')
}

/** What each kind of model gets; kinds that get the same stand in one line. */
const additions = (technique: Technique, example: TechniqueExample): string[] => {
  const readers = new Map<string, Kind[]>()
  for (const kind of KINDS) {
    const found = selected(technique, example, TARGETS[kind])
    const text = found ? added(found) : ''
    if (text) readers.set(text, [...(readers.get(text) ?? []), kind])
  }
  return [...readers].map(([text, kinds]) => `- ${READERS[kinds.join(' ')]} gets ${text}`)
}

const call = ({ purpose, prompt, samples }: PlannedCall, whole: string): string => {
  const task = prompt === whole ? 'The prompt as it is' : `“${prompt.slice(0, prompt.indexOf('\n\n<'))}”`
  return `${purpose}<br>${task}${samples ? `, ${samples} times` : ''}`
}

const planned = (technique: Technique, example: TechniqueExample): string =>
  (selected(technique, { ...example, prefer: true }, TARGETS.reasoning)?.plan ?? [])
    .map((step, index) => `${index + 1}. ${call(step, example.prompt)}`)
    .join('\n')

const given = ({ context, answers }: TechniqueExample): string => {
  const facts = [
    ...(context?.audience ? [`the audience is ${context.audience}`] : []),
    ...Object.entries(answers ?? {}).map(([slot, answer]) => `the answer for \`${slot}\` is ${answer}`),
  ]
  return facts.length > 0 ? ` where ${facts.join(' and ')}` : ''
}

/** As paragraphs of Markdown; none for a technique that is never chosen. */
export const exampleOf = (technique: Technique): string[] => {
  const [example] = technique.examples.picks
  if (!example) return []
  const lines = additions(technique, example)
  const plan = planned(technique, example)
  return [
    `For example${given(example)}:`,
    shown(shortened(example.prompt)),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(plan ? ['As calls, each with the request and the answers it needs:', plan] : []),
  ]
}
