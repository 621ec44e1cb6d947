// Code that other programs talk to: endpoints, scrapers, bots.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'

export const endpoint: Genre = {
  id: 'endpoint',
  title: 'API or backend',
  cue: /^(?![\s\S]*\b(?:fetch api|given an? api|using (?:the |an? )?(?:\w+ ){0,2}api|from (?:the|an) api|filesystem backend|pub trait)\b)[\s\S]*\b(?:end ?points?\b|rest(?:ful)? api\b|api (?:for|that|to|with|in)\b|crud\b|graphql\b|backend\b|webhooks?\b|fastapi\b|express(?:\.?js)?\b|flask\b|django\b|spring boot\b|rails\b|laravel\b|nest\.?js|grpc\b|route(?:r|s)? (?:for|that)|file upload|cloudflare workers?|lambda (?:function|handler|that)|middleware\b)/i,
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
      text: 'Check on every request that this user may touch this record.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:crud|profiles?|notes|todos?|orders|tasks|records|posts|blogs?|documents|files|recipes|invoices|expenses|bookmarks)\b/,
        /\b(?:per user|user accounts?|own|logged[- ]in|log ?ins?|auth\w*|jwt|sessions?|accounts?)\b/,
      ),
      unless:
        /\b(?:permissions?\b|authori[sz]|roles?\b|may (?:see|edit|touch|write)|only (?:the )?(?:owner|staff|admins?|author)|no (?:login|auth|accounts)|public\b|webhook|admin\b|grpc\b|explain|dashboard|how would)/i,
    },
    {
      id: 'uploads',
      text: 'Limit the size, judge the type by content, and do not use the name the client sends.',
      technique: 'constraints',
      worth: 3,
      when: short(300, /\bupload/),
      unless:
        /\b(?:threat model|stride\b|checklist|compare|which (?:service|library)|grpc|presigned|resumable|max(?:imum)? size|size limit|limit the size|magic|content type|webhook|crud\b)/i,
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
        /\b(?:fastapi|flask|django|express|nest|node|rails|sinatra|laravel|symfony|php|spring|ktor|gin\b|to this endpoint|go(?:lang)?\b|rust|axum|actix|python|typescript|java\b|kotlin|c#|workers?\b|lambda|elixir|phoenix|graphql|grpc|hono\b|next)|\.net\b/i,
      fact: 'Language and framework',
    },
    {
      id: 'callers',
      wording: 'callers/endpoint',
      question: 'Who calls it, and how do they prove who they are?',
      given: askedOnlyFor(
        /\b(?:api|backend|crud|endpoints?|webhooks?)\b/,
        /\b(?:add \w+ to (?:this|my|our|the)|staff\b|how (?:can|do|to|would)\b|what would\b|responds? with|example|simple\b|static\b|html\b|one line|react\b|docker|config|schema|api keys?|jwt\b|oauth|session|tokens?\b|auth|public\b|no login|internal\b|log ?in\b|stripe|github\b|bearer)/,
      ),
      fact: 'Who calls it',
    },
  ],
}

/** Several items or fields from a real site; a lone value needs no guard. */
const COLLECTS =
  /\b(?:web ?scrap\w*|prices|listings|headlines|products|jobs|articles|reviews|items|offers|ads|events|houses|flats|apartments|cars|results|pages|posts|comments|rows|fields)\b/i

export const scraper: Genre = {
  id: 'scraper',
  title: 'Scraper',
  cue: /\b(?:scrap(?:e|es|er|ing)\b(?! (?:off|the bottom))|(?<!\b(?:is|are|it['’]?s|was|just|slowly) )crawl(?:er|s|ing)?\b(?! (?:space|to a))|beautiful ?soup\b|scrapy\b)/i,
  lines: [
    {
      id: 'layout-changes',
      text: 'Stop with a clear message when an expected element is missing, rather than writing blanks.',
      technique: 'constraints',
      worth: 2,
      material: false,
      when: COLLECTS,
      unless: /\b(?:titles?\b|act as\b|missing\b|layout change|not found\b|blanks?\b|empty\b)/i,
    },
    {
      id: 'html-or-script',
      text: 'Say how to check whether the data is in the HTML or loaded by a script.',
      technique: 'constraints',
      worth: 2,
      material: false,
      when: COLLECTS,
      unless:
        /\b(?:titles?\b|api\b|feed\b|playwright|selenium|puppeteer|headless|rss\b|static html|plain html|html or\b|<\w+|xpath|css selectors?|scrapy\b|act as\b)/i,
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

export const bot: Genre = {
  id: 'bot',
  title: 'Chat bot',
  cue: /\b(?:(?:telegram|discord|slack|whatsapp|twitch|matrix|mastodon|reddit|teams|irc|signal) (?:\w+ )?bot\b|bot (?:for|that|in|to|which)\b|aiogram|discord\.(?:py|js))/i,
  lines: [
    {
      id: 'posting-time-zone',
      text: 'Say which time zone the posting time follows.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:every (?:morning|evening|night|day|monday|friday|sunday|weekday)|daily|at \d{1,2}(?::\d\d)? ?(?:am|pm)?|nightly)\b/,
      ),
      unless: /\b(?:time ?zone|utc|gmt|cet|europe\/|america\/|local time)\b/i,
    },
    {
      id: 'token-outside',
      text: 'Keep the token out of the code.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless: /\b(?:tokens?\b[^.\n]{0,30}\b(?:env|out of|config|secret)|secrets?\b)|\.env\b/i,
    },
  ],
  slots: [
    {
      id: 'commands',
      wording: 'commands/bot',
      question: 'Which commands or messages should it react to?',
      given:
        /\b(?:commands?\b|react|respon[ds]\w*|mentions?|converts?|reads?|cach\w*|when\b|if\b|every\b|sends?\b|replies|posts?\b)|(?:^|\s)\/\w+/i,
      fact: 'What it reacts to',
    },
  ],
}
