// Demands that exclude each other: two lengths, short and in full detail, only JSON and an explanation, no code and code.

import type { Constraint } from '../prompt/document.ts'
import type { Finding } from './finding.ts'
import type { LintRule, Reading } from './reading.ts'

/** Words that make several lengths or tones peaceful neighbours: they belong to different parts. */
const PARTS =
  /\b(?:each|per|every|versions?|variants?|both|then|first|second|plus|also|and an?|or|either|title|headline|subject|intro|section|sections|caption|summary|abstract|followed by|vs|from|one for|another|tweet|draft|drafts|options?)\b/
/** In a longer request two lengths usually belong to two parts. */
const ONE_JOB = 250
const EXPLAIN =
  /(?<!(?:don't|not|no|without|never|to|need to) )\b(?:explain (?:your|why|the reasoning|how you|each|every|what you|it|in detail|step)|show (?:your|all|the) (?:work|working|steps|reasoning)|step[- ]by[- ]step|with (?:an? |a detailed |detailed )?explanations?|include (?:an? |your )?(?:explanation|reasoning))\b/
const NO_CODE = /\b(?:no code|without (?:any |writing )?code|don't (?:write|include|use) (?:any )?code)\b/
const CODE =
  /(?<!(?:n't|not|dont|never) )\b(?:write|give me|create|implement|generate) (?:an?|the|some|me)? ?(?:\w+ ){0,2}(?:code|function|script|program|class|snippet)\b/
/** The forbidden thing is a form, and nothing about one. */
const FORM =
  /^(?:please )?(?:don't|do not|dont|no|never|avoid)? ?(?:use |using |include |add |write |make |give me |return )?(?:any |an? )?(bullet|table|json|markdown|list)s?\b/
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^formal$/, /^(?:informal|casual)$/],
  [/^serious$/, /^(?:funny|humorous)$/],
]

const quote = (reading: Reading, constraint: Constraint): string =>
  reading.document.text
    .slice(constraint.span.start, constraint.span.end)
    .replace(/^[\s,.;:(–—-]+/, '')
    .trim()

const clash = (reading: Reading, a: Constraint, b: Constraint): Finding => ({
  code: 'contradiction',
  message: `“${quote(reading, a)}” and “${quote(reading, b)}” cannot both be met.`,
  span: b.span,
  fix: 'Keep the one you mean.',
})

const RANGE = /^([≤≥]?)(\d+(?:\.\d+)?)(?:-(\d+))? (\w+)$/

/** A length as an interval of its unit. A bare number leaves room for a fifth on both sides. */
const intervalOf = (value: string): { unit: string; min: number; max: number } | undefined => {
  const [, bound, first, second, unit] = RANGE.exec(value) ?? []
  if (!unit || !first) return
  const number = Number(first)
  if (bound === '≤') return { unit, min: 0, max: number }
  if (bound === '≥') return { unit, min: number, max: Number.POSITIVE_INFINITY }
  if (second) return { unit, min: number, max: Number(second) }
  return { unit, min: number * 0.8, max: number * 1.2 }
}

const lengthsClash = (a: Constraint, b: Constraint): boolean => {
  if (a.value === 'short' || a.value === 'long')
    return (b.value === 'short' || b.value === 'long') && a.value !== b.value
  const one = intervalOf(a.value)
  const two = intervalOf(b.value)
  return !!one && !!two && one.unit === two.unit && (one.max < two.min || two.max < one.min)
}

const tonesClash = (a: Constraint, b: Constraint): boolean =>
  OPPOSITES.some(([x, y]) => (x.test(a.value) && y.test(b.value)) || (y.test(a.value) && x.test(b.value)))

const pairsOf = (reading: Reading, kind: Constraint['kind'], clashes: typeof lengthsClash): Finding[] => {
  const same = reading.document.constraints.filter((constraint) => constraint.kind === kind)
  for (const [i, a] of same.entries()) {
    const b = same.slice(i + 1).find((other) => clashes(a, other))
    if (b) return [clash(reading, a, b)]
  }
  return []
}

const silence = (reading: Reading): Finding[] => {
  const only = reading.document.constraints.find(
    ({ kind }) => kind === 'answer-only' || kind === 'no-explanation',
  )
  const match = only && EXPLAIN.exec(reading.request)
  const span = match && reading.locate(match.index, match.index + match[0].length)
  return only && span ? [clash(reading, only, { kind: 'steps', span, value: '' })] : []
}

const code = (reading: Reading): Finding[] => {
  const no = NO_CODE.exec(reading.request)
  const yes = CODE.exec(reading.request)
  const first = no && reading.locate(no.index, no.index + no[0].length)
  const second = yes && reading.locate(yes.index, yes.index + yes[0].length)
  if (!first || !second) return []
  return [
    clash(
      reading,
      { kind: 'forbidden', span: first, value: '' },
      { kind: 'format', span: second, value: '' },
    ),
  ]
}

const forbiddenForm = (reading: Reading): Finding[] => {
  const { constraints } = reading.document
  const forbidden = constraints.filter(({ kind }) => kind === 'forbidden')
  for (const no of forbidden) {
    const name = FORM.exec(no.value)?.[1]
    const wanted =
      name &&
      constraints.find(({ kind, value }) => (kind === 'format' || kind === 'length') && value.includes(name))
    if (wanted && (wanted.span.end <= no.span.start || wanted.span.start >= no.span.end))
      return [clash(reading, wanted, no)]
  }
  return []
}

export const contradiction: LintRule = {
  cues: [],
  find: (reading) => {
    const { document } = reading
    const kinds = document.constraints.map(({ kind }) => kind)
    if (kinds.length === 0 || document.engineered || document.tasks.length > 1) return []
    const twice = (kind: Constraint['kind']): boolean => kinds.indexOf(kind) !== kinds.lastIndexOf(kind)
    const several = twice('length') || twice('tone')
    const peaceful = !several || reading.request.length > ONE_JOB || PARTS.test(reading.request)
    return [
      ...(peaceful || reading.opening === undefined ? [] : pairsOf(reading, 'length', lengthsClash)),
      ...(peaceful ? [] : pairsOf(reading, 'tone', tonesClash)),
      ...silence(reading),
      ...(kinds.includes('forbidden') ? [...code(reading), ...forbiddenForm(reading)] : []),
    ]
  },
}
