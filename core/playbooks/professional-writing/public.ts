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
      'Put names, figures and contacts that are not given here in [brackets], and mark each drafted quote for approval.',
      brief(400),
      2,
    ),
  ],
  slots: [
    {
      id: 'quote',
      question: 'Who is quoted, and what did they really say?',
      given: /\btemplate\b|\bquot|["“]|\bstatement\b/i,
      fact: 'Quote',
    },
    {
      id: 'facts',
      wording: 'facts/press-release',
      question: 'When and where does it happen, and what is new about it?',
      given:
        /\btemplate\b|\d|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\btomorrow|\bcalled\b|\bnew\b|\bstatement\b|\brecall|\bburst/i,
      fact: 'News',
    },
    {
      id: 'contact',
      question: 'Who can the press call?',
      given: /\btemplate\b|\bcontact\b|@|\bphone\b|\btel\b/i,
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
      'Leave events, dates, names and contacts that are not given here in [brackets]; invent no rules or offers.',
      brief(
        170,
        /^(?![\s\S]*\b(?:anecdote|explain|intro)|[\s\S]*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[\s\S]*\d)[\s\S]*(?:\bnewsletter|\bcircular\b|\bmagazine|\bnew \w+|\bstarting\b|\bscheme\b|\boffers?\b|\bdiscount|\bsale\b|\bmeeting|\bopen day|\bparty\b|\btrip\b|\bagm\b|\bfestival|\bworkshop|\bconcert|\bfair\b|\bfundraiser|\bdrill\b|\bclos(?:ed|ing|ure)\b|\bmov(?:e|ing)\b)/,
      ),
      2,
    ),
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
        /\bask(?:ing)? (?:them|people)|\bpeople (?:leave|keep|don['’]?t|never)\b|\bplease\b[^.\n]{0,40}\b(?:bring|return|reply|sign)|\bsign up|\breply\b|\bregister|\breturn(?:ed)?\b|\b(?:by|till|until|starting|from) (?:the|monday|friday|\d)|\bintro\b|\bnewsletter|\bmagazine|\bclos(?:ed|ing)\b|\bdecisions?\b|\bnotice about\b|\bworks\b|\boff\b|\bdeliverable/i,
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
      'Put names, links and prices that are not given in [brackets], and invent no offer, discount or free trial.',
      brief(
        200,
        /\bannounc[^.\n]*\b(?:an?|our|the|my) [^.\n]*\b(?:company|startup|start-up|service|brand|shop|store|app|business|agency|restaurant|caf[eé]|studio|product|launch|tool|sale)\b/,
      ),
      2,
    ),
    {
      id: 'thing-first',
      text: 'Open with the news itself, not with being excited to share it.',
      technique: 'constraints',
      worth: 2,
      when: new RegExp(`^(?=[\\s\\S]*\\blinkedin\\b)[\\s\\S]*(?:${OWN_NEWS.source})`, 'i'),
      unless:
        /\btweets?\b|\bsounds? like\b|\bvoice\b|\btone\b|\bcringe|\bexcited\b|\bthrilled\b|\bhook\b|\bopen(?:ing)? with\b|\bw(?:ith)?\/?o(?:ut)? sounding\b|\bnot sound|\bcliche|\bcliché|\bapolog|\blay ?-?offs?\b|\bclos(?:e|ed|ing)\b|\bdied\b|\bcut \d|\baccident|\bsorry\b/i,
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
