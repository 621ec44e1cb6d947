// Code that other programs talk to: endpoints, scrapers, bots.

import type { Genre, Line } from '../playbook.ts'

export const endpoint: Genre = {
  id: 'endpoint',
  title: 'API or backend',
  cue: /\b(?:end ?points?\b|rest(?:ful)? api\b|api (?:for|that|to|with|in)\b|crud\b|graphql\b|backend\b|webhooks?\b|fastapi\b|express(?:\.?js)?\b|flask\b|django\b|spring boot\b|rails\b|laravel\b|nest\.?js|grpc\b|route(?:r|s)? (?:for|that)|file upload|cloudflare workers?|lambda (?:function|handler|that)|middleware\b)/i,
  lines: [
    {
      id: 'webhook',
      text: 'Verify the signature over the raw body, and make a delivery that arrives twice harmless.',
      technique: 'constraints',
      worth: 3,
      when: /\bwebhook/i,
      unless: /\b(?:signature|hmac|raw body|idempot|send(?:s|ing)? (?:a )?webhook)/i,
    },
    {
      id: 'own-records',
      text: 'Where records belong to users, check on every request that this caller may touch this record.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:crud\b|profiles?\b|notes\b|todos?\b|per user|own (?:\w+ )?(?:orders|data|records|tasks)\b|logged[- ]in|auth\b|users? (?:can|may|should)\b)/i,
      unless:
        /\b(?:permissions?\b|authori[sz]|roles?\b|may (?:see|edit|touch|write)|only (?:the )?(?:owner|staff|admins?|author)|no (?:login|auth|accounts)|public\b|webhook|admin\b)/i,
    },
    {
      id: 'uploads',
      text: 'Limit the size, judge the type by content, and do not use the name the client sends.',
      technique: 'constraints',
      worth: 3,
      when: /\bupload/i,
      unless: /\b(?:max(?:imum)? size|size limit|limit the size|magic|content type|webhook|crud\b)/i,
    },
    {
      id: 'paging',
      text: 'Keep pages stable when rows are added in between or share the same sort value.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:paginat|paging|cursor|infinite scroll)/i,
      unless: /\b(?:stable\b|keyset|tie-?break|then id\b|webhook|upload)/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      wording: 'framework/endpoint',
      question: 'Which language and framework?',
      default: 'Python with FastAPI',
      given:
        /\b(?:fastapi|flask|django|express|nest|node|rails|sinatra|laravel|symfony|php|spring|ktor|gin\b|go(?:lang)?\b|rust|axum|actix|python|typescript|java\b|kotlin|c#|workers?\b|lambda|elixir|phoenix|graphql|grpc|hono\b|next)|\.net\b/i,
      fact: 'Language and framework',
    },
    {
      id: 'callers',
      wording: 'callers/endpoint',
      question: 'Who calls it, and how do they prove who they are?',
      given:
        /\b(?:api keys?|jwt\b|oauth|session|tokens?\b|auth|public\b|no login|internal\b|log ?in\b|stripe|github\b)/i,
      fact: 'Who calls it',
    },
  ],
}

export const scraper: Genre = {
  id: 'scraper',
  title: 'Scraper',
  cue: /\b(?:scrap(?:e|es|er|ing)\b|crawl(?:er|s|ing)?\b|beautiful ?soup\b|scrapy\b)/i,
  lines: [
    {
      id: 'layout-changes',
      text: 'Stop with a clear message when an expected element is missing, rather than writing blanks.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:missing\b|layout change|not found\b|blanks?\b|empty\b)/i,
    },
    {
      id: 'easier-way',
      text: 'Say if the site offers an API or feed for this, or needs a browser to show the data at all.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:api\b|feed\b|playwright|selenium|puppeteer|headless|rss\b|static html)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'page',
      question: 'Which page (address), and which fields from it?',
      given:
        /\b(?:www\.|fields?\b|prices?\b|titles?\b)|https?:\/\/|\.(?:com|org|net|io|de|fr|no|uk|example)\b/i,
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
    /\b(?:tokens?\b[^.\n]{0,30}\b(?:env|out of|config|secret)|secrets?\b|reconnect|lost connection)|\.env\b/i,
}

export const bot: Genre = {
  id: 'bot',
  title: 'Chat bot',
  cue: /\b(?:(?:telegram|discord|slack|whatsapp|twitch|matrix|mastodon|reddit|teams|irc|signal) (?:\w+ )?bot\b|bot (?:for|that|in|to|which)\b|aiogram|discord\.(?:py|js))/i,
  lines: [tokensOutside],
  slots: [
    {
      id: 'commands',
      wording: 'commands/bot',
      question: 'Which commands or messages should it react to?',
      given: /\b(?:commands?\b|react|when\b|if\b|every\b|sends?\b|replies|posts?\b)|(?:^|\s)\/\w+/i,
      fact: 'What it reacts to',
    },
  ],
}
