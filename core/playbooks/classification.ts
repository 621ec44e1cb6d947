// What makes labels comparable: the yardstick, the doubtful cases, and nothing left out.

import { criteria, spending } from './classification/checks.ts'
import { anyLabels, coding, everyItem, topics } from './classification/groups.ts'
import { authorship, factOrOpinion, judgement, phishing, sentiment } from './classification/judgements.ts'
import { grading, loudPriority, priority, ranking, scoring, scoringMany } from './classification/scales.ts'
import { answerCategories } from './everyday/notes.ts'
import { message } from './everyday/readings.ts'
import { usage } from './everyday/words.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'

const clinical: Genre = {
  id: 'clinical',
  title: 'Patients and emergencies',
  cue: /\b(?:patients?\b|chest pain|symptoms?\b|manchester triage|(?:red|amber)\b[^.\n]{0,30}\bgreen\b[^\n]{0,200}\b(?:pain|bleed|fever|breath|vet|nurs)|emergency (?:room|department|services)|suicid|self-?harm|first[- ]aid\b|vet (?:practice|clinic)|nurs(?:e|ing)\b)/i,
  sensitive: true,
  lines: [],
  slots: [],
}

const oddOneOut: Genre = {
  id: 'odd-one-out',
  title: 'Odd one out',
  cue: /\b(?:odd one out|(?:doesn'?t|does not|don'?t) (?:belong|fit)|intruder\b|which (?:one )?is not (?:a|an|like)\b|spot the (?:odd|intruder))/i,
  lines: [],
  slots: [],
}

const OPENING = 200

export const classification: Playbook = {
  intent: 'classification',
  never: [
    'A label, a scale or a category that is not in the set the user gave',
    'A confidence score, a table or JSON that was not asked for',
    'An explanation where only the label is wanted',
  ],
  genres: [
    clinical,
    answerCategories,
    message,
    usage,
    coding,
    authorship,
    phishing,
    factOrOpinion,
    criteria,
    spending,
    loudPriority,
    priority,
    grading,
    scoringMany,
    scoring,
    oddOneOut,
    judgement,
    sentiment,
    ranking,
    everyItem,
    topics,
    anyLabels,
  ].map(judgedByOpening(OPENING)),
}
