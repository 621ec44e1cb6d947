// Tables in a program: what a merge does to rows that match nothing or too much.

import { short } from '../condition.ts'
import type { Genre } from '../playbook.ts'

const MERGES = /\b(?:merge|join|map|look ?up|combine)\w*\b/

export const dataFrame: Genre = {
  id: 'data-frame',
  title: 'Data frames',
  cue: /\b(?:pandas|polars|dplyr|data ?frames?)\b/i,
  lines: [
    {
      id: 'merged-rows',
      text: 'Say what happens to rows without a match and to keys that occur twice.',
      technique: 'constraints',
      worth: 2,
      when: short(400, /\b(?:pandas|polars|dplyr|data ?frames?)\b/, MERGES),
      unless:
        /\b(?:without a match|unmatched|duplicate keys?|left join|how=|explain|error|why\b|how (?:can|do|to)\b|string|columns? into one)/i,
      explains: true,
    },
  ],
  slots: [],
}
