// What is measured, and how it is shown.

import type { Genre } from '../playbook.ts'

export const metrics: Genre = {
  id: 'metrics',
  title: 'Metrics and dashboards',
  cue: /\b(?:kpis?\b|dashboards?\b|metrics?\b(?! (?:for (?:model|classif)|system|units?|tons?|tonnes?|conversion|measures?\b|measurements?|ruler|or imperial))|okrs?\b|north star|metric definitions?|how (?:do|should|can) (?:i|we) measure\b|slo\b|error budget|dau\b|mau\b|scorecard)/i,
  lines: [
    {
      id: 'definition',
      text: 'Define each metric by what is counted, out of what, and over which period.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:defin|(?:which|what) (?:kpis?|metrics?)(?! (?:system|units?))|(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|dashboard for|propose\b[^.\n]{0,30}\b(?:metric|kpi)|north star)/i,
      unless:
        /\b(?:numerator|denominator|isn'?t in|confirm|out of what|over which period|imbalanc|model\b|classif|precision|recall|filters?\b|forecast|a ?\/ ?b\b)/i,
    },
    {
      id: 'misleading',
      text: 'Say how each figure could look better while the thing itself gets worse.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:definitions?\b|(?:which|what) (?:kpis?|metrics?)(?! (?:system|units?))|(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|dashboard for|propose\b[^.\n]{0,30}\b(?:metric|kpi)|north star|it'?s a win)/i,
      unless:
        /\b(?:gam(?:e|ed|ing)\b|goodhart|inflat|mislead|look better|vanity|error budget|slo\b|imbalanc|model\b|classif|precision|recall|filters?\b|forecast|a ?\/ ?b\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decision',
      wording: 'decision/metrics',
      question: 'Which decision are they meant to support, and whose?',
      given:
        /^(?![\s\S]*\b(?:(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|(?:which|what) (?:kpis?|metrics?)|dashboard for|north star))|\b(?:decid|decision|so that\b|board\b|boss\b|ship\b|investor|manager|team\b|precision|recall|imbalanc|confirm)/i,
      fact: 'Decision it supports',
    },
  ],
}

export const chart: Genre = {
  id: 'chart',
  title: 'Choice of chart',
  cue: /\b(?:(?:which|what|best|right|better) (?:kind of |type of )?(?:chart|graph|plot|diagram|visuali[sz]ation)\b|(?<!control )chart for\b|pie (?:chart )?or\b|how (?:do|should|can|would) (?:i|you|we) (?:plot|chart|visuali[sz]e)\b)/i,
  lines: [
    {
      id: 'shows-and-hides',
      text: 'Say what the recommended chart makes easy to compare and what it hides.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:hides?\b|dashboards?\b|charts\b|control chart|one line|one word|just the\b|say why|chart of\b|code\b|matplotlib|ggplot|excel steps)|^[\s\S]{200}/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'message',
      question: 'What should a reader see first in it?',
      given: /\b(?:show(?:ing)?\b|compar|trend|vs\.?\b|versus|share|over (?:time|\d)|distribution)/i,
      fact: 'What it should show',
    },
  ],
}
