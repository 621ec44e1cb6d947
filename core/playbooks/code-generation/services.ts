// Code that other programs talk to: endpoints, scrapers, bots.

import type { Genre, Line } from '../playbook.ts'

export const endpoint: Genre = {
  id: 'endpoint',
  title: 'API or backend',
  cue: /\bend ?points?\b|\brest(?:ful)? api\b|\bapi (?:for|that|to|with|in)\b|\bcrud\b|\bgraphql\b|\bbackend\b|\bwebhooks?\b|\bfastapi\b|\bexpress(?:\.?js)?\b|\bflask\b|\bdjango\b|\bspring boot\b|\brails\b|\blaravel\b|\bnest\.?js|\bgrpc\b|\broute(?:r|s)? (?:for|that)|\bfile upload|\bcloudflare workers?|\blambda (?:function|handler|that)|\bmiddleware\b/i,
  lines: [
    {
      id: 'webhook',
      text: 'Verify the signature over the raw body, and make a delivery that arrives twice harmless.',
      technique: 'constraints',
      worth: 3,
      when: /\bwebhook/i,
      unless: /\bsignature|\bhmac|\braw body|\bidempot|\bsend(?:s|ing)? (?:a )?webhook/i,
    },
    {
      id: 'own-records',
      text: 'Where records belong to users, check on every request that this caller may touch this record.',
      technique: 'constraints',
      worth: 3,
      when: /\bcrud\b|\bprofiles?\b|\bnotes\b|\btodos?\b|\bper user|\bown (?:\w+ )?(?:orders|data|records|tasks)\b|\blogged[- ]in|\bauth\b|\busers? (?:can|may|should)\b/i,
      unless:
        /\bpermissions?\b|\bauthori[sz]|\broles?\b|\bmay (?:see|edit|touch|write)|\bonly (?:the )?(?:owner|staff|admins?|author)|\bno (?:login|auth|accounts)|\bpublic\b|\bwebhook|\badmin\b/i,
    },
    {
      id: 'uploads',
      text: 'Limit the size, judge the type by content, and do not use the name the client sends.',
      technique: 'constraints',
      worth: 3,
      when: /\bupload/i,
      unless: /\bmax(?:imum)? size|\bsize limit|\blimit the size|\bmagic|\bcontent type|\bwebhook|\bcrud\b/i,
    },
    {
      id: 'paging',
      text: 'Keep pages stable when rows are added in between or share the same sort value.',
      technique: 'constraints',
      worth: 2,
      when: /\bpaginat|\bpaging|\bcursor|\binfinite scroll/i,
      unless: /\bstable\b|\bkeyset|\btie-?break|\bthen id\b|\bwebhook|\bupload/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      question: 'Which language and framework?',
      default: 'Python with FastAPI',
      given:
        /\bfastapi|\bflask|\bdjango|\bexpress|\bnest|\bnode|\brails|\bsinatra|\blaravel|\bsymfony|\bphp|\bspring|\bktor|\bgin\b|\bgo(?:lang)?\b|\brust|\baxum|\bactix|\bpython|\btypescript|\bjava\b|\bkotlin|\bc#|\.net\b|\bworkers?\b|\blambda|\belixir|\bphoenix|\bgraphql|\bgrpc|\bhono\b|\bnext/i,
      fact: 'Language and framework',
    },
    {
      id: 'callers',
      question: 'Who calls it, and how do they prove who they are?',
      given:
        /\bapi keys?|\bjwt\b|\boauth|\bsession|\btokens?\b|\bauth|\bpublic\b|\bno login|\binternal\b|\blog ?in\b|\bstripe|\bgithub\b/i,
      fact: 'Who calls it',
    },
  ],
}

export const scraper: Genre = {
  id: 'scraper',
  title: 'Scraper',
  cue: /\bscrap(?:e|es|er|ing)\b|\bcrawl(?:er|s|ing)?\b|\bbeautiful ?soup\b|\bscrapy\b/i,
  lines: [
    {
      id: 'layout-changes',
      text: 'Stop with a clear message when an expected element is missing, rather than writing blanks.',
      technique: 'constraints',
      worth: 2,
      unless: /\bmissing\b|\blayout change|\bnot found\b|\bblanks?\b|\bempty\b/i,
    },
    {
      id: 'easier-way',
      text: 'Say if the site offers an API or feed for this, or needs a browser to show the data at all.',
      technique: 'constraints',
      worth: 2,
      unless: /\bapi\b|\bfeed\b|\bplaywright|\bselenium|\bpuppeteer|\bheadless|\brss\b|\bstatic html/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'page',
      question: 'Which page (address), and which fields from it?',
      given:
        /https?:\/\/|\bwww\.|\.(?:com|org|net|io|de|fr|no|uk|example)\b|\bfields?\b|\bprices?\b|\btitles?\b/i,
      fact: 'Page and fields',
    },
  ],
}

const tokensOutside: Line = {
  id: 'tokens-outside',
  text: 'Keep tokens and keys out of the code, and carry on after a lost connection.',
  technique: 'constraints',
  worth: 2,
  unless:
    /\btokens?\b[^.\n]{0,30}\b(?:env|out of|config|secret)|\bsecrets?\b|\.env\b|\breconnect|\blost connection/i,
}

export const bot: Genre = {
  id: 'bot',
  title: 'Chat bot',
  cue: /\b(?:telegram|discord|slack|whatsapp|twitch|matrix|mastodon|reddit|teams|irc|signal) (?:\w+ )?bot\b|\bbot (?:for|that|in|to|which)\b|\baiogram|\bdiscord\.(?:py|js)/i,
  lines: [tokensOutside],
  slots: [
    {
      id: 'commands',
      question: 'Which commands or messages should it react to?',
      given: /(?:^|\s)\/\w+|\bcommands?\b|\breact|\bwhen\b|\bif\b|\bevery\b|\bsends?\b|\breplies|\bposts?\b/i,
      fact: 'What it reacts to',
    },
  ],
}
