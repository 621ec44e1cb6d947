// Editing where the trap is doing too much: errors only, claims as strong as they were, achievements as they are.

import { butNot } from '../but-not.ts'
import { askedOnlyFor } from '../condition.ts'
import { materialText } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'
import { asksForChange } from './asks.ts'

const OPENING = 400

const CAREER =
  /\b(?:cv\b|r[eé]sum[eé]s?\b|linkedin\b|cover letter|performance review|self[- ]review|personal statement|star format|job application|(?:my|our|this|author|speaker|professional) bio\b)/i

export const career: Genre = {
  id: 'career',
  title: 'CV, profile or application',
  cue: (document) => opens(CAREER, OPENING)(document) && asksForChange(document),
  lines: [
    {
      id: 'no-new-achievements',
      text: 'Add no figure, tool or achievement that is not in the original; where one would help, leave [brackets].',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:turn\b|into\b|star format|bullets?\b|rewrite|rework|re-?do\b|improve|better\b|stronger\b|strengthen|punch|impress|stand out|expand|sound\b|tailor)/i,
      unless:
        /\b(?:go over\b|proof-?read|correct\b|grammar|english\b|fancy\b|dating\b|no figure\b|do(?:n'?t| not) (?:add|invent|make up|exaggerate)|without (?:adding|inventing|exaggerating|lying)|honest|truthful|brackets|placeholders?\b|update\b|promoted\b|facts you may|someone on my team|\d+ words|wants \d+|short(?:er|en)\b|cut\b|half\b|too long|no invented|typos?\b|spelling)/i,
    },
  ],
  slots: [
    {
      id: 'target_role',
      question: 'Which role or reader is it for?',
      given: askedOnlyFor(
        /\bcv\b|\br[eé]sum[eé]s?\b|\bcover letter|\bpersonal statement|\blinkedin\b/,
        /\b(?:for (?:a|an|the) [\w ]{1,40}(?:role|job|position|post)|apply|ad\b|manager|position\b|role\b|recruit|dating|greetings\b|\d+ words)/i,
      ),
      fact: 'Role or reader',
    },
  ],
}

const PROOF =
  /\b(?:proof-?read|(?:fix|check|correct|tidy)\b[^.\n]{0,40}\b(?:grammar|grammer|spelling|typos?|punctuation|commas?|mistakes|errors|english)|grammar\b|spell-?check|typos?\b|any (?:mistakes|errors)|correct (?:this|my|the) (?:text|english|e-?mail|letter|essay|paragraph)|please proof\b|copy-?edit)/i
/** In a shorter text every correction is seen at a glance. */
const PAGE = 300

/** Whoever writes in a foreign language wants to see what was wrong. */
const LEARNER =
  /\bmy (?:english|spanish|french|german|italian|portuguese|dutch|polish|swedish|norwegian|danish|czech|turkish|russian|japanese|chinese|korean|arabic)\b|\b(?:not my (?:first|native) language|not a native|non-native|i(?:'m| am) learning)\b/i

const proof = opens(PROOF, OPENING)
const learner = opens(LEARNER, OPENING)

export const proofreadPage: Genre = {
  id: 'proofread-page',
  title: 'Proofreading of a text with much to correct',
  cue: (document) => proof(document) && (learner(document) || materialText(document).length >= PAGE),
  lines: [
    {
      id: 'only-what-is-wrong',
      text: "Change only what is wrong and keep the writer's own words otherwise.",
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:only\b|list\b|just\b|highlight|track|changes\b|explain|voice\b|own words|style\b|do(?:n'?t| not) (?:change|rewrite|touch)|without (?:changing|touching|rewriting)|leave\b|keep\b|do(?:n'?t| not) lose|make it (?:sound|flow|more|better)|rewrite\b|improve\b|natural|output yes|dial it|gushy|tell me (?:if|whether)|shorter\b)/i,
    },
  ],
  slots: [],
}

export const proofread: Genre = {
  id: 'proofread',
  title: 'Proofreading',
  cue: PROOF,
  lines: [],
  slots: [],
}

const ACADEMIC =
  /\b(?:academic|thesis\b|dissertation|abstract\b|(?:my|our|research|conference) paper\b|manuscript|journal article|journal\b)/i

export const academic: Genre = {
  id: 'academic',
  title: 'Academic text',
  cue: butNot(
    opens(ACADEMIC, OPENING),
    /\b(?:title\b|flowery|talk we|programme\b|plagiar\w*|write an abstract|turnitin|essay\b|article\b)/i,
  ),
  lines: [
    {
      id: 'claim-strength',
      text: 'Keep each claim as strong as it stands: “may” stays “may”, “associated” does not become “causes”.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:strength\b|strong as|same meaning|keep the meaning|without changing the meaning|hedg)/i,
    },
  ],
  slots: [],
}
