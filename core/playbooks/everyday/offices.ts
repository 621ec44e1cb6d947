// Rights, offices, contracts: what people ask in one line and what the counter or the other side will hold against them.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { GRAVE, trap, whichCountry } from './trap.ts'

/** Written for somebody else, or code, or a device. */
const OTHER_JOB =
  /\b(?:write|draft|code|python|javascript|java|sql|git|excel|function|error|api|css|exception|movie|film|novel|story|game|quiz|exam|poem|wolfram|wikipedia|overnight|left out|potato\w*|rice|meat|milk|fish|eat|drink|feed)\b/i

const asked = (kind: RegExp) => butNot(butNot(named(kind), OTHER_JOB), GRAVE)

export const consumerRights: Genre = {
  id: 'consumer-rights',
  title: 'Returning, cancelling, being compensated',
  cue: asked(
    /\b(?:can|could|do|does|am|is|are|must|how (?:do|can|to|long)|what)\b[^.?\n]{0,50}\b(?:(?:return|send back|exchange)\b[^.?\n]{0,40}\b(?:shop|store|online|sale|item|clothes|shoes|opened|laptop|phone|bought|without (?:a )?receipt|present|gift)|(?:get|claim|entitled to|want|give)\b[^.?\n]{0,20}\b(?:a |my )?(?:refund|money back|compensation)|(?:cancel|get out of|leave)\b[^.?\n]{0,20}\b(?:gym|phone|broadband|internet|membership|subscription|mobile|insurance|electricity)\b[^.?\n]{0,20}\b(?:contract|early|membership|subscription|policy|deal)?|my (?:flight|train) (?:is|was|got) (?:delayed|cancel\w+))/i,
  ),
  lines: [
    trap(
      'law-or-shop-policy',
      "Keep what the law grants apart from what is only the seller's policy.",
      /\bpolic(?:y|ies)\b|\bby law\b|\bmy rights\b|\bthe app store\b|\bsteam\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const contractOrLaw: Genre = {
  id: 'contract-or-law',
  title: 'What an employer, landlord or tenant may do',
  cue: asked(
    /\b(?:can|could|may|must|is|are|does|do|has|am)\b[^.?\n]{0,12}\b(?:my|the|an?|our) (?:new |old )?(?:boss|employer|landlord|landlady|tenant|manager|company|letting agent|flatmate|roommate|work)\b[^.?\n]{0,20}\b(?:make|force|ask|refuse|deny|fire|sack|dismiss|change|cut|reduce|stop|keep|charge|raise|increase|enter|come in|evict|deduct|withhold|ban|allowed|have to|pay|require|read|monitor|legally|let)\b|\bdo i have to (?:work|give notice|pay rent|tell my (?:boss|employer|landlord)|repaint|let (?:my|the) landlord)\b|\b(?:can|may) (?:i|we) (?:be (?:fired|sacked|forced|made)|sublet|have a (?:dog|cat|pet)|quit|resign|leave (?:my )?job|paint|break (?:my|the) lease)\b/i,
  ),
  lines: [
    trap(
      'contract-or-law',
      'Say what a contract may change and what the law fixes whatever it says.',
      /\bcontract (?:says|may|allows)|\bclause\b|\bby law\b|\b(?:give|giving|gave|serve|hand in) (?:my |our |the )?notice\b|\bnotice period\b|\bleav(?:e|ing) (?:\w+ )?early\b|\b(?:lease|tenancy|contract) (?:ends|runs)\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const allowedAtAll: Genre = {
  id: 'allowed-at-all',
  title: 'Whether something is legal or allowed',
  cue: asked(
    /\b(?:is|are) (?:it|that|this) (?:ok(?:ay)? )?(?:even |actually |technically )?(?:legal(?:ly)?|illegal|against the law|lawful|allowed to)\b[^\n]{8}|^(?:is|are) [^?\n]{3,40} (?:legal|illegal|against the law)\b|\b(?:are|is|am) (?:\w+ ){1,3}(?:legally )?(?:allowed|permitted) to\b[^\n]{6}|\bis it (?:ok|okay|fine) (?:legally|by law)\b/i,
  ),
  lines: [
    trap(
      'who-enforces',
      'Say who enforces it, and what in practice follows from a breach.',
      /\benforce|\bpenalt|\bfines?\b|\bpunish|\bchess\b|\bscrabble\b|\bfootball\b|\boffside\b|\brules of\b|\b(?:bank|public) holiday\b|\bparish council\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const papers: Genre = {
  id: 'papers',
  title: 'Registering, applying, renewing at an office',
  cue: asked(
    /\b(?:what (?:do|will|would) (?:i|we|you) need|what (?:documents|papers|paperwork)|which (?:documents|papers|forms?)|how (?:do|can|to|should) (?:i |we |you )?(?:\w+ )?(?:apply|register|renew|replace|change|get|open|transfer|file|report|start|sign up)|requirements|documents (?:needed|required)|steps to)\b[^.?\n]{0,50}\b(?:passport|driv(?:ing|er'?s?) licen[cs]e|licen[cs]e plates?|residence permit|residency|work permit|citizenship|naturali[sz]ation|birth certificate|marriage (?:licen[cs]e|certificate)|get married|my (?:last |sur)?name|name change|national insurance number|social security (?:card|number)|tax (?:id|number)|anmeldung|car (?:title|registration)|bank account|a business|self[- ]employed|sole trader|freelancer|gewerbe|a company|a charity|to vote|id card|green card|(?:work|skilled worker|student|spouse|partner|family|fianc[eé]e?|nomad|working holiday|tier \d) visas?)\b|\bregister(?:ing)? (?:a|my|the) (?:\w+ )?(?:car|vehicle|motorbike|scooter|boat)\b|\banmeldung\b[^?\n]{0,30}\bneed\b|\b(?:renew|replace|apply for|lost) (?:my |a |the )?(?:passport|driv(?:ing|er'?s?) licen[cs]e|id card)\b/i,
  ),
  lines: [
    trap(
      'sent-away-for',
      'Name what people are most often sent away for, such as a missing paper or an appointment.',
      /\bsent away\b|\bcommon mistakes|\brejected\b|\bhow (?:much|long)\b|\bcredit card/i,
    ),
  ],
  slots: [whichCountry],
}

export const benefits: Genre = {
  id: 'benefits',
  title: 'Benefits and allowances',
  cue: asked(
    /\b(?:attendance allowance|carer['’]?s allowance|universal credit|pension credit|housing benefit|child benefit|council tax (?:reduction|support)|personal independence payment|\bpip\b|blue badge|statutory sick pay|wohngeld|elterngeld|kindergeld|bürgergeld|pflegegeld|pflegegrad|bafög|medicaid|medicare|snap benefits|food stamps|unemployment benefits?|disability benefits?|social security benefits?|student (?:finance|aid|loan forgiveness)|maternity allowance|winter fuel)\b/i,
  ),
  lines: [
    trap(
      'wrongly-ruled-out',
      'Name what people wrongly believe rules them out, and from which day a claim counts.',
      /\bhow much\b|\bstand for\b|\bwhen was\b|\bwho (?:introduced|started|created|founded)|\bhistory\b|\breform\b|\bpros and cons\b|\bwrongly\b|\bfund(?:ed|s|ing)?\b|\bdifferences?\b|\bvs\b|\bcurrent rate\b/i,
    ),
  ],
  slots: [],
}

export const ignored: Genre = {
  id: 'ignored',
  title: 'What happens if a duty or demand is ignored',
  cue: asked(
    /\bwhat (?:happens|will happen|would happen|can happen|are the consequences)\b[^.?\n]{0,12}\b(?:if|when|of)\b[^.?\n]{0,25}\b(?:ignor\w+ (?:a|an|the|my|this|their|your) (?:\w+ ){0,3}(?:letters?|tickets?|fines?|charges?|bills?|summons|debts?|notices?|parking|court|jury|invoices?|claims?|reminders?|demands?|collectors?|subpoena)|just ignore (?:it|a|the)\b|don['’]?t (?:pay|file|answer|register|renew|show|reply|declare|return|respond)|not (?:pay\w*|fil\w+|answer\w*|register\w*)|can['’]?t (?:pay|afford)|stop paying|miss (?:a|the|my) (?:\w+ )?(?:payment|deadline|hearing|rent)|pay late|never (?:pay|file)|refuse to pay|overstay|leave (?:a|my) (?:job|lease) (?:without|early)|break (?:my|a|the) (?:lease|contract))/i,
  ),
  lines: [
    trap(
      'until-when-stoppable',
      'Give the sequence of consequences with their time limits, and up to when each can still be stopped.',
      /\btime limits?\b|\bstop(?:ped)? (?:it|this)\b|\bpill\b|\bdose\b|\bmedic|\bexception\b|\bpromise\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const duration: Genre = {
  id: 'duration',
  title: 'How long a procedure takes',
  cue: asked(
    /\bhow long (?!is (?:a|an|my|the)\b)(?:does|do|will|would|can|should|is)\b[^.?\n]{0,40}\b(?:passport|visa|probate|conveyancing|refund|remortgage|mortgage (?:approval|offer|application)|planning permission|background check|dbs check|house sale|sell(?:ing)? (?:a|my) house|buy(?:ing)? (?:a|my) house|closing|citizenship|green card|permit|bank transfer|wire transfer|tax (?:refund|rebate)|insurance claim|deposit back|trademark|patent|naturali[sz]ation|adoption|registration)\b/i,
  ),
  lines: [
    trap(
      'what-holds-it-up',
      'Say from which day the clock runs and what most often holds it up.',
      /\bhold(?:s|ing)? (?:it |things )?up\b|\bdelays?\b|\bvalid\b|\blast\b|\bstay\b|\bafter (?:it|my) expire/i,
    ),
  ],
  slots: [whichCountry],
}

export const signing: Genre = {
  id: 'signing',
  title: 'What somebody signs up to',
  cue: asked(
    /\b(?:what (?:is|are|does|on earth)|what['’]?s|explain|mean(?:s|ing)?|how (?:do|does)|should i|means? to|what it is)\b[^.?\n]{0,50}\b(?:guarantors?|power of attorney|co-?sign(?:er|ing)?|non-?compete|non-?disclosure agreement|nda|prenup\w*|prenuptial|joint account|deed of trust|lease extension|personal guarantee|fixed[- ]term contract|zero[- ]hours? contract|settlement agreement|timeshare|executor)\b|^(?:power of attorney|guarantor|nda|prenup|co-?signing)\b/i,
  ),
  lines: [
    trap(
      'how-it-ends',
      'Say what whoever signs can no longer refuse, and how the obligation ends.',
      /\bobligation ends?\b|\bhow (?:it|to) ends?\b|\bget out of\b|\brevoke|\bcost\b|\bhistory\b|\bstand for\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const cover: Genre = {
  id: 'cover',
  title: 'Insurance, warranties and charges',
  cue: asked(
    /\b(?:what (?:is|are|does|on earth)|what['’]?s|explain|mean(?:s|ing)?|do i need|is it worth|worth (?:it|getting|having|buying)|should i (?:get|buy|take)|how (?:do|does))\b[^.?\n]{0,50}\b(?:(?:indemnity|title|gap|travel|contents|renters|home|life|pet|liability|landlord|car rental|mortgage|income protection|critical illness|phone|unemployment) (?:insurance|policy|cover)|indemnity policy|extended warranty|collision damage waiver|cdw|home warranty|service charge|ground rent|deposit (?:protection|scheme)|umbrella policy|long[- ]term care insurance|leasehold|flying freehold)\b/i,
  ),
  lines: [
    trap(
      'outside-the-cover',
      'Say who pays, whom it protects and what it does not cover.',
      /\bcover(?:s|ed)?\b[^.?\n]{0,10}\bnot\b|\bnot cover|\bexclu|\bwho pays\b|\bhow much\b|\bcheapest\b|\bcompar|\bquotes?\b/i,
    ),
  ],
  slots: [],
}
