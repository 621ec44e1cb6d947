// Texts that answer for something: apologies, bad news, replies to customers.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, factsAreSettled, onlyGivenFacts, unlessAbout } from './given-facts.ts'

const PRIVATE =
  /\b(?:wife|husband|girlfriend|boyfriend|partner|friend|mum|mom|dad|sister|brother|aunt|uncle|ex)\b/i

/** Somebody else asks for an apology, gets one or refuses it, or it is open whose fault it was. */
const APOLOGY_OF_OTHERS =
  /\b(?:wants?|demand(?:s|ed|ing)?|expects?|expecting|insists? on|asks? for|asked for|asking for|get|got|gets|owes? (?:me|us)|received?|accept(?:s|ed|ing)?|waiting for|deserves?) (?:an? |my |our |the |his |her |their |your )?(?:\w+ ){0,2}apolog|\b(?:he|she|they|who|company|landlord|airline|shop|bank|council) (?:\w+ )?(?:apologi[sz]e[sd]|refuse[sd]?|won['’]?t)\b|\brefus(?:es|ed|ing)\b|\bdisput(?:e|ed|es)\b|\bden(?:y|ies|ied)\b|\bnot (?:my|our|his|her|their) fault|\bwithout (?:admitting|apologi)|\bno apolog|\bdon['’]?t apologi|\bhow (?:do|should|can) (?:i|we) (?:reply|respond|react|answer)/i

export const apology: Genre = {
  id: 'apology',
  title: 'Apology',
  cue: butNot(
    named(
      /\bapolog(?:y|ies|i[sz]e|i[sz]ing)\b|\bsay(?:ing)? sorry\b|\bsorry (?:letter|note|e-?mail|mail|message|text)|\bmake amends\b/i,
    ),
    APOLOGY_OF_OTHERS,
  ),
  lines: [
    {
      id: 'unconditional',
      text: 'Name what went wrong plainly, without a conditional “sorry if”, and promise nothing that is not stated here.',
      technique: 'constraints',
      worth: 3,
      when: brief(260),
      unless: new RegExp(
        `\\bsorry if\\b|\\bunconditional|\\bno excuses|\\bpromise nothing|\\bnon-?apology|\\bplaceholder|\\breplied[- ]all|\\breply[- ]all|\\bwhole company|\\bcolleagues?\\b|\\bby accident|${PRIVATE.source}`,
        'i',
      ),
    },
  ],
  slots: [
    {
      id: 'what_went_wrong',
      question: 'What went wrong, and whom did it hit?',
      given:
        /\bfor\b|\bwho\b|\bwe (?:posted|sent|lost|forgot|missed|were|are)|\bi (?:sent|forgot|missed|said|replied|was)|\bcustomers?\b|\bwere\b|\breplied|\bdelay|\blate\b|\bbroke/i,
      fact: 'What went wrong',
    },
    {
      id: 'amends',
      question: 'What is being done about it?',
      given: new RegExp(
        `\\brefund|\\bdiscount|\\bfix|\\boffer|\\breplac|\\bfrom now on|\\bchanged?\\b|\\bcompensat|\\bpay\\b|\\baccident|\\bforgot|\\bmissed\\b|${PRIVATE.source}`,
        'i',
      ),
      fact: 'What is being done',
    },
  ],
}

const GRIEVANCE = /\breviews?\b|\bcomplain|\bstars?\b|\bunhappy|\bangry|\brefund|\bmoney back/

export const reviewReply: Genre = {
  id: 'reply-to-customer',
  title: 'Reply to a review or a customer',
  cue: butNot(
    named(
      /\b(?:reply|respond|response|answer)[^.\n]{0,40}\b(?:reviews?|customers?|clients?|complain\w*|(?:upset|angry|unhappy|cross) \w+|guest|1[- ]star|one[- ]star)\b|\b(?:reviews?|customers?|clients?|guests?)\b[^.\n]{0,60}\b(?:reply|respond|response)\b|\b(?:chat|support) macro|\b(?:helpdesk|support) (?:reply|answer|e-?mail|response)|\b(?:1|one)[- ]star\b|\b(?:customer|client) who\b|\bto (?:a|the|our) (?:customer|client|guest)\b|\bcomplaints? (?:reply|response|answer)\b/i,
    ),
    /\b(?:my|our) (?:complaint|claim|appeal|objection)\b|\bwho (?:rejected|refused|ignored) (?:me|my|us|our)\b|\bi (?:have )?complained\b|\b(?:tenants?|neighbou?rs?|residents?|patients?|pupils?|employees?|colleagues?)\b|\blate with\b|\bpay(?:s|ing|ments?)? (?:\w+ )?late\b|\blate pay|\boverdue\b|\bunpaid\b|\boutstanding (?:invoice|balance|amount|bill|sum)|\bow(?:es?|ed|ing)\b|\b(?:has|have|did)(?:n['’]?t| not) paid\b|\bdidn['’]?t pay\b|\bpayment reminder|\bstill (?:to pay|waiting for (?:the |my |our )?(?:money|payment))/i,
  ),
  lines: [
    {
      id: 'no-invented-cause',
      text: 'Give no cause, refund or promise that is not stated here.',
      technique: 'constraints',
      worth: 3,
      when: brief(
        400,
        /\breviews?\b|\bcomplain|\bstars?\b|\blate\b|\bdelay|\bbroke|\brefund|\bmoney back|\bunhappy|\bangry|\bwrong\b|\bmissing\b|\bwait(?:ed|ing)\b/,
      ),
      unless: new RegExp(
        `\\b[45][- ]stars?\\b|\\b(?:five|four)[- ]stars?\\b|\\bpositive|${factsAreSettled.source}`,
        'i',
      ),
    },
  ],
  slots: [
    {
      id: 'what_is_true',
      question: 'What really happened, from your side?',
      given: unlessAbout(
        GRIEVANCE,
        /\bwe were\b|\bour (?:fault|mistake)|\bit was\b|\btrue\b|\b(?:she|he|they|customer|client|guest)(?:['’]s|['’]re| is| are| was| were) right\b|\bfault\b|\bactually\b|\bbecause\b|\bweeks? late\b|\bunderstaffed|\bfacts:|\b[45][- ]stars?\b|\b(?:five|four)[- ]stars?\b|\bpositive/,
      ),
      fact: 'What happened',
    },
    {
      id: 'offer',
      wording: 'offer/reply-to-customer',
      question: 'What can you offer, if anything?',
      default: 'Nothing beyond an apology and a contact',
      given: unlessAbout(
        GRIEVANCE,
        /\boffer|\brefund|\bdiscount|\bfree\b|\bvoucher|\breplace|\bremedy|\d+ ?%|\b[45][- ]stars?\b|\b(?:five|four)[- ]stars?\b|\bpositive|\bnice review/,
      ),
      fact: 'What I can offer',
    },
  ],
}

const INVITATION =
  /\binvit|\bwedding\b|\bparty\b|\bdinner\b|\bjob offer|\b(?:declin\w*|turn\w* down|refus\w*) (?:a|an|the|this) (?:\w+ )?(?:meeting|call|offer|request)/

/** Somebody is told no, as against a client who is told bad news and has to be kept. */
const REFUSAL = /\bdeclin(?:e|ing)\b|\breject|\brefus|\bturn(?:ing)? (?:\w+ )?down\b|\bsay(?:ing)? no\b/

export const dismissal: Genre = {
  id: 'dismissal',
  title: 'Telling somebody that their job ends',
  sensitive: true,
  cue: named(
    /\blay(?:ing)?[- ]?offs?\b|\blaid off\b|\bdismiss(?:al|ing)?\b|\btermination (?:letter|e-?mail|call|meeting)|\bredundan|\bfir(?:e|ing) (?:an? |my |our )?(?:employee|colleague|worker|someone|somebody)/i,
  ),
  lines: [],
  slots: [],
}

export const badNews: Genre = {
  id: 'bad-news',
  title: 'Bad news, refusal or unpopular decision',
  cue: butNot(
    named(
      /\b(?:declin(?:e|ing)|turn(?:ing)? down|reject(?:ion|ing)?|refus(?:e|al|ing)|say(?:ing)? no)\b|\bbad news\b|\bproject is cancel|\b(?:fee|price|rent|dues)s? (?:goes|go|going|is going|will go|are going) up|\bprice increase|\b(?:are|is|will be|we['’]re) closing (?:down|the|our|after)|\bno longer (?:offer|be able)|\b(?:client|customer|parents|members|team|staff)s?\b[^.\n]{0,60}\b(?:has left|is leaving)\b/i,
    ),
    /\bdeclin(?:e|ing) (?:in|of|rates?)\b|\brejected (?:me|my)\b|\b(?:was|got|been) rejected\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'news-first',
      'State the news in the first lines, and add no reasons or promises that are not given here.',
      brief(
        350,
        new RegExp(`^(?![\\s\\S]*(?:\\breasons? ?:|${INVITATION.source}))[\\s\\S]*(?:${REFUSAL.source})`),
      ),
    ),
    onlyGivenFacts(
      'no-invented-excuse',
      'Give no reason or excuse that is not given here.',
      brief(350, new RegExp(`^(?![\\s\\S]*\\breason)[\\s\\S]*(?:${INVITATION.source})`)),
    ),
  ],
  slots: [
    {
      id: 'reason',
      wording: 'reason/bad-news',
      question: 'Which reason may be given?',
      given: new RegExp(
        `\\bbecause\\b|\\bdue to\\b|\\breasons?\\b|\\bsince\\b|\\bwe (?:just )?(?:had|hired|chose|went with)\\b|\\binternal\\b|\\bcosts?\\b|\\bcan['’]?t\\b|\\bhas left\\b|\\bon hold\\b|\\bbut (?:the |our |my )?(?:we|they|clients?|budget|positions?|role|job|somebody|someone|another)\\b|\\bsecond best\\b|\\boutside\\b|\\btoo (?:late|old|young|far|small|big|many|few|expensive)\\b|\\bmissed\\b|\\bnot (?:eligible|entitled|qualified)\\b|\\bonly \\d|${INVITATION.source}`,
        'i',
      ),
      fact: 'Reason that may be given',
    },
    {
      id: 'what_next',
      question: 'What happens next, or what can you offer instead?',
      given: new RegExp(
        `\\binstead\\b|\\boffer|\\boption|\\bwill be\\b|\\bnext\\b|\\bmoved to\\b|\\bfrom\\b|\\bcandidate|\\bapplica|\\bprices? (?:go|goes|will)\\b|\\b(?:goes?|going) up\\b|\\bincrease|${INVITATION.source}`,
        'i',
      ),
      fact: 'What happens next',
    },
  ],
}
