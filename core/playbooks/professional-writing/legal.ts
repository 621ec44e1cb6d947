// Texts with legal effect: policies, terms, contracts.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'
import { brief } from './given-facts.ts'

const OPEN_TERMS =
  /\bbracket|\bplaceholder|\bblanks?\b|\btemplate\b|\[[^\]\n]{1,60}\]|\bby-?laws|\bdisclaimer/i

export const legalText: Genre = {
  id: 'legal-text',
  title: 'Terms, contract or notice with legal effect',
  cue: butNot(
    named(
      /\bndas?\b|\bnon-?disclosure|\bterms (?:of (?:service|use|sale)|and conditions)|\bt&cs?\b|\bprivacy (?:policy|notice|statement)|\b(?:refund|return|cancellation|cookie|retention) polic(?:y|ies)\b|\b(?:employment|freelance|rental|service|sales|consulting|lease|loan|licen[cs]e|partnership|sub-?let) (?:contract|agreement)s?\b|\b(?:contract|agreement) (?:for|between|with)\b|\bclauses?\b|\bstatement of work|\bsow\b|\bengagement letter|\bappointment letter|\bletter of intent|\bloi\b|\bdisclaimer|\bby-?laws|\bwaiver\b|\bpower of attorney|\bconsent form|\bdata[- ]processing agreement|\bterms for\b/i,
    ),
    /\b(?:smart|social) contract|\b(?:relative|subordinate|main|conditional|adverb\w*) clauses?\b|\bsow (?:seeds|grass)|\bsolidity\b|\bfaqs?\b|\bbets?\b|\bfor fun\b|\bfunny\b|\bbreak(?:ing)? up\b|\bterms for (?:people|a person|when|someone)\b|\bin layman/i,
  ),
  lines: [
    {
      id: 'leave-terms-open',
      text: 'Put names, amounts and periods that are not given in [brackets], with a usual value inside where one exists.',
      technique: 'constraints',
      worth: 2,
      when: brief(400),
      unless: OPEN_TERMS,
    },
    {
      id: 'mark-local-law',
      text: 'After the text, list the points that depend on local law.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bndas?\b|\bnon-?disclosure|\bterms (?:of|and|for)\b|\bt&cs?\b|\bprivacy|\bcontract|\bagreement|\bengagement letter|\bappointment letter|\bwaiver|\bdisclaimer|\bpower of attorney|\bconsent form|\b(?:refund|return|cancellation|cookie|retention) polic/i,
      unless:
        /\blaw(?:yer| (?:firm|office))|\bsolicitor|\battorney (?:will|to)|\bcounsel\b|\bcontroller[- ]friendly|\blegal (?:check|review|team)|\blocal law|\blol\b|\bsign version|\bparagraph\b|\bclause\b/i,
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
      given:
        /\bbetween\b|\bparties\b|\bour \w+|\bwe(?:['’]re| are)\b|\bagreed\b|\bfor (?:our|my|a|the)\b|\bpolicy\b|\bnotice\b|\bterms\b|\bt&cs?\b|\btemplate\b|\bclause\b|\bby-?laws|\bdisclaimer|\bwaiver|\bconsent\b|\bletter\b|,/i,
      fact: 'Parties and terms',
    },
  ],
}

export const houseRules: Genre = {
  id: 'house-rules',
  title: 'Policy, code of conduct, house rules',
  cue: butNot(
    named(
      /\bpolic(?:y|ies)\b(?! (?:brief|paper|proposal))|\bcode of conduct|\b(?:house|ground|club|class|pool) rules|\bguidelines? (?:for|on)\b|\bethics (?:code|charter)/i,
    ),
    /\b(?:late cancel\w*|cancell?ations?|appointments?|bookings?|groom\w*|salon|customers?|clients?|buyers?|guests?|orders?|commissions?|deposits?|returns?|no-?shows?)\b|\b(?:announc\w*|e-?mails?|mails?|memo|letters?|newsletter|message)\b|\b(?:know|what is|what['’]?s|explain|check|tell me|about) (?:the|your|their) [^.\n]{0,30}polic|\bcarry[- ]?on\b|\b(?:foreign|monetary|fiscal|insurance|economic|public|trade) polic|\bpolicy (?:maker|number|holder)/i,
  ),
  lines: [
    {
      id: 'who-decides',
      text: 'Say who decides in doubtful cases and what follows a breach, in [brackets] where it is not given.',
      technique: 'constraints',
      worth: 3,
      when: /\bpolic(?:y|ies)\b|\bcode of conduct/i,
      unless:
        /\bwho (?:decides|to ask|signs)|\bwhat happens (?:if|when)|\bconsequence|\benforce|\bsanction|\bhalf a page|\bparagraph\b/i,
    },
  ],
  slots: [
    {
      id: 'breach',
      wording: 'breach/house-rules',
      question: 'Who decides when somebody does not keep to it?',
      given:
        /\bwho decides|\bif (?:you|they|someone|somebody)\b|\bpenalt|\bbreach|\bviolat|\bconsequence|\breport\b|\bmess up\b|\bguidelines?\b|\bhouse rules\b|\bsigns? off\b/i,
      fact: 'If it is not kept',
    },
  ],
}
