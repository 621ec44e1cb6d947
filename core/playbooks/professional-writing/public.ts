// Texts for the public: announcements, press, posts.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, factsAreSettled, onlyGivenFacts, unlessAbout } from './given-facts.ts'

export const pressRelease: Genre = {
  id: 'press-release',
  title: 'Press release',
  cue: named(/\bpress (?:release|statement|note)|\bmedia (?:release|statement)|\bnews release/i),
  lines: [
    onlyGivenFacts(
      'no-invented-quotes',
      'Leave quotes, figures and contact details that are not given here in [brackets].',
      brief(400, /^(?![\s\S]*\bquot)/),
    ),
    onlyGivenFacts(
      'press-figures',
      'Leave figures and contact details that are not given here in [brackets].',
      brief(400, /\bquot/),
    ),
  ],
  slots: [
    {
      id: 'quote',
      question: 'Who is quoted, and what did they really say?',
      given: /\bquot|["“]|\bstatement\b/i,
      fact: 'Quote',
    },
    {
      id: 'facts',
      wording: 'facts/press-release',
      question: 'When and where does it happen, and what is new about it?',
      given:
        /\d|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\btomorrow|\bcalled\b|\bnew\b|\bstatement\b|\brecall|\bburst/i,
      fact: 'News',
    },
    {
      id: 'contact',
      question: 'Who can the press call?',
      given: /\bcontact\b|@|\bphone\b|\btel\b/i,
      fact: 'Press contact',
    },
  ],
}

export const announcement: Genre = {
  id: 'announcement',
  title: 'Announcement, newsletter or circular',
  cue: butNot(
    named(
      /\bannounc(?:e|ement|ing)\b|\bnewsletters?\b|\bcircular\b|\bmemo (?:to|for)\b|\bnotice (?:to|for|about)\b|\b(?:letter|note|mail|e-?mail|message) (?:home|to (?:all|parents|members|staff|residents|tenants|customers|the (?:whole )?(?:team|company|parents|residents)))\b|\bpush notifications?\b|\bparish magazine/i,
    ),
    /\bpregnan|\bdivorc|\bcancer\b|\bmiscarr/i,
  ),
  lines: [
    onlyGivenFacts(
      'announced-facts',
      'Leave dates, names and contacts that are not given here in [brackets]; invent no rules or offers.',
      brief(170, /^(?![\s\S]*\b(?:anecdote|explain))/),
    ),
    {
      id: 'what-to-do',
      text: 'Put what readers have to do, and by when, where nobody can miss it.',
      technique: 'constraints',
      worth: 2,
      when: /\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d|\d|end of|noon)|\btill \d|\buntil \d|\bdeadline|\brsvp|\bsign(?:ed)? up|\bregister|\bdecisions? we need|\bstarting \d|\bfrom (?:monday|\d)|\bplease (?:bring|return|sign|move|remove)|\breturn slip|\bback to school (?:form|slip)/i,
      unless:
        /\bby when\b|\bwhat (?:they|readers|parents|people) (?:have to|need to|must|should) do\b|\bcall to action\b|\bcta\b|\bquestions to\b|\breturned? to\b|\bclose with\b|\bintro\b/i,
    },
  ],
  slots: [
    {
      id: 'when_where',
      question: 'When and where does it take place?',
      given: unlessAbout(
        /\bmeeting\b|\bopen day|\bparty\b|\btrip\b|\bagm\b|\bfestival|\bworkshop|\bconcert|\bfair\b|\bfundraiser|\bdrill\b/,
        /\d|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\btomorrow|\bcancel/,
      ),
      fact: 'When and where',
    },
    {
      id: 'readers_do',
      question: 'What should readers do, and by when?',
      given:
        /\bask(?:ing)? (?:them|people)|\bplease\b[^.\n]{0,40}\b(?:bring|return|reply|sign)|\bsign up|\breply\b|\bregister|\breturn(?:ed)?\b|\b(?:by|till|until|starting|from) (?:the|monday|friday|\d)|\bintro\b|\bnewsletter|\bmagazine|\bclos(?:ed|ing)\b|\bdecisions?\b|\bnotice about\b|\bworks\b|\boff\b|\bdeliverable/i,
      fact: 'What readers should do',
    },
  ],
}

/** The sender’s own news, as against a post about some subject. */
const OWN_NEWS =
  /\bannounc|\bi (?:got|passed|started|left|finished|joined|was|am|have)\b|\bwe (?:got|won|launched|are|opened|hired|just)\b|\bour\b|\bnew job\b|\bpromot(?:ed|ion)|\blaunch|\bopen(?:s|ing)? again\b|\bopen day|\bwebinar\b/

export const socialPost: Genre = {
  id: 'social-post',
  title: 'Post for a social network',
  cue: named(
    /\b(?:linkedin|facebook|fb|instagram|insta|twitter|x|threads|mastodon|reddit|tiktok|bluesky|social(?: media)?) (?:post|update|thread|announcement)s?\b|\btweets?\b|\bpost (?:on|for) (?:linkedin|facebook|instagram|twitter|reddit|our|my)\b|\bfor (?:linkedin|instagram|facebook|twitter)\b|\bon (?:linkedin|instagram)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'posted-facts',
      'Use only what is told here, and invent no scene, struggle or lesson learnt.',
      brief(
        300,
        /(?=[\s\S]*\blinkedin\b)[\s\S]*(?:\bi (?:got|passed|started|left|finished|joined|was)\b|\bi['’]?ve\b|\bour\b|\bwe\b)/,
      ),
    ),
    onlyGivenFacts(
      'posted-offer',
      'Invent no offer, price or link; leave a name or address that is missing in [brackets].',
      brief(
        200,
        /\bannounc[^.\n]*\b(?:an?|our|the|my) [^.\n]*\b(?:company|startup|start-up|service|brand|shop|store|app|business|agency|restaurant|caf[eé]|studio|product|launch|tool|sale)\b/,
      ),
    ),
    {
      id: 'thing-first',
      text: 'Open with the news itself, not with being excited to share it.',
      technique: 'constraints',
      worth: 2,
      when: OWN_NEWS,
      unless:
        /\bcringe|\bexcited\b|\bthrilled\b|\bhook\b|\bopen(?:ing)? with\b|\bw(?:ith)?\/?o(?:ut)? sounding\b|\bnot sound|\bcliche|\bcliché|\bapolog|\blay ?-?offs?\b|\bclos(?:e|ed|ing)\b|\bdied\b|\bcut \d|\baccident|\bsorry\b/i,
    },
  ],
  slots: [
    {
      id: 'what_happened',
      wording: 'what_happened/social-post',
      question: 'What is it called, and which date or link belongs in the post?',
      given: unlessAbout(
        /\bannounc|\blaunch|\bopen(?:s|ing)?\b|\bevent\b|\bwebinar\b/,
        /\d|\bcalled\b|\blink\b|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\bi (?:passed|left|got|joined|finished)\b|\bpromotion\b|\bnew job\b|\bclos/,
      ),
      fact: 'Name, date and link',
    },
    {
      id: 'own_material',
      wording: 'own_material/social-post',
      question: 'What have you seen or done yourself that the post can build on?',
      given: new RegExp(
        `^(?![\\s\\S]*\\blinkedin\\b)|${OWN_NEWS.source}|${factsAreSettled.source}|\\bi['’]?ve\\b|\\bmy\\b|\\bwe\\b|:`,
        'i',
      ),
      fact: 'First-hand material',
    },
  ],
}
