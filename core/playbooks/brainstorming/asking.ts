// Questions to put to somebody, money to be raised, passers-by to be stopped, things to be cleared out, projects, helpers.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const questionsToAsk: Genre = {
  id: 'questions-to-ask',
  title: 'Questions to put to somebody',
  cue: butNot(
    mentioned(
      /\bquestions (?:to|i (?:should|could|can)|we (?:should|could|can)) ask\b|\bwhat (?:to|should i|should we|do i|can i|could i) ask\b|\bgood questions for\b/i,
    ),
    /\bexit interview|\blegal(?:ly)?\b|\billegal\b|\ballowed to ask\b|\blawful\b|\b1 ?(?:on|[-:]|to) ?1\b|\bone[- ](?:on|to)[- ]one\b|\bretro\b|\bresearch\b|\bthesis\b|\bsurvey\b|\binformational\b|\bstudents\b|\bdates?\b|\bgirl|\bboy|\bcrush\b|\bicebreakers?\b|\bgame\b|\bfriends?\b|\bkids\b|\bgrand|\bchat ?gpt\b|\bdoctor\b|\bpodcast\b|\bparty\b|\b(?:sql|quiz|trivia)\b|\bjust (?:the )?questions\b|\bai\b/i,
  ),
  lines: [
    {
      id: 'answer-that-warns',
      text: 'Say beside each question which answer would be a warning sign.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:care home|nursing home|home ?care|carers?|landlord|landlady|tenants?|renting|flat|apartment|house|room ?mates?|flat ?mates?|viewings?|estate agents?|sellers?|used|second[- ]hand|breeders?|puppy|kitten|schools?|nursery|kindergarten|day ?care|childminders?|nann(?:y|ies)|babysitters?|au pair|candidates?|interviewee|applicants?|employers?|job interview|interview|recruiters?|hiring|references?|builders?|contractors?|roofers?|plumbers?|electricians?|photographers?|caterers?|venues?|dj|agenc(?:y|ies)|freelancers?|vendors?|suppliers?|lawyers?|solicitors?|accountants?|financial advis\w+|brokers?|banks?|insurers?|tutors?|driving instructors?|gym|mechanics?|garage|co-?founders?|investors?|franchis\w+)\b/i,
      unless: /\bwarning\b|\bred flags?\b|\bgood answer\b|\bstrong answer\b|\bone line each\b/i,
    },
  ],
  slots: [],
}

export const fundraising: Genre = {
  id: 'fundraising-ideas',
  title: 'Ways to raise money for a cause',
  cue: butNot(
    named(
      /\bfund-?rais(?:ing|er)s?\b|\brais(?:e|ing) (?:money|funds|[£$€]\s?\d[\d,.k]*|\d[\d,.]*k?) (?:for|to)\b|\bcharity (?:event|run|auction|bake|ideas?)/i,
    ),
    /\binvest|\bstartup\b|\bseed\b|\bletter\b|\be-?mail\b|\bpost\b|\bspeech\b|\bslogan|\bname\b|\bseries a\b|\bpage\b|\bcalendar\b/i,
  ),
  lines: [
    {
      id: 'left-after-costs',
      text: 'Say for each what is left after costs, and how many helpers for how many hours it takes.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bafter costs\b|\bhelpers\b|\bone line\b|\bnet\b/i,
    },
  ],
  slots: [
    {
      id: 'sum_and_helpers',
      question: 'How much is needed by when, and how many people help?',
      given: /[£$€]\s?\d|\b\d{3,}\b|\b\d+ (?:volunteers|helpers|parents|members)\b/i,
      fact: 'Sum and helpers',
    },
  ],
}

export const display: Genre = {
  id: 'display',
  title: 'Shop windows and stalls',
  cue: butNot(
    named(
      /\b(?:shop|store|window|market|craft) (?:window|display|stall|booth)s?\b|\bwindow (?:display|is|of my shop)\b|\bnarrow window\b|\b(?:stall|booth|stand) (?:at|for) (?:a|an|the|our|my)\b|\bpeople walk (?:past|fast|by)\b/i,
    ),
    /\bcss\b|\bdesktop\b|\bcode\b|\bwindow cleaning\b|\btkinter\b|\bsell at\b/i,
  ),
  lines: [
    {
      id: 'seen-in-three-seconds',
      text: 'Say what a passer-by sees in the first three seconds, and from which distance.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless: /\bthree seconds\b|\bat a glance\b|\bpasser/i,
    },
  ],
  slots: [
    {
      id: 'shop_and_size',
      question: 'What do you sell, and how big is the window or stall?',
      given:
        /\bwe sell\b|\bi sell\b|\b\d+(?:[.,]\d+)? ?m\b|\b(?:book|flower|shoe|toy|cheese|wool|card|tea|wine|pet|charity)s?[ -]?shop\b|\bbakery\b|\bflorist\b|\bbirdcages\b/i,
      fact: 'What is sold, size',
    },
  ],
}

export const clearingOut: Genre = {
  id: 'clearing-out',
  title: 'Things inherited, hoarded, to be cleared',
  cue: butNot(
    mentioned(
      /\bget rid of (?:old|my|our|all|these|the) (?:\w+ )?(?:books|clothes|stuff|furniture|things|records|toys|photos|papers|cds|dvds)\b|\bclear(?:ing)? out (?:the|my|our|mum|mom|dad|a|grand)\w*|\bbox(?:es)? of (?:old )?(?:letters|photos|slides|records|books|papers|negatives|toys|postcards|coins|stamps)\b|\b(?:old|inherited) (?:letters|slides|photos|negatives|stamps|coins|patterns|records)\b|\b(?:forty|thirty|fifty|\d\d) years of (?:\w+ )?(?:magazines|photos|letters|patterns|clothes|stuff|books|records|slides|diaries|junk|toys)\b|\b\d[\d,.]* (?:old |family |vinyl |colou?r |35 ?mm )+(?:slides|negatives|records|photos)\b|\bboxes of letters\b|\b(?:i|we)(?:['’]ve| have)? inherited (?:(?:my|our|an?|the|some|all|his|her|their) )?(?:[\w’']+ ){0,4}(?:collection|box(?:es)?|books|records|furniture|china|jewel\w*|paintings?|tools|stamps|coins|clothes|letters|photos|stuff|things|belongings|instruments?|attic|library)\b/i,
    ),
    /\bcode\b|\bhard drive\b|\binbox\b|\bmoney\b|\bservers?\b|\bpounds of\b|\bexperience\b|\bdata\w*\b|\btax\b|\bpoem\b|\bexhibition\b|\b(?:cron\w*|jobs?|repo\w*|codebase|spreadsheets?|powerpoint|presentation|deck|csv|table|team|class|project|scan\w*|digiti[sz]\w*|phone|cloud|upload\w*)\b/i,
  ),
  lines: [
    {
      id: 'before-it-is-thrown',
      text: 'Say what may be worth money or belongs in an archive, and how to check, before anything goes.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless: /\barchive\b|\bworth money\b|\bvaluable\b/i,
    },
  ],
  slots: [],
}

export const buildIdeas: Genre = {
  id: 'build-ideas',
  title: 'Projects or games to program or build',
  cue: butNot(
    named(
      /\b(?:python|javascript|java|coding|programming|arduino|raspberry pi|web dev|react|c\+\+|rust|portfolio|electronics|woodworking|machine learning|ml|data science|side) (?:\w+ )?projects?\b|\bproject ideas\b|\bgame ideas?\b|\bpygame\b|\bideas? for (?:a|an|my) (?:\w+ )?(?:video ?game|web ?app|portfolio|hackathon)\b|\bwhat (?:should|can|could) i (?:code|program|build)\b/i,
    ),
    /\bscience\b|\bthesis\b|\bcapstone\b|\bresearch\b|\bprofit\b|\bsell\b|\bfix\b|\berror\b|\bmanage|\bname\b|\bparty\b|\bschool project\b|\bmoney\b|\bcv\b|\bresume\b|\bplan\b/i,
  ),
  lines: [
    {
      id: 'harder-than-it-looks',
      text: 'Name for each the part that is harder than it looks, and a first version that already works.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless: /\bharder\b|\bone line\b|\bjust (?:the )?(?:names|titles|list)\b|\bmvp\b/i,
    },
  ],
  slots: [],
}

export const turnout: Genre = {
  id: 'turnout',
  title: 'People who should come along',
  cue: butNot(
    named(
      /\bget (?:more |new |enough )?(?:people|parents|members|residents|neighbou?rs|students|alumni|colleagues|staff|volunteers|men|teenagers|young(?:er)? people) (?:to )?(?:actually )?(?:come|attend|show up|turn up|join|sign up|help out|volunteer|take part)\b|\b(?:recruit|find|attract|keep) (?:new |more |younger )?(?:volunteers|members|helpers|singers|players)\b|\bvolunteer recruitment\b|\b(?:nobody|no one|hardly anyone|only \w+ people) (?:comes|came|shows|showed|turned) (?:up|to)\b/i,
    ),
    /\be-?mail\b|\bflyer\b|\bposter\b|\bleaflet\b|\bpost\b|\bspeech\b|\bpunish|\bsql\b|\bapp\b|\bcode\b/i,
  ),
  lines: [
    {
      id: 'asked-in-person',
      text: 'Say who is to be asked in person, by whom and for what small first task, before any notice.',
      technique: 'constraints',
      worth: 3,
      unless: /\bin person\b|\bpersonally\b|\bone line\b/i,
    },
  ],
  slots: [],
}
