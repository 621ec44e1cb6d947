// Judgements on a text: where a confident label does harm, or rests on the wrong ground.

import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'

export const phishing: Genre = {
  id: 'phishing',
  title: 'Phishing and scams',
  cue: /\b(?:phish(?:ing|y)?\b|scams?\b|is (?:this|it|that) (?:\w+ )?(?:legit|fake|genuine|real)\b|safe to (?:open|click|answer)|legit(?:imate)?\b[^.\n]{0,20}\?)/i,
  lines: [
    {
      id: 'check-without-link',
      text: 'Say how to check without using the link, number or attachment it came with.',
      technique: 'output-contract',
      worth: 2,
      when: /\b(?:these|which|both|two|three|four|five|six|several)\b/i,
      unless:
        /\b(?:without using|how to check|just the\b|only\b|one word|yes ?\/ ?no|each\b|annotat\w*|dataset|paper-?mill|review)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const authorship: Genre = {
  id: 'authorship',
  title: 'Written by a person or a machine',
  cue: /^(?![\s\S]{0,20}\bare you\b)[\s\S]*?\b(?:(?:ai|human|chatgpt|gpt|bot)[- ](?:written|generated)|(?:human|ai|chatgpt) or (?:human|ai)\b|written by (?:an? )?(?:ai|chatgpt|human|bot|machine|person))/i,
  lines: [
    {
      id: 'style-proves-nothing',
      text: 'Say what points each way, and that style alone proves neither.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:which\b|these\b|points each way|proves?\b|how sure|just the\b|only\b|one word|yes ?\/ ?no)/i,
      explains: true,
    },
  ],
  slots: [],
}

const FACT_OPINION =
  /\b(?:facts?(?: or | ?\/ ?| vs\.? | and )opinions?\b|opinions?(?: or | ?\/ ?| vs\.? )facts?\b)(?! ?(?:,|or|\/|and) ?(?:an? )?(?:inference|belief|interpretation|neither|both|mixed|prediction))/i
/** Several statements side by side are plain ones; a single claim is asked about because it is doubtful. */
const ITEMS = /\n\s*(?:[-*•]|\(?\w[).:])\s*\S[^\n]*\n\s*(?:[-*•]|\(?\w[).:])/

const twoLabels = opens(FACT_OPINION, 200)

export const factOrOpinion: Genre = {
  id: 'fact-or-opinion',
  title: 'Fact or opinion',
  cue: (document) => twoLabels(document) && !ITEMS.test(document.text.slice(0, 2_000)),
  lines: [
    {
      id: 'checkable-not-true',
      text: 'Go by whether it can be checked, not by whether it is true or well put.',
      technique: 'rubric',
      worth: 2,
      unless: /\b(?:checked|checkable|verif|prove[nd]?\b|criteri|summar)/i,
    },
  ],
  slots: [],
}

export const judgement: Genre = {
  id: 'judgement',
  title: 'Spam, tone and rule-breaking',
  cue: /\b(?:spam (?:or|\/|check)|is (?:this|it|that) (?:a )?(?:spam|sarcas\w*)|hate ?speech|toxic(?:ity)?\b|moderat(?:e|ion)\b|keep or remove|fallac(?:y|ies)\b|sarcas(?:m|tic)\b|sincere\b|clickbait|paper-?mill|confirmation bias|unfair\b)/i,
  lines: [],
  slots: [],
}

export const sentiment: Genre = {
  id: 'sentiment',
  title: 'Sentiment',
  cue: /\b(?:sentiments?\b|positive\b|negative\b|how (?:angry|happy|upset|annoyed)\b|is (?:he|she|it|this) (?:angry|rude|polite|negative|positive)|emotions?\b|mood\b)/i,
  lines: [
    {
      id: 'overall-verdict',
      text: 'Label a mixed one by its overall verdict, not by its first or loudest words.',
      technique: 'rubric',
      worth: 2,
      material: true,
      when: /\b(?:reviews\b|comments\b|tweets\b|answers\b|posts\b|each (?:review|comment|message|tweet))/i,
      unless: /\b(?:mixed\b|overall|iron(?:y|ic)|sarcas|aspect|per (?:topic|aspect))/i,
    },
  ],
  slots: [],
}
