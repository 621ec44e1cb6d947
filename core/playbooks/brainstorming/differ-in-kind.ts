// The classic failure of lists of ideas, as one line that several genres share.

import type { LineId } from '../ids.ts'
import type { Line } from '../playbook.ts'

/** Ten versions of one idea are one idea. */
export const differInKind = (id: LineId, worth: Line['worth'] = 2): Line => ({
  id,
  text: 'Make the options differ in kind, not only in wording.',
  technique: 'constraints',
  worth,
  when: /\bideas?\b|\bways\b|\boptions\b|\bsuggest|\bconcepts?\b|\bangles\b|\bthemes?\b|\btopics?\b|\bprompts\b|\bhow (?:could|might|can|do)\b|\bwhat (?:else )?(?:could|can|might|small)\b|\bsomething\b|\bsmth\b|\bactivities\b|\bcostumes?\b|\bgifts?\b|\bfeatures\b|\bexperiments\b/i,
  unless:
    /\bdiffer(?:ent|ing)? (?:in kind|kinds?|types?|sorts?|directions?|angles?|approaches|styles|genres)|\bdiffer in kind|\bmix of\b|\bvariety\b|\bvaried\b|\brange of\b|\bdiverse\b|\bfrom \w+ to \w+\b|\bwild\b|\bunhinged\b|\ball (?:in|about|with)\b|\beach from a different\b|\bpuns?\b|\brhym/i,
})
