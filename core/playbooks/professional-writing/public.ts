// Texts for the public: posts, adverts, announcements, press.

import { named } from '../named.ts'
import type { Genre, Line, Slot } from '../playbook.ts'
import { onlyGivenFacts } from './given-facts.ts'

export const pressRelease: Genre = {
  id: 'press-release',
  title: 'Press release',
  cue: named(/\bpress (?:release|statement|note)|\bmedia (?:release|statement)|\bnews release/i),
  lines: [
    onlyGivenFacts(
      'no-invented-quotes',
      'Leave quotes, figures and contact details that are not given here in [brackets].',
    ),
  ],
  slots: [
    {
      id: 'quote',
      question: 'Who is quoted, and what did they really say?',
      given: /\bquote|["“]/i,
      fact: 'Quote',
    },
    {
      id: 'facts',
      wording: 'facts/press-release',
      question: 'When and where does it happen, and what is new about it?',
      given:
        /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)\w* \d|\bfrom \d|\bmonday|\btomorrow|\bcalled\b|\bnew\b/i,
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

/** What every text that sells gets wrong: features nobody mentioned, praise that fits anything. */
const sellingLines = (kind: 'product' | 'advert'): readonly Line[] => [
  onlyGivenFacts(`${kind}-stated-features`, 'Claim nothing that is not stated here.'),
  {
    id: `${kind}-only-this-one`,
    text: 'Choose details that only this one has rather than praise that would fit any other.',
    technique: 'constraints',
    worth: 2,
    unless:
      /\bno ['"“‘]|\bspecific|\bconcrete|\bcliche|\bcliché|\bbuzzwords?|\bgeneric|\bwould fit any|\bnot salesy|\bno adjectives|\b\d+ char/i,
  },
]

const special: Slot = {
  id: 'what_is_special',
  question: 'What is true of it that is not true of others: material, origin, use, a flaw to admit?',
  given:
    /\bhand|\bmade (?:of|from|in|by)\b|\bonly\b|\bbecause\b|\bwithout\b|\bno \w+|\bsteep|\bscratch|\bgreat\b|\bwith\b|\bsince\b|\bbroken\b|\bwe (?:do|sell|make|cover)\b/i,
  fact: 'What is special',
}

export const productText: Genre = {
  id: 'product-text',
  title: 'Product description or listing',
  cue: named(
    /\b(?:product|item|shop|app store|wine|menu) (?:description|text|copy|page|listing)s?\b|\bproduct desc|\b(?:airbnb|ebay|etsy|marketplace|property|house|flat|room|fb|vinted|craigslist|gumtree|zillow) (?:listing|ad|text|blurb|post)\b|\blisting for\b|\bback of (?:the|our) .{0,20}\b(?:bottle|label|box|pack)|\blabel text\b/i,
  ),
  lines: sellingLines('product'),
  slots: [
    special,
    {
      id: 'buyer',
      question: 'Who buys it, and where will they read this?',
      given:
        /\bbuyers?\b|\bcustomers?\b|\baudience|\betsy|\bebay|\bairbnb|\bamazon|\bshop\b|\bfor (?:people|someone|kids|women|men|parents|beginners)|\bmarketplace|\bbottle\b|\blabel\b|\bzillow/i,
      fact: 'Buyer and place',
    },
    {
      id: 'price',
      question: 'What are the price, size and other hard facts?',
      given: /[£$€]\s?\d|\b\d+ ?(?:cm|mm|kg|g|ml|l|eur|usd|euros?|x|ha|bed)\b|\bprice\b|\bsleeps \d/i,
      fact: 'Price and data',
    },
  ],
}

export const advert: Genre = {
  id: 'advert',
  title: 'Advert, homepage or flyer',
  cue: named(
    /\b(?:ad|web|sales|marketing|landing page|homepage|hero|website) (?:copy|text)\b|\bcopy for\b|\b(?:landing|home) ?page\b|\b(?:google|facebook|instagram|radio|tv|print|newspaper|classified|small) ads?\b|\badverts?\b|\badvertisement|\b(?:flyer|leaflet|brochure|billboard)\b|\babout us\b|\babout page\b|\bblurbs?\b|\bmeta descriptions?\b|\bcrowdfunding text/i,
  ),
  lines: sellingLines('advert'),
  slots: [
    special,
    {
      id: 'reader_does',
      question: 'Who should read it, and what should they do then?',
      given:
        /\bcustomers?\b|\baudience|\bfor (?:people|someone|kids|women|men|parents|beginners)|\bcta\b|\bcall[- ]to[- ]action|\bbook\b|\bcall\b|\bdonat|\bbuy\b/i,
      fact: 'Readers, and what they should do',
    },
  ],
}

export const announcement: Genre = {
  id: 'announcement',
  title: 'Announcement, newsletter or circular',
  cue: named(
    /\bannounc(?:e|ement|ing)\b|\bnewsletters?\b|\bcircular\b|\bmemo (?:to|for)\b|\bnotice (?:to|for|about)\b|\b(?:letter|note|mail|e-?mail|message) (?:home|to (?:all|parents|members|staff|residents|tenants|customers|the (?:whole )?(?:team|company|parents|residents)))\b|\bpush notifications?\b|\bparish magazine/i,
  ),
  lines: [
    onlyGivenFacts('announced-facts'),
    {
      id: 'what-to-do',
      text: 'If readers have to do something, say what and by when where nobody can miss it.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bby when\b|\bwhat (?:they|readers|parents|people) (?:have to|need to|must|should) do\b|\bcall to action\b|\bcta\b|\bquestions to\b|\breturned? to\b/i,
    },
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/announcement',
      question: 'What exactly, when and where, and for whom?',
      given:
        /\d|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\bfrom\b[^.\n]{1,30}\bto\b/i,
      fact: 'What, when, where',
    },
    {
      id: 'readers_do',
      question: 'What should readers do, and by when?',
      given:
        /\bask(?:ing)? (?:them|people)|\bplease\b[^.\n]{0,40}\b(?:bring|return|reply|sign)|\bsign up|\breply\b|\bregister|\breturn(?:ed)?\b|\bby (?:the|monday|friday|\d)/i,
      fact: 'What readers should do',
    },
  ],
}

export const socialPost: Genre = {
  id: 'social-post',
  title: 'Post for a social network',
  cue: named(
    /\b(?:linkedin|facebook|fb|instagram|insta|twitter|x|threads|mastodon|reddit|tiktok|bluesky|social(?: media)?) (?:post|update|thread|announcement)s?\b|\btweets?\b|\bpost (?:on|for) (?:linkedin|facebook|instagram|twitter|reddit|our|my)\b|\bfor (?:linkedin|instagram|facebook|twitter)\b|\bon (?:linkedin|instagram)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'posted-facts',
      'Use only the facts given here, and invent no scene, figure or lesson learnt.',
    ),
    {
      id: 'thing-first',
      text: 'Open with the thing itself, not with being excited to share it.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bcringe|\bexcited\b|\bthrilled\b|\bhook\b|\bopen(?:ing)? with\b|\bw(?:ith)?\/?o(?:ut)? sounding\b|\bnot sound|\bagency\b|\bcliche|\bcliché|\bapolog/i,
    },
  ],
  slots: [
    {
      id: 'what_happened',
      wording: 'what_happened/social-post',
      question: 'What happened, and which detail would only you know?',
      given:
        /\bi (?:got|passed|started|left|built|ran|was|finished)\b|\bwe (?:got|cut|won|launched|are|posted|just)\b|\bfacts?:|\d/i,
      fact: 'What happened',
    },
    {
      id: 'readers',
      wording: 'readers/social-post',
      question: 'Whom should it reach, and what should they do?',
      given: /\bfollowers|\breaders|\bcustomers|\bclients|\bhiring|\blink\b|\baudience|\bmembers/i,
      fact: 'Readers',
    },
  ],
}
