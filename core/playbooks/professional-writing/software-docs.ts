// Documentation of software: read-mes, first steps, and the pages people read at three in the morning.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

export const runbook: Genre = {
  id: 'runbook',
  title: 'Runbook',
  cue: named(/\brun ?books?\b|\bplaybook (?:page|entry)|\bon-?call (?:page|guide|doc)/i),
  lines: [
    {
      id: 'before-it-deletes',
      text: 'Before each command that deletes or restarts something, say what to check; after it, how to see that it worked.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bread[- ]?(?:only|access)|\bdecision points|\bcheck before\b|\bhow to see that\b/i,
    },
    onlyGivenFacts(
      'runbook-names',
      'Leave host names, paths and contacts that are not given here in [brackets].',
      brief(
        400,
        /\bhosts?\b|\bservers?\b|\bdisks?\b|\bdatabase\b|\bdb\b|\bcluster\b|\bvms?\b|\blinux\b|\bcommands?\b|\bnodes?\b|\bpostgres|\bredis\b/,
      ),
    ),
  ],
  slots: [
    {
      id: 'escalation',
      question: 'Who is called when it does not work, and when?',
      given: /\bescalat|\bwake\b|\bvendor\b|\bcall(?:s|ed)? (?!page)\w+|\bpage (?:the|our)\b/i,
      fact: 'Escalation',
    },
  ],
}

export const softwareDocs: Genre = {
  id: 'software-docs',
  title: 'Documentation of software',
  cue: named(
    /\breadmes?\b(?! badges?)|\b(?:api|developer|technical|code|project) (?:docs?|documentation|reference)\b|\bgetting started\b|\bquick[- ]?start\b|\bpage of the docs\b|\bcontributing (?:guide|file)|\binstall(?:ation)? guide/i,
  ),
  lines: [
    onlyGivenFacts(
      'no-invented-commands',
      'Invent no commands, options or file names for it; leave what is not given here in [brackets].',
      brief(600),
    ),
  ],
  slots: [
    {
      id: 'commands',
      wording: 'commands/software-docs',
      question: 'What are the real commands, options and requirements?',
      given: /:|`|--\w|\binstall(?:ed)? (?:via|with)|,[^,\n]{1,80},/i,
      fact: 'Commands and requirements',
    },
  ],
}
