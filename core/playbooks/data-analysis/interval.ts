// “Is that real?” is answered by the range of true values that fit, not by yes or no.

import type { Line } from '../playbook.ts'

export const valuesThatFit: Line = {
  id: 'values-that-fit',
  text: 'Give the range of true values that would still fit these figures.',
  technique: 'output-contract',
  worth: 3,
  when: /^(?=[\s\S]*(?:\b(?:meaningful|is (?:that|it|this|the \w+) (?:real|a lot|anything)|(?:real|signal|trend)\b[^.?\n]{0,15}\bor\b|or (?:just )?(?:noise|chance|luck|coincidence)|worth anything|panic|alarm|anything\s*\?|do i get to say|really better|getting worse)\b|\banything\s*$))(?=[\s\S]*(?:\bn ?= ?\d|\bwith n\b|\d+ (?:responses|answers|people|customers|patients|games|respondents|visits|orders)|\b\d+ (?:of|out of|vs\.? ?) ?\d|\d ?\/ ?\d))/i,
  unless:
    /\b(?:range of|y ?\/ ?n\b|yes or no|intervals?\b|ci\b|error bars?|margin of error|p[- ]?value|normality|not normal|shapiro|vif\b|or noise\b|silhouette|p-hack|adjusted|mixed model|factor|items?\b)|^[\s\S]{350}/i,
}
