// Pairs of demands that no answer meets: two languages, two tones, two readers, two forms, a thing forbidden and wanted.

import type { Constraint } from '../prompt/document.ts'
import { fold } from '../prompt/fold.ts'
import type { Span } from '../span.ts'
import type { Reading } from './reading.ts'

type Clash = readonly [{ readonly span: Span }, { readonly span: Span }]

/** So many demands of a kind are compared with one another. */
const MOST = 12

const ofKind = ({ document }: Reading, kind: Constraint['kind']): Constraint[] =>
  document.constraints.filter((constraint) => constraint.kind === kind).slice(0, MOST)

/** The words between two demands; where they are read through a gloss, all of it. */
const between = ({ document, request }: Reading, a: Constraint, b: Constraint): string =>
  document.gloss
    ? request
    : fold(document.text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)))

/** What stands before the second of two demands in its own sentence. */
const leadTo = ({ document, request }: Reading, a: Constraint, b: Constraint): string => {
  if (document.gloss) return request
  const second = a.span.start < b.span.start ? b.span : a.span
  const opens = /[.!?\n]/.test(document.text.charAt(second.start))
  const lead = fold(document.text.slice(Math.min(a.span.end, b.span.end), second.start + (opens ? 1 : 0)))
  return lead.split(/[.!?\n]/).at(-1) ?? ''
}

/** The first two of a kind that clash and that nothing sets apart. */
const firstPair = (
  reading: Reading,
  found: readonly Constraint[],
  clashes: (a: Constraint, b: Constraint) => boolean,
  apart: RegExp,
): Clash[] => {
  for (const [i, a] of found.entries()) {
    const b = found.slice(i + 1).find((other) => clashes(a, other) && !apart.test(between(reading, a, other)))
    if (b) return [[a, b]]
  }
  return []
}

const eitherWay = (pairs: readonly (readonly [RegExp, RegExp])[], a: string, b: string): boolean =>
  pairs.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)))

const TWO =
  /\b(?:then|version|versions|variant|variants|both|another|one|first|second|or|from|instead of|not|never|than|each|to begin|at the end)\b/
const TONES: readonly (readonly [RegExp, RegExp])[] = [
  [/^formal$/, /^(?:informal|casual|jokey|chatty|relaxed|cheeky)$/],
  [/^serious$/, /^(?:funny|humorous|jokey|witty|playful)$/],
  [/^(?:neutral|objective)$/, /^(?:sarcastic|persuasive)$/],
  [/^(?:polite|diplomatic|respectful)$/, /^(?:rude|insulting)$/],
]
const SLANG = /\b(?:lots of|full of|plenty of|use|with|in) (?:slang|memes|emojis|swear ?words|jokes)\b/
const STRICT = /^(?:formal|serious|businesslike)$/

/** Two tones, or a strict tone with slang. */
export const manner = (reading: Reading): Clash[] => {
  const tones = ofKind(reading, 'tone')
  if (tones.length === 0 || /\b(?:versions?|variants?|two|both)\b/.test(reading.request)) return []
  const pair = firstPair(reading, tones, (a, b) => eitherWay(TONES, a.value, b.value), TWO)
  if (pair.length > 0) return pair
  const strict = tones.find(({ value }) => STRICT.test(value))
  const match = strict && SLANG.exec(reading.request)
  const span = match && reading.locate(match.index, match.index + match[0].length)
  return strict &&
    span &&
    !/\b(?:no|not|without|avoid|don't|never) $/.test(reading.request.slice(0, match.index))
    ? [[strict, { span }]]
    : []
}

const ANSWERS =
  /\b(?:answer|reply|respond|response|output|write|whole thing|everything|text)\b[^.!?\n]{0,45}$/
const TWO_LANGUAGES = /\b(?:then|version|versions|both|and|or|also|translate|translation|versus|from|if)\b/

/** The answer itself demanded in two languages. */
export const languagesClash = (reading: Reading): Clash[] => {
  const { text } = reading.document
  const answers = ofKind(reading, 'language').filter(({ span }) =>
    ANSWERS.test(fold(text.slice(Math.max(0, span.start - 60), span.end))),
  )
  const apart = (a: Constraint, b: Constraint): boolean => TWO_LANGUAGES.test(leadTo(reading, a, b))
  return firstPair(reading, answers, (a, b) => a.value !== b.value && !apart(a, b), /\btranslat/)
}

const CHILD =
  /^(?:[4-9]|1[0-2]|four|five|six|seven|eight|nine|ten|eleven|twelve)-year-old|^(?:kid|child|children|toddler)s?$|\b(?:four|five|six|seven|eight|nine|ten)-year-olds?\b|\bbeginners?\b|\bnever heard of\b|\bno (?:prior )?knowledge\b/
const EXPERT =
  /\b(?:experts?|phd|professors?|specialists?|professionals?|senior \w+|advanced|postdocs?|experienced)\b/

/** A child and an expert as the one reader. */
export const readersClash = (reading: Reading): Clash[] =>
  firstPair(
    reading,
    ofKind(reading, 'audience'),
    (a, b) => eitherWay([[CHILD, EXPERT]], a.value, b.value),
    /\b(?:then|and|or|versions?|both|another)\b/,
  )

const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^prose$/, /^(?:table|bullets|numbered list|json|csv|comma list)$/],
  [/^plain text$/, /^(?:markdown|json|table|latex|xml)$/],
  [/^json$/, /^(?:table|bullets|numbered list)$/],
]
const SEPARATE =
  /\b(?:and|then|or|plus|also|followed by|versus|vs|both|from|to|below|after|above|with|inside|containing)\b/

/** In a longer request two forms are usually for two things. */
const ONE_FORM = 300

/** Two forms for one answer. */
export const formsClash = (reading: Reading): Clash[] =>
  reading.request.length > ONE_FORM
    ? []
    : firstPair(
        reading,
        ofKind(reading, 'format'),
        (a, b) => eitherWay(FORMS, a.value, b.value) && !SEPARATE.test(leadTo(reading, a, b)),
        /\bconvert|\bturn\b|\binto\b|\bcolumns?\b.*\bcolumns?\b.*\bcolumns?\b/,
      )

/** The forbidden thing is a form, and nothing about one. */
const FORM =
  /^(?:please )?(?:don't|do not|dont|no|never|avoid|without)? ?(?:use |using |include |add |write |make |give me |return )?(?:any |an? )?(bullet|table|json|markdown|numbered list|list)s?(?: points?| format(?:ting)?| lists?)?(?= *(?:$|please|pls|anywhere|at all|or\b|,))/
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A form that is demanded and forbidden. */
export const forbiddenForm = (reading: Reading): Clash[] => {
  const wanted = reading.document.constraints.filter(({ kind }) => kind === 'format' || kind === 'length')
  for (const no of ofKind(reading, 'forbidden')) {
    const name = FORM.exec(no.value)?.[1]
    const yes = name && wanted.find(({ span, value }) => value.includes(name) && !overlap(span, no.span))
    if (yes) return [[yes, no]]
  }
  return []
}

const SPOKEN =
  /^(?:please )?(?:don't|do not|dont|never|avoid) (?:mention|mentioning|include|including|name|naming|use|using|give|giving|state|stating|reveal|quote)(?: the| any| my| our| his| her| their| a| an)? ([\p{L}]{4,}(?: [\p{L}]{4,})?)$/u
const ESCAPED = /[.*+?^${}()|[\]\\]/g

/** "Don't mention the price. … State the price." */
export const forbiddenWord = (reading: Reading): Clash[] => {
  for (const no of ofKind(reading, 'forbidden')) {
    const thing = SPOKEN.exec(no.value)?.[1]
    if (!thing) continue
    const wanted = new RegExp(
      `(?<!(?:don't|not|never|dont|to|or) )\\b(?:mention|include|state|give|name|list|quote|add|use)(?: me)?(?: clearly)? (?:the|a|an|its|my|our|exact|every|all|her|his)? ?(?:exact |full )?${thing.replace(ESCAPED, '\\$&')}\\b`,
    ).exec(reading.request)
    const span = wanted && reading.locate(wanted.index, wanted.index + wanted[0].length)
    if (span && !overlap(span, no.span)) return [[no, { span }]]
  }
  return []
}
