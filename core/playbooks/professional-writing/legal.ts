// Texts with legal effect: policies, terms, contracts.

import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

export const legalText: Genre = {
  id: 'legal-text',
  title: 'Terms, contract or notice with legal effect',
  cue: named(
    /\bndas?\b|\bnon-?disclosure|\bterms (?:of (?:service|use|sale)|and conditions)|\bt&cs?\b|\bprivacy (?:policy|notice|statement)|\b(?:refund|return|cancellation|cookie|retention) polic(?:y|ies)\b|\b(?:employment|freelance|rental|service|sales|consulting|lease|loan|licen[cs]e|partnership|sub-?let) (?:contract|agreement)s?\b|\b(?:contract|agreement) (?:for|between|with)\b|\bclauses?\b|\bstatement of work|\bsow\b|\bengagement letter|\bappointment letter|\bletter of intent|\bloi\b|\bdisclaimer|\bby-?laws|\bwaiver\b|\bpower of attorney|\bconsent form|\bdata[- ]processing agreement|\bterms for\b/i,
  ),
  lines: [
    {
      id: 'leave-terms-open',
      text: 'Leave names, amounts and periods that are not given here in [brackets].',
      technique: 'constraints',
      worth: 2,
      unless: /\bbracket|\bplaceholder|\bblanks?\b|\btemplate\b|\[[^\]\n]{1,60}\]/i,
    },
    {
      id: 'mark-local-law',
      text: 'After the text, list what depends on local law or needs a lawyer to check.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bndas?\b|\bnon-?disclosure|\bterms\b|\bprivacy|\bcontract|\bagreement|\bclauses?\b|\bengagement letter|\bappointment letter|\bletter of intent|\bloi\b|\bwaiver|\bdisclaimer|\bpower of attorney|\bconsent form|\bdata[- ]processing|\b(?:refund|return|cancellation|cookie|retention) polic/i,
      unless: /\blawyer|\bsolicitor|\battorney (?:will|to)|\blegal (?:check|review|team)|\blocal law/i,
    },
  ],
  slots: [
    {
      id: 'jurisdiction',
      wording: 'jurisdiction/legal-text',
      question: 'Which country or state does it have to hold in?',
      given: NAMED_PLACE,
      fact: 'Law that applies',
    },
    {
      id: 'parties',
      question: 'Who is bound by it, and what was agreed?',
      given: /\bbetween\b|\bparties\b|\bour \w+|\bwe(?:['’]re| are)\b|\bagreed\b|\bfor (?:our|my|a|the)\b/i,
      fact: 'Parties and terms',
    },
    {
      id: 'breach',
      wording: 'breach/legal-text',
      question: 'What happens when somebody does not keep to it?',
      given:
        /\bif (?:you|they|someone|somebody)\b|\bpenalt|\bbreach|\bviolat|\bconsequence|\breport\b|\bmess up\b/i,
      fact: 'If it is broken',
    },
  ],
}

export const houseRules: Genre = {
  id: 'house-rules',
  title: 'Policy, code of conduct, house rules',
  cue: named(
    /\bpolic(?:y|ies)\b(?! (?:brief|paper|proposal))|\bcode of conduct|\b(?:house|ground|club|class|pool) rules|\bguidelines? (?:for|on)\b|\bethics (?:code|charter)/i,
  ),
  lines: [
    {
      id: 'who-decides',
      text: 'Say who decides in doubtful cases, and what follows when it is not kept.',
      technique: 'constraints',
      worth: 2,
      when: /\bpolic(?:y|ies)\b|\bcode of conduct/i,
      unless:
        /\bwho (?:decides|to ask)|\bwhat happens (?:if|when)|\bconsequence|\benforce|\bsanction|\bwho decides in doubt/i,
    },
    {
      id: 'leave-rules-open',
      text: 'Leave names, amounts and periods that are not given here in [brackets].',
      technique: 'constraints',
      worth: 1,
      when: /\bpolic(?:y|ies)\b|\bcode of conduct/i,
      unless: /\bbracket|\bplaceholder|\bblanks?\b|\btemplate\b|\[[^\]\n]{1,60}\]/i,
    },
  ],
  slots: [
    {
      id: 'incident',
      question: 'What happened, or is feared, that makes it needed?',
      given: /\bbecause\b|\bsince\b|\bhappened\b|\bnever\b|\bno \w+|\bcheck\b|\bthreshold\b|\bhow to report/i,
      fact: 'Why it is needed',
    },
    {
      id: 'breach',
      wording: 'breach/house-rules',
      question: 'Who decides when somebody does not keep to it?',
      given:
        /\bwho decides|\bif (?:you|they|someone|somebody)\b|\bpenalt|\bbreach|\bviolat|\bconsequence|\breport\b|\bmess up\b/i,
      fact: 'If it is not kept',
    },
  ],
}
