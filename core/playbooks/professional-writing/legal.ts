// Texts with legal effect: policies, terms, contracts.

import type { Genre } from '../playbook.ts'

export const legalText: Genre = {
  id: 'legal-text',
  title: 'Policy, terms or contract',
  cue: /\bndas?\b|\bnon-?disclosure|\bterms (?:of (?:service|use|sale)|and conditions)|\bt&cs?\b|\bprivacy (?:policy|notice|statement)|\bpolic(?:y|ies) (?:on|for|about|that)\b|\b(?:hr|company|school|refund|return|cancellation|cookie|expenses?|travel|remote work|leave|security|retention|data|acceptable use|social media) polic(?:y|ies)\b|\b(?:employment|freelance|rental|service|sales|consulting|lease|loan|licen[cs]e|partnership|sub-?let) (?:contract|agreement)s?\b|\b(?:contract|agreement) (?:for|between|with)\b|\bclauses?\b|\bstatement of work|\bsow\b|\bengagement letter|\bappointment letter|\bletter of intent|\bloi\b|\bdisclaimer|\bcode of conduct|\bhouse rules|\bby-?laws|\bwaiver\b|\bpower of attorney|\bconsent form|\bmodern slavery statement|\bdata[- ]processing\b|\bterms for\b/i,
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
      when: /\bndas?\b|\bnon-?disclosure|\bterms\b|\bprivacy|\bcontract|\bagreement|\bclauses?\b|\bengagement letter|\bappointment letter|\bletter of intent|\bloi\b|\bwaiver|\bdisclaimer|\bpower of attorney|\bconsent form|\bhr polic|\bdata[- ]processing/i,
      unless: /\blawyer|\bsolicitor|\battorney (?:will|to)|\blegal (?:check|review|team)|\blocal law/i,
    },
  ],
  slots: [
    {
      id: 'jurisdiction',
      question: 'Which country or state does it have to hold in?',
      given:
        /\b(?:uk|usa?|eu|england|wales|scotland|ireland|germany|german|france|french|spain|spanish|italy|portugal|brazil|india|pune|canada|ontario|australia|california|texas|new york|netherlands|dutch|austria|switzerland|swiss|poland|denmark|sweden|norway|japan|singapore|nigeria|kenya|south africa)\b|\bgdpr\b|\blaw of\b/i,
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
      question: 'What happens when somebody does not keep to it?',
      given:
        /\bif (?:you|they|someone|somebody)\b|\bpenalt|\bbreach|\bviolat|\bconsequence|\breport\b|\bmess up\b/i,
      fact: 'If it is broken',
    },
  ],
}
