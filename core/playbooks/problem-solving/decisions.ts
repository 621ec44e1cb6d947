// Choices: between options, of a thing to buy, in a career.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { committed, fallsShort } from './recommending.ts'

export const career: Genre = {
  id: 'career',
  title: 'Work and career decision',
  cue: butNot(
    named(
      /\bquit(?:ting)? (?:my|the job|without|before|now)\b|\bjob offers?\b|\boffered two jobs\b|\bjob a\b|\b(?:two|both|three|2|3|phd) offers\b(?! for our)|\boffer a\b|\b(?:change|changing|switch|switching) careers?\b|\bcareer (?:change|switch|move)|\bgo(?:ing)? freelance|\bfreelance or\b|\bor (?:go )?freelance\b|\bstay employed\b|\b(?:accept|take|turn down|leave|leaving) (?:the|my|a|this) (?:job|role(?! of)|position|promotion|post)\b|\bgo back to (?:school|uni)|\bstay or (?:leave|go)|\bteaching degree|\bkeep (?:the|my) (?:office )?job\b|\bfor my master\b|\bsabbatical/i,
    ),
    /\b(?:declin\w+|turn(?:ing)? down|accept\w*) [^.\n]{0,40}\b(?:nicely|politely|without burning)\b|\b(?:e-?mail|letter|message|wording)\b|\bhow (?:do|should|can) i (?:decline|tell|say|word)\b|\b(?:customers?|clients?|guests?|buyers?) (?:got|has|have|had)\b/i,
  ),
  lines: [
    committed('career-committed'),
    {
      id: 'can-be-undone',
      text: 'Say which way could be undone later and which could not.',
      technique: 'self-refine',
      worth: 2,
      explains: true,
      when: /\bmov(?:e|ing)\b|\brelocat|\bjobs? in (?!(?:the|a|an|my|our|it|sales|marketing|tech|finance)\b)\w+|\bquit(?:ting)?\b|\bsell(?:ing)?\b|\bfreelanc|\bself-employed\b|\bcivil servant\b|\btenured?\b|\b(?:secure|safe|permanent)\b|\bcareer (?:change|switch)\b|\bswitch(?:ing)? careers?\b|\bgo back to (?:school|uni)|\bsabbatical/i,
      unless:
        /\brevers|\bundone\b|\bone-?way\b|\bgo back (?!to (?:school|uni))|\bback out\b|\b(?:two|three|both|2|3) (?:\w+ )?offers\b|\boffer [ab]\b|\bmaster\b/i,
    },
  ],
  slots: [
    {
      id: 'runway',
      question: 'How long could you live without this income, and who depends on it?',
      given:
        /\bsavings\b|\bsaved\b|\b\d+ months?\b|\bkids\b|\bmortgage\b|\bsingle\b|\brunway|\boffers?\b|\bmaster\b|\bpromotion\b|\bpost\b/i,
      fact: 'Reserves and dependants',
    },
    {
      id: 'what_changes',
      question: 'What would change: pay, place, hours, prospects?',
      given: /\d|\bor\b|\bbecause\b|\bbut\b|\boffers\b|[\s\S]{90}/i,
      fact: 'What would change',
    },
  ],
}

export const purchase: Genre = {
  id: 'purchase',
  title: 'Which thing to buy or tool to take',
  cue: mentioned(
    /\b(?:which|what) (?!of\b|stocks?\b|[^.?\n]{0,40}\b(?:shots|vaccin\w*|tests|medicine|dose|supplements?|vitamins?)\b)(?:[\w-]+ ){1,4}(?:should|shall|do|would) (?:i|we|you) (?:buy|get|choose|chose)\b|\bwhich (?:one )?(?:(?:i|we) should|should i|to) (?:buy|get)\b|\bwhat(?:['’]?s| is) (?:the|a) (?:best|good) (?!way|time|thing|place|practice|move|answer|party|candidate|stocks?|method|approach|strategy|treatment|medicine|diet|age|day|country|food|cure|kids|snack|breakfast|gift|present|name|title)(?:[\w-]+ ){1,3}(?:for (?!us to|me to)|to buy|under)\b|\b(?:want|looking|considering|thinking (?:about|of)) (?:to buy|buying|into buying) (?:an?|my|new|some)\b|\bbuying (?:a|an|my) (?:first |new |used )?\w+\. how\b|\bchoose an? (?:[\w-]+ ){1,3}(?:system|tool|provider|software|platform)\b|\bcan you recommend an? \w+|^best (?!way|man|practice|wishes|regards|friend|of|time|thing|place|day|in|known|before)(?:[\w-]+ ){0,3}[\w-]+\??$/i,
  ),
  lines: [
    {
      id: 'deciding-question',
      text: 'Name the one or two questions that decide it, and give a concrete pick for each answer.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bwhich\b|\bwhat\b|\brecommend\b|^best\b/i,
      unless:
        /\bquestions that decide|\d|\bbudget\b|\bmust\b|\bbetween\b|\bvs\b|\bor\b|\bonly\b|\bone word\b|\bfeatures\b/i,
    },
    fallsShort('choice-falls-short'),
  ],
  slots: [
    {
      id: 'purpose',
      question: 'What is it mainly for, and what may it cost?',
      given:
        /\bfor (?!me\b|us\b)\w+|\bto (?:play|run|edit|carry|commute|use)\b|\bbudget\b|[£$€]\s?\d|\bunder \d|\bmust\b|\bhow do i know\b|\blive in\b|\bfamily\b/i,
      fact: 'Purpose and price',
    },
  ],
}

export const choice: Genre = {
  id: 'choice',
  title: 'Choosing between options',
  cue: mentioned(
    /(?<!\bwhat (?:\w+ ){0,2})\bshould (?:i|we|a|an|the|my|our|they|he|she|you)\b|\bshld i\b|\bdecide\b|\btorn between|\bstuck between|\bchoos(?:e|ing) (?:between|a|an|the|how)|\bwhich (?:one|of|is|would|should|do|option|\w+ (?:should|would|do|is))\b|\bbetter (?:to|off|choice|option)\b|\bworth (?:it|the|buying|doing|switching|paying|fixing|repairing)|\bis it (?:dumb|daft|stupid|crazy|smart|worth|sensible|ok|okay|a (?:good|bad) idea)\b|\bis there any point|\bpros (?:and|n|&) cons|\bgood and the bad|\byes or no\b|\by\/n\b|\bhelp me (?:choose|decide|pick)|\bwhat['’]?s the (?:best|smarter|better)|\bbest (?:\w+ ){0,2}for (?:us|me|our|a)\b|\bvs\.?\b|\bversus\b|\btell me which|\bpick one\b|\btalk me (?:out|into)|\b(?:keep|stop|continue)\b[^.?\n]{0,20}\?|\brecommend\b|\bgood idea\b|\bmake sense\b|\ba mistake\b|\bmistake\?|\bweigh(?:ing)? (?:this|it|up)|\bworth a\b|\b(?:allow|accept|take it|keep it|doable|worth it|overkill|smart|sane)\?|\bwho do i (?:hire|pick)|\bdecision matrix\b|\bscor(?:e|ing) (?:them|each|model|sheet|the (?:options|bids|offers|candidates))|\bor\b[^.?\n]{0,80}\?|\bor\b[^.?\n]{0,60}\bfor\b|^[^.?\n]{3,50}\bor\b[^.?\n]{3,50}$/i,
  ),
  lines: [
    committed('choice-committed'),
    {
      id: 'points-that-decide',
      text: 'Say which one or two points decide it, and for whom.',
      technique: 'self-refine',
      worth: 3,
      explains: true,
      when: /^(?![\s\S]*\b(?:government|abortion|death penalty|society)\b)(?=[\s\S]*\b(?:pros (?:and|n|&) cons|advantages and disadvantages|good and the bad|what should (?:i|we) (?:consider|look for)|considerations when|factors (?:to consider|should i))\b)/i,
      unless: /\bpoints decide\b|\bweighs? most\b|\bjust (?:list|the list)/i,
    },
    {
      id: 'weights-first',
      text: 'Set the weights before the scores, and say whether the order holds if they shift.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bdecision matrix\b|\bweighted (?:score|scoring|criteria)|\bscor(?:e|ing) (?:them|each|model|sheet|the (?:options|bids|offers|candidates))/i,
      unless: /\bweights before\b|\bsensitivity\b/i,
    },
  ],
  slots: [],
}
