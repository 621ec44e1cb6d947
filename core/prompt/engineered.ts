// Signs that somebody has already engineered a prompt: a role with rules, headings over instructions, tagged sections,
// a persona template. Such a prompt is left alone.

import type { Constraint } from './document.ts'
import type { Request } from './request.ts'

const HEADING =
  /^[ \t]*(?:#{1,4} \S|\*\*[^*\n]{2,40}\*\*:?[ \t]*$|(?:role|context|task|goal|objective|instructions?|rules?|constraints?|output(?: format)?|format|steps?|guidelines?|requirements?|input|examples?|tone|audience|persona|background|response format|your task|your task is|variables)\s*:)/gim
const TEMPLATE_OPENING =
  /^\s*(?:i want you to (?:act|be|play|roleplay)|i will (?:give|provide|tell|type|write)|act as|your (?:task|job|role) is|you are (?:an?|the)\b)/
const PROTOCOL =
  /\b(?:my first (?:request|question|sentence|command|prompt|suggestion|topic|message)|do not write explanations|don't write explanations|reply only|only reply|unless i (?:instruct|tell|ask) you|i will (?:type|give you|provide|tell you|ask you)|your (?:responses?|answers?|output) (?:should|must)|you (?:will|must|should)(?: (?:only|never|always|not))?|output format|follow these|the following (?:rules|guidelines|format|steps)|## )/g

/** Long enough to have been worked on. */
const WORKED_ON = 220

export const isEngineered = (
  request: Request,
  constraints: readonly Constraint[],
  facts: { sections: boolean; examples: number; templates: number },
): boolean => {
  const { folded } = request
  if (facts.sections || facts.templates > 0) return true
  if (folded.length < WORKED_ON) return false
  const headings = folded.includes('\n') ? (folded.match(HEADING)?.length ?? 0) : 0
  if (headings >= 3) return true
  const role = constraints.some((constraint) => constraint.kind === 'role') || TEMPLATE_OPENING.test(folded)
  if (role && (headings >= 1 || (folded.match(PROTOCOL)?.length ?? 0) >= 2)) return true
  return facts.examples >= 2 && (role || headings > 0)
}
