// Talk is left alone: whatever is added makes it a form.

import type { Playbook } from './playbook.ts'

export const conversation: Playbook = {
  intent: 'conversation',
  never: ['Anything at all: greetings, thanks, feelings and small talk go through unchanged'],
  genres: [
    {
      id: 'distress',
      title: 'Somebody who is not well',
      cue: /\b(?:sad|lonely|alone|grief|grieving|cry|crying|cried|depressed|hopeless|anxious|scared|overwhelmed|died|passed away|funeral|hospital|cancer|diagnos\w+|suicid\w*|self[- ]harm|hurt myself|want to die|can['’]?t (?:cope|go on|anymore)|panic|divorc\w+|broke up|dumped|miscarr\w+)\b/i,
      sensitive: true,
      lines: [],
      slots: [],
    },
    { id: 'general', title: 'Conversation', lines: [], slots: [] },
  ],
}
