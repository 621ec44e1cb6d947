// The classic failure of long lists of ideas, as one line that several genres share.

import type { LineId } from '../ids.ts'
import type { Line } from '../playbook.ts'

/** From about ten ideas on, lists fill up with versions of the same one. */
export const noTwoAlike = (id: LineId): Line => ({
  id,
  text: 'Let no two of them be versions of the same idea.',
  technique: 'constraints',
  worth: 2,
  when: /^(?=[\s\S]*\b(?:ideas?|ways|options|concepts?|angles|themes?|topics?|tricks|uses|activities|suggestions|interventions)\b)(?=[\s\S]*(?:\b[1-9]\d(?! ?(?:%|k\b|st|nd|rd|th|s\b|years?|months?|minutes?|min|people|euros?|staff|kids|yo\b|x\d|:))(?:[^.\n\d]{0,25})\b(?:ideas?|ways|options|concepts?|angles|themes?|topics?|tricks|uses|activities|suggestions|interventions|please|pls)\b|\bdozen\b|\bas many (?:\w+ ){0,5}as\b|\b(?:ten|fifteen|twenty|thirty|fifty)\b))/i,
  unless:
    /\bversions of the same\b|\bdiffer(?:ent|ing)? (?:in kind|kinds?|types?|sorts?|directions?|angles?|approaches|styles|genres)|\bmix of\b|\bvariety\b|\bvaried\b|\bvariations\b|\bdiverse\b|\bpuns?\b|\brhym/i,
})
