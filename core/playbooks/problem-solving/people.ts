// Working and living with others, and getting one's own things done.

import type { PromptDocument } from '../../prompt/document.ts'
import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const negotiation: Genre = {
  id: 'negotiation',
  title: 'Negotiation',
  cue: named(
    /\bwants? (?:an? )?(?:\d+ ?% )?discount\b|\bnegotiat|\bhaggl|\bcounter-?offers?\b|\b(?:ask|asking) (?:for|my boss for) (?:a |an )?(?:raise|pay rise|discount|higher)|\bget (?:a|my) (?:raise|better (?:price|deal|offer))|\braise (?:my|our) (?:rates?|prices?)|\bpay rise\b|\bnet \d0\b|\bprepayment\b|\bpayment terms|\bopponent in a mediation/i,
  ),
  lines: [
    {
      id: 'when-they-say-no',
      text: 'Include what to say if the answer is no, and the point at which to walk away.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bwalk(?:ing)?[- ]away|\bbatna\b|\banswer is no\b|\bsays? no\b|\bif (?:they|he|she) refuse|\bshould (?:i|we)\b|\bworried\b|\brole of\b|\byou are an? \w+|\bopponent in\b|\bmediation\b/i,
    },
  ],
  slots: [
    {
      id: 'figures',
      wording: 'figures/negotiation',
      question: 'What is on the table now, and what do you want?',
      given: /\bworried\b|\bmediation\b|\bshould (?:i|we)\b|[£$€]\s?\d|\b\d+ ?(?:k|%)|\b\d{3,}\b/i,
      fact: 'On the table',
    },
    {
      id: 'alternative',
      wording: 'alternative/negotiation',
      question: 'What will you do if there is no deal, and what will they?',
      given:
        /\bother offers?\b|\balternative|\botherwise\b|\bwalk away|\bcompetitor|\belsewhere|\bmediation\b|\bworried\b/i,
      fact: 'Alternatives',
    },
  ],
}

const AT_WORK = named(
  /\bcolleagues?\b|\bco-?workers?\b|\bco-?founders?\b|\b(?:my|our) (?:boss|manager|team(?: lead)?|employees?|intern|report|students|pupils|staff|seniors?|organist|director|supervisor|thesis supervisor|coach|waiters?|server|apprentice)\b|\bone of (?:our|my)\b|\bone guy\b|\bflat ?mates?\b|\broom ?mates?\b|\bi coach\b|\bboss wants\b|\bwaiters\b|\borganist\b|\brude client\b|\b(?:my|our|a|the) (?:clients?|customers?|volunteers?|guests?|members?|tutor|cleaner|babysitter|nanny|landlady|trainer|line manager|supervisor)\b|\bvolunteer\b|^(?:client|customer|boss|colleague|volunteer|coworker)\b|\bsenior manager/i,
)

/** What to do about somebody, not what to choose or to build. */
const HOW = mentioned(
  /\bhow (?:do|can|could|should|would|to)\b[^.?\n]{0,40}\b(?:deal|handle|tell|say|ask|bring|stop|talk|get|respond|react|approach|raise|make)\b|\bwhat (?:now|do i|can i|should i|would you) ?(?:do|say)?\b|\bkeeps?\b|\btakes? credit\b|\bevery (?:day|single|meeting)\b|\brefuses?\b|\bnever does\b|\bhate each other\b|\bhow do i stop\b|\brewrites\b/i,
)

/** The other side has written or spoken, and their words call for an answer. */
const REPLY =
  /\b(?:what|how) (?:do|should|can|could|would|shall) (?:i|we) (?:answer|reply|respond|write back)\b|\b(?:reply|answer|respond) to (?:this|him|her|them|it|that|the|reviewer)\b|\bhow to (?:reply|answer|respond)\b|\b(?:sent|wrote|texted|messaged|e-?mailed) (?:me|us) (?:this|back)\b|\b(?:just )?(?:wrote|replied|texted) ?:|\bhelp me (?:reply|respond|answer)\b|\bwhat do i (?:say|write|text) back\b/i

/** An answer to be written, or people who are only to be placed, fed or entertained. */
const NOT_A_TALK = new RegExp(
  String.raw`${REPLY.source}|\bseating\b|\btable plan\b|\bguests, |\b(?:gifts?|presents?) for\b|\b(?:menu|playlist|buffet|itinerary|invoice template)\b`,
  'i',
)

const TRADE = mentioned(/\b(?:clients?|customers?|guests?|buyers?)\b/i)

/** Something of ours has gone wrong for them, as against a wish, a question or a debt of theirs. */
const COMPLAINT =
  /\bcomplain|\brefund|\bmoney back\b|\bfaulty?\b|\bbroken?\b|\bdelay|\blate\b|\bunhappy|\bangry|\bdisappoint|\bwrong\b|\bmissing\b|\bdamaged?\b|\breviews?\b|\bstars?\b|\bback for\b|\bnever (?:arrived|came)\b|\bnot working\b|\bdoes ?n['’]?t work\b|\bwait(?:ed|ing)\b/i
const REPLYING = mentioned(REPLY)

export const reply: Genre = {
  id: 'reply-to-message',
  title: 'Answer to what a customer wrote',
  cue: (document) => TRADE(document) && REPLYING(document),
  lines: [
    {
      id: 'no-invented-cause',
      text: 'Give no cause, refund or promise that is not stated here.',
      technique: 'constraints',
      worth: 3,
      when: COMPLAINT,
      unless:
        /\bpromise\b|\breviewer\b|\bthank\w*\b|\bpositive\b|\btenants?\b|\boverdue\b|\bunpaid\b|\bow(?:es?|ed|ing)\b|\blate with\b|\bpay(?:s|ing|ments?)? (?:\w+ )?late\b|\bdiscount\b|\btenants?\b|\blandlord\b|\bneighbou?rs?\b|\bowes?\b|\boverdue\b|\binvoices?\b|\b(?:days?|weeks?|months?) late\b|\bpays? late\b|\bdiscount\b|\bpromise\b|\breviewer\b|\bthank\w*\b|\bpositive\b/i,
    },
  ],
  slots: [],
}

export const coworkers: Genre = {
  id: 'people-at-work',
  title: 'Colleagues, teams, flatmates',
  cue: butNot((document: PromptDocument) => AT_WORK(document) && HOW(document), NOT_A_TALK),
  lines: [
    {
      id: 'sentences-to-say',
      text: 'Give the actual words for the first approach and for the likeliest pushback.',
      technique: 'constraints',
      worth: 2,
      when: /\bhow (?:do|can|could|should|would)\b|\bwhat (?:now|do i|can i|should i|would you)\b|\btell (?:him|her|them)\b|\btakes? credit\b|\brefuses?\b|\brude\b/i,
      unless:
        /\bopen the conversation\b|\bwhat (?:exactly )?(?:do|should) i say\b|\bwording\b|\bscript\b|\bwrite\b|\bdecline\b|\bprove it\b|\bsalary\b|\b(?:customers|clients|guests|members|patients|users|visitors|volunteers)\b|\bset work\b|\bcontract\b|\bcharge\b|\bone[- ]pager\b|\bpresentation\b|\blegal(?:ly)?\b|\binvoice\b|\bgive me (?:three|\d)\b|\bstructure\b|\bactual words\b|\bha(?:s|ve)n['’]?t (?:answered|replied)|\bno (?:answer|reply)\b|\be-?mails?\b/i,
    },
  ],
  slots: [
    {
      id: 'said_so_far',
      question: 'What has been said already, and how did they take it?',
      given:
        /\btold\b|\bsaid\b|\bsays\b|\basked\b|\bwants\b|\bwrote\b|["“]|\btalked\b|\bspoke\b|\bmentioned\b|\btried\b|\bwarned\b|\bnobody (?:else )?knows\b|\bhow do i tell\b|\banswered\b|\binvoice\b|\bhate each other\b|\bprove it\b/i,
      fact: 'Said so far',
    },
  ],
}

export const ownHabits: Genre = {
  id: 'own-habits',
  title: 'Time, habits, motivation',
  cue: named(
    /\bprocrastinat|\btime management|\bmore productive|\bcan['’]?t (?:focus|concentrate)|\bget distracted|\bmotivat(?:ed|ion)|\b(?:bad|good|my|new) habits?\b|\bget up (?:early|earlier)|\bmy screen time|\bdisorgani[sz]ed|\bget more done|\bi['’]?m always late\b|\bwork[- ]life/i,
  ),
  lines: [
    {
      id: 'one-change-first',
      text: 'Name the one change to try first, and how to tell within a week whether it helps.',
      technique: 'output-contract',
      worth: 2,
      unless: /\bone change|\bone thing\b|\btry first\b|\bwithin a week|\bsingle (?:change|habit)/i,
    },
  ],
  slots: [
    {
      id: 'typical_day',
      question: 'What does a usual day look like, and where does it come apart?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm)\b|\bevery (?:day|morning|evening)|\bwfh\b|\bwhen\b|\bafter\b/i,
      fact: 'Usual day',
    },
    {
      id: 'tried',
      wording: 'tried/own-habits',
      question: 'What have you tried, and how long did it last?',
      given: /\btried\b|\balready\b|\bpomodoro|\bapps?\b|\bkeeps? (?:failing|stopping)/i,
      fact: 'Tried so far',
    },
  ],
}
