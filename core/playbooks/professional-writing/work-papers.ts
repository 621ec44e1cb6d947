// Papers that people work from: slides, plans, handovers, forms, assessments. Each has the gap that makes it useless.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { trap } from '../trap.ts'

export const slides = trap({
  id: 'headlines-claim',
  title: 'Slides',
  cue: butNot(
    named(
      /\b(?:slides?\b|power ?point|slide ?deck|presentation (?:on|about|for|outline|slides?|content|to)|(?:make|create|prepare|write|do|need|give) (?:me )?(?:a|an|my|the|our) (?:\w+ ){0,3}presentation|(?<!pitch )deck (?:for|on|about)\b)/i,
    ),
    /^(?![\s\S]*\b(?:slides?|power ?point|deck)\b)[\s\S]*\b(?:to|will|must|gotta|gonna) (?:give|do|hold|deliver)\b|\bspeech\b|\bscared\b|\bafraid\b|\bnervous|\banxi\w+|\bstage fright|\bpublic speaking|\b(?:talk|speak)(?:ing)? in front\b|\bi (?:can['’]?t|hate to|hate) (?:speak|talk|present)|\bhow (?:do|can|should|to) (?:i |we )?(?:start|open|end|begin|give|hold|prepare for)\b|\b(?:went|going) (?:badly|wrong)|\bspeaker notes only|\b(?:clinical|case|breech|typical|atypical) presentation|\bwater slides?|\bslide (?:rule|guitar|show app)|\bwooden|\bcards?\b|\bmagic\b|\bmarp\b|\breveal\.?js|\bvba\b|\bpython|\bdesign tips/i,
  ),
  text: 'Make the headline of each slide the point it makes, not its topic.',
  unless:
    /\btitle \+|\bnarrative\b|\bheadlines?\b|\btitles? (?:only|that|state)|\baction titles?|\bquiz\b|\bsummar|\bquestions (?:they|for)|\bno text\b/i,
})

export const improvementPlan = trap({
  id: 'goal-measured-supported',
  title: 'Performance improvement plan',
  cue: named(
    /\bperformance improvement plan|\bpips?\b[^.\n]{0,20}\b(?:for|employee|template)|\b(?:personal|professional|employee|individual) development plan/i,
  ),
  text: 'Give each goal a measure, a date and the support the person gets, in [brackets] where not given.',
  unless:
    /\bmeasur|\bsmart goals?|\bpip install|\bfired\b|\bi (?:was|got|am|['’]m) (?:put )?on\b|\bput me on\b|\bforex|\btrading\b/i,
})

export const handover = trap({
  id: 'what-cannot-wait',
  title: 'Handover',
  cue: butNot(
    named(
      /\bhand-?over (?:notes?|document|doc|template|sheet|plan|e-?mail|letter|for)|\bhand(?:ing)? over (?:my|the) (?:work|tasks|projects?|role|job|shift)|\bshift (?:handover|report template)/i,
    ),
    /\b(?:customers?|clients?|owners?|tenants?|buyers?|landlord|install(?:er|ers|ation|ed)|electrician|plumber|builder|contractor|solar|photovoltaic|heat pump|boiler|battery|wiring|website|app|system|machine|vehicle|car|house|flat|apartment|building|property|kitchen|bathroom)\b/i,
  ),
  text: 'Put first what is unfinished and cannot wait, with who takes it and by when.',
  unless:
    /\bcannot wait|\bpending\b|\bunfinished|\bopen (?:items|tasks)|\bhandover (?:of|to) (?:power|flat|keys)|\bkeys\b|\bsbar\b|\bwards?\b|\bpatients?\b|\bnurs\w+|\bclinical|\bhospital|\bicu\b|\bcare home|\bbeds?\b|\bmidwi\w+|\bparamedic/i,
})

export const formToFill = trap({
  id: 'no-idle-questions',
  title: 'Form for others to fill in',
  cue: butNot(
    named(
      /\b(?:booking|intake|registration|application|order|sign-?up|declaration|membership|contact|enrol?ment|referral|request|evaluation|admission|client|onboarding|volunteer) forms?\b/i,
    ),
    /\b(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|submit) (?:the|this|my|an?)\b|\breact\b|\bhtml\b|\bphp\b|\bjs\b|\bcomponent\b|\bcode\b|\bletter\b|\be-?mail\b|\bin the form of\b|\bconsent|\bwhat (?:do|should|can) (?:i|we) (?:write|put|enter|say|tick)\b|\bunder ['"“‘]/i,
  ),
  text: 'Ask nothing that nobody will act on, and mark which answers are required.',
  slots: [
    {
      id: 'use',
      wording: 'use/form',
      question: 'Who fills it in, and what do you do with the answers?',
      given:
        /\bto (?:find out|decide|know|check|plan)\b|\bso that\b|\bbecause\b|\bfor (?:a|an|the|my|our|new) \w+|[\s\S]{120}/i,
      fact: 'Who fills it in, and why',
    },
  ],
  unless: /\brequired fields?|\bmandatory|\bact on\b|\bonly ask\b|\bfields?:/i,
})

export const riskAssessment = trap({
  id: 'control-owner-residual',
  title: 'Risk assessment or method statement',
  cue: named(/\brisk assessments?\b|\bmethod statements?\b|\brisk register/i),
  text: 'Give each control somebody who checks it, and leave site data, loads and names not given in [brackets].',
  unless:
    /\btender|\bmobilis|\bevaluat|\bquality\b|\bbracket|\bplaceholder|\bexplain\b|\bwhat is\b|\bdifference\b|\bsuicid|\bcredit\b|\bfinancial\b|\bpatient\b|\bpandas\b/i,
})

export const cannedReplies = trap({
  id: 'when-not-to-use',
  title: 'Template answers',
  cue: named(
    /\b(?:template|canned|standard|saved|boilerplate|stock) (?:answers?|repl(?:y|ies)|responses?)\b|\b(?:reply|response|answer) templates?\b|\bsupport macros?\b/i,
  ),
  when: /^[\s\S]{1,200}$/,
  text: 'Say under each template for which cases it must not be used.',
  unless: /\bmust not be used|\bwhen (?:not )?to use|\bone template|\bjson\b|\bcode\b|\bout[- ]of[- ]office/i,
})

export const businessPlan = trap({
  id: 'sales-to-break-even',
  title: 'Business plan',
  cue: named(/\bbusiness plans?\b/i),
  text: 'Mark every figure as an assumption, and show how many sales a day cover the costs.',
  unless:
    /\bbreak[- ]?even|\bassumption|\bexecutive summary|\breview\b|\bphone\b|\bmobile\b|\binternet\b|\btariff\b|\bnot? (?:figures|numbers)|\bmeeting\b/i,
})

export const queryLetter = trap({
  id: 'wants-and-obstacle',
  title: 'Query letter for a book',
  cue: named(
    /\bquery letters?\b|\b(?:letter|pitch|e-?mail) to (?:a |an |my |the )?(?:literary )?agents?\b[^.\n]{0,60}\b(?:novel|book|manuscript)|\bback[- ]cover (?:copy|text|blurb)|\bbook blurbs?\b/i,
  ),
  text: 'Say who the story is about, what they want and what stands in the way, in [brackets] where not given.',
  unless:
    /\bstands in the way|\bwho wants\b|\bestate agent|\bletting agent|\bnon-?fiction|\bplot:|\bsynopsis:/i,
  slots: [
    {
      id: 'plot',
      question: 'Who is it about, what do they want, and what goes wrong?',
      given: /\bprotagonist\b|\bmust\b|\bwho \w+|\bplot\b[\s\S]{80}|[\s\S]{400}/i,
      fact: 'Story',
    },
  ],
})

export const spokenVideo = trap({
  id: 'no-welcome',
  title: 'Script of a video or podcast',
  cue: butNot(
    named(
      /\b(?:you ?tube|video|tik ?tok|reels?|shorts|podcast|explainer|radio) (?:\w+ )?(?:script|intro|introduction|opening|monologue)\b|\bscript (?:for|of) (?:a |an |my |our |the )?(?:\w+ ){0,3}(?:you ?tube|video|tik ?tok|reels?|podcast)\b/i,
    ),
    /\bpython\b|\bffmpeg\b|\bdownload|\btranscri|\bsummar|\bgame\b|\bcss\b|\bhtml\b|\btours?\b|\bwalk-?through|\btraining\b|\bonboarding|\bwelcome\b|\bwedding|\bfarewell|\bbirthday|\btestimonial|\binterview|\bcompany video|\bcorporate|\bhow to make\b|\btutorial\b|\bdemo\b|\bgreeting/i,
  ),
  text: 'Open with the fact or question that makes people stay, not with a greeting.',
  unless:
    /\bhook\b|\bwelcome\b|\bno intro|\bopen(?:s|ing)? (?:with|on)\b|\bstarts? with\b|\bdialogue\b|\bsketch\b/i,
  slots: [
    {
      id: 'subject',
      wording: 'subject/video',
      question: 'What is it about, and what should people take away?',
      given:
        /\babout\b|\bon (?:the |how |why |a )?\w{4}|\bexplain|\bfor (?:a|an|my|our) \w+ (?:called|named)|[\s\S]{90}|:/i,
      fact: 'Subject',
    },
  ],
})

export const benefits = trap({
  id: 'for-whom-not',
  title: 'Article about the good of something',
  cue: named(
    /\b(?:article|blog(?: ?post)?|post|essay|piece)\b[^.\n]{0,40}\b(?:benefits?|advantages?|importance|power|value) of\b|\bwhy (?:you|every\w+) (?:should|needs?)\b/i,
  ),
  text: 'Say also where it does not help and for whom it is the wrong choice.',
  unless:
    /\b(?:disadvantages|drawbacks|downsides?|pros and cons|limits?|risks|balanced|both sides)\b|\blinkedin\b|\bour (?:product|service|company|app)\b|\bbible\b|\bprayer\b|\bgod\b|\bvaccin|\bcancer|\bbreast\w*|\bmental\b/i,
})

export const weddingVows = trap({
  id: 'promises-to-keep',
  title: 'Wedding vows',
  cue: named(/\b(?:wedding|marriage|my|our|write|funny) vows\b|\bvows for\b/i),
  text: 'Make each promise something small that one can be seen keeping, not a feeling.',
  unless: /\brenewal of\b|\bexplain|\btraditional vows|\bbudget\b|\bmonk|\bnun\b|\bpromise to\b/i,
  slots: [
    {
      id: 'inside_details',
      wording: 'details/vows',
      question: 'Which small thing that only you two know should be in them?',
      given: /\bshe\b|\bhe\b|\bour\b|\bwe met\b|\balways\b|,[^,\n]{2,60},/i,
      fact: 'What only you two know',
    },
  ],
})
