// Texts that answer for something: apologies, bad news, replies to customers.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { factsAreSettled } from './given-facts.ts'

export const apology: Genre = {
  id: 'apology',
  title: 'Apology',
  cue: named(
    /\bapolog(?:y|ies|i[sz]e|i[sz]ing)\b|\bsay(?:ing)? sorry\b|\bsorry (?:letter|note|e-?mail|mail|message|text)|\bmake amends\b/i,
  ),
  lines: [
    {
      id: 'unconditional',
      text: 'Name what went wrong plainly, without a conditional “sorry if”, and promise nothing that is not stated here.',
      technique: 'constraints',
      worth: 3,
      unless: /\bsorry if\b|\bunconditional|\bno excuses|\bpromise nothing|\bnon-?apology|\bplaceholder/i,
    },
  ],
  slots: [
    {
      id: 'what_went_wrong',
      question: 'What went wrong, and whom did it hit?',
      given:
        /\bfor\b|\bwho\b|\bwe (?:posted|sent|lost|forgot|missed)|\bi (?:sent|forgot|missed|said|replied|was)|\bcustomers?\b|\bwere\b|\breplied|\bdelay|\blate\b|\bbroke/i,
      fact: 'What went wrong',
    },
    {
      id: 'amends',
      question: 'What is being done about it?',
      given: /\brefund|\bdiscount|\bfix|\boffer|\breplac|\bfrom now on|\bchanged?\b|\bcompensat/i,
      fact: 'What is being done',
    },
  ],
}

export const reviewReply: Genre = {
  id: 'reply-to-customer',
  title: 'Reply to a review or a customer',
  cue: named(
    /\b(?:reply|respond|response|answer)[^.\n]{0,40}\b(?:reviews?|customers?|clients?|complaint|guest|1[- ]star|one[- ]star)\b|\b(?:reviews?|customers?|clients?|guests?)\b[^.\n]{0,60}\b(?:reply|respond|response)\b|\b(?:chat|support) macro|\b(?:helpdesk|support) (?:reply|answer|e-?mail|response)|\b(?:1|one)[- ]star\b|\b(?:customer|client) who\b|\bto (?:a|the|our) (?:customer|client|guest)\b/i,
  ),
  lines: [
    {
      id: 'no-invented-cause',
      text: 'Give no cause, refund or promise that is not stated here.',
      technique: 'constraints',
      worth: 3,
      unless: factsAreSettled,
    },
    {
      id: 'own-points',
      text: 'Answer the points they actually made.',
      technique: 'constraints',
      worth: 1,
      when: /\breviews?\b|\bcomplain|\bsays?\b|\bwrote\b|["“']/i,
      unless: /\b(?:each|every|their|the) points?\b|\bpoint by point\b|\bpoints they\b/i,
    },
  ],
  slots: [
    {
      id: 'what_is_true',
      question: 'What really happened, from your side?',
      given:
        /\bwe were\b|\bour (?:fault|mistake)|\bit was\b|\btrue\b|\bactually\b|\bbecause\b|\bweeks? late\b|\bunderstaffed/i,
      fact: 'What happened',
    },
    {
      id: 'offer',
      wording: 'offer/reply-to-customer',
      question: 'What can you offer, if anything?',
      default: 'Nothing beyond an apology and a contact',
      given: /\boffer|\brefund|\bdiscount|\bfree\b|\bvoucher|\breplace|\bremedy|\d+ ?%/i,
      fact: 'What I can offer',
    },
  ],
}

export const badNews: Genre = {
  id: 'bad-news',
  title: 'Bad news, refusal or unpopular decision',
  cue: named(
    /\b(?:declin(?:e|ing)|turn(?:ing)? down|reject(?:ion|ing)?|refus(?:e|al|ing)|say(?:ing)? no)\b|\bbad news\b|\blay(?:ing)?[- ]?offs?\b|\bdismiss(?:al|ing)?\b|\btermination (?:letter|e-?mail)|\bredundan|\bproject is cancel|\b(?:fee|price|rent|dues)s? (?:goes|go|going|is going|will go|are going) up|\bprice increase|\b(?:are|is|will be|we['’]re) closing (?:down|the|our|after)|\bno longer (?:offer|be able)|\bhas left\b|\bis leaving\b/i,
  ),
  lines: [
    {
      id: 'decision-first',
      text: 'Say the decision itself plainly and early, and add no reasons or promises that are not stated here.',
      technique: 'constraints',
      worth: 3,
      unless: factsAreSettled,
    },
  ],
  slots: [
    {
      id: 'reason',
      wording: 'reason/bad-news',
      question: 'Which reason may be given?',
      given: /\bbecause\b|\bdue to\b|\breasons?\b|\bsince\b|\bcosts?\b|\bcan['’]?t\b/i,
      fact: 'Reason that may be given',
    },
    {
      id: 'what_next',
      question: 'What happens next, or what can you offer instead?',
      given: /\binstead\b|\boffer|\boption|\bwill be\b|\bnext\b|\bmoved to\b|\bfrom\b/i,
      fact: 'What happens next',
    },
  ],
}
