// House rules of the playbooks for code, data and text, and the wording by which each genre is known.

import { describe, expect, test } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { classification } from './classification.ts'
import { codeDebugging } from './code-debugging/index.ts'
import { codeGeneration } from './code-generation/index.ts'
import { dataAnalysis } from './data-analysis.ts'
import { extraction } from './extraction.ts'
import { groundedQa } from './grounded-qa.ts'
import type { Genre, Line, Playbook } from './playbook.ts'
import { reasoning } from './reasoning.ts'
import { rewriting } from './rewriting.ts'
import { summarization } from './summarization.ts'
import { translation } from './translation.ts'

const PLAYBOOKS = [
  codeGeneration,
  codeDebugging,
  dataAnalysis,
  reasoning,
  classification,
  extraction,
  summarization,
  translation,
  rewriting,
  groundedQa,
]

const genreOf = (playbook: Playbook, prompt: string): Genre => {
  const document = parse(prompt)
  const genre = playbook.genres.find(
    ({ cue }) => !cue || (typeof cue === 'function' ? cue(document) : cue.test(document.requestText)),
  )
  if (!genre) throw new Error(`${playbook.intent} has no general genre`)
  return genre
}

const linesOf = (playbook: Playbook, prompt: string): string[] => {
  const { requestText, material } = parse(prompt)
  return genreOf(playbook, prompt)
    .lines.filter(
      (line) =>
        !line.unless.test(requestText) &&
        (line.when?.test(requestText) ?? true) &&
        (line.material === undefined || line.material === material.length > 0),
    )
    .map(({ id }) => id)
}

const everyLine: [string, Playbook, Genre, Line][] = PLAYBOOKS.flatMap((playbook) =>
  playbook.genres.flatMap((genre) =>
    genre.lines.map((line): [string, Playbook, Genre, Line] => [
      `${playbook.intent}/${genre.id}/${line.id}`,
      playbook,
      genre,
      line,
    ]),
  ),
)

describe('every line', () => {
  test.each(everyLine)(
    '%s is a short imperative sentence without filler',
    (_name, _playbook, _genre, line) => {
      expect(line.text).toMatch(/^[A-Z][^\n]*\.$/)
      expect(line.text.split(/\s+/).length).toBeLessThanOrEqual(25)
      expect(line.text).not.toMatch(
        /\b(?:clear and concise|best practices?|detailed answer|comprehensive|high[- ]quality|step[- ]by[- ]step|think (?:carefully|hard)|please|ensure|leverage|robust)\b/i,
      )
    },
  )

  test.each(everyLine)(
    '%s is not said again once it stands in the prompt',
    (_name, _playbook, _genre, line) => {
      expect(line.unless.test(line.text)).toBe(true)
    },
  )

  test.each(everyLine)('%s calls for no other line of its genre', (_name, _playbook, genre, line) => {
    const called = genre.lines.filter((other) => other !== line && other.when?.test(line.text))
    expect(called.filter((other) => !other.unless.test(line.text)).map(({ id }) => id)).toEqual([])
  })

  test.each(everyLine)('%s does not read as another genre', (_name, playbook, genre, line) => {
    const earlier = playbook.genres.slice(0, playbook.genres.indexOf(genre))
    const document = { ...parse(line.text), text: line.text.padEnd(600, ' word') }
    const read = earlier.filter(({ cue }) =>
      typeof cue === 'function' ? cue(document) : cue?.test(line.text),
    )
    expect(read.map(({ id }) => id)).toEqual([])
  })
})

describe.each(PLAYBOOKS.map((playbook): [string, Playbook] => [playbook.intent, playbook]))(
  '%s',
  (_intent, playbook) => {
    test('ends with its general genre, the only one without a cue', () => {
      expect(playbook.genres.filter(({ cue }) => !cue)).toEqual([playbook.genres.at(-1)])
    })

    test('has unique ids, questions that ask and facts without a colon', () => {
      const ids = playbook.genres.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { lines, slots } of playbook.genres) {
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        expect(slots.length).toBeLessThanOrEqual(4)
        for (const slot of slots) {
          expect(slot.id).toMatch(/^[a-z][a-z_]*$/)
          expect(slot.question).toMatch(/\?$/)
          expect(slot.fact).not.toMatch(/:/)
        }
      }
    })

    test('reads 32,000 characters of anything in linear time', () => {
      const long = [
        'sql top 3 per day '.repeat(1778),
        'a '.repeat(16000),
        '('.repeat(32000),
        'x,'.repeat(16000),
      ]
      for (const text of long) {
        const document = { ...parse('hi'), text, requestText: text }
        const read = () => {
          for (const { cue, lines, slots } of playbook.genres) {
            if (typeof cue === 'function') cue(document)
            else cue?.test(text)
            for (const { when, unless } of lines) [when?.test(text), unless.test(text)]
            for (const { given } of slots) given.test(text)
          }
        }
        const before = performance.now()
        read()
        expect(performance.now() - before).toBeLessThan(500)
      }
    })
  },
)

const CODE = '\n\n```python\ndef total(xs):\n    s = 0\n    for x in xs:\n        s += x\n    return s\n```'
const TRACE =
  '\n\n```\nTraceback (most recent call last):\n  File "app.py", line 12, in <module>\n    main()\n  File "app.py", line 7, in main\n    rows[3]\nIndexError: list index out of range\n```'
const LONG_CODE =
  '\n\n```python\ndef report(rows):\n    totals = {}\n    for row in sorted(rows):\n        name = row["name"]\n        if name is None:\n            continue\n        value = round(float(row["value"]), 2)\n        if name in totals:\n            totals[name] += value\n        else:\n            totals[name] = value\n    lines = []\n    for name in totals:\n        lines.append(name + str(totals[name]))\n    print(len(lines))\n    return lines\n```'
const SELECT =
  '\n\n```sql\nSELECT o.id, SUM(p.amount) FROM orders o JOIN payments p ON p.oid = o.id GROUP BY o.id\n```'
const PLAIN_SELECT = '\n\n```sql\nSELECT * FROM orders WHERE YEAR(placed) = 2023\n```'
const SAVING =
  '\n\n```python\ndef book(seat, user):\n    row = db.execute(FREE, seat)\n    if row:\n        db.execute(TAKE, seat, user)\n    return row\n```'
const SLEEPING =
  "\n\n```js\nit('ends', async () => {\n  start({ ttl: 50 })\n  await sleep(50)\n  expect(running()).toBe(false)\n})\n```"
const CLAUSE =
  '\n\n"Dogs and other pets may be kept only with the consent of the landlord, which can be withdrawn at any time."'

const NUMBERED_RULES =
  '\n\n"§4 Pets may be kept with the consent of the landlord. Small animals in cages are excluded from this rule and need none. §5 The stairs must be kept clear at all times. Bicycles may stand in the yard, except on collection days. §6 Any tenant who breaks these rules twice within a year receives notice."'

const TERMS =
  '\n\n"Downtime excludes maintenance announced three days ahead and any interruption shorter than five minutes. Credits must be requested in writing within thirty days after the end of the month. They are the sole remedy, except where downtime exceeds a whole day, in which case the customer may terminate for cause."'

const LETTER =
  '\n\n"Dear residents, the lift in building C will be renewed from 4 to 22 March. During these weeks the goods entrance on Mill Lane stays open until 21:30. Deliveries over 40 kg must be announced two days ahead. The works cost 61,400 euros, of which the owners pay 70 percent. Questions go to the caretaker."'
const RULES =
  '\n\n"Members must book the court two days ahead unless a slot is free on the day. Guests may not play without a member, except on Sundays after four. Anyone who cancels within 12 hours pays a fee of 8 euros, provided that the slot stays empty; in the event of rain no fee is due. Children under twelve must be accompanied by an adult at all times, and balls from outside the club are permitted on the lower courts only."'
const THREAD =
  '\n\nmara: staging is red again\njo: migration 42 timed out\nli: I run it by hand tonight\nmara: ok, demo moves to thursday'
const STUDY =
  '\n\n"We followed 412 nurses for two years. Night shifts were associated with shorter sleep (p<0.01), and participants with children slept least."'
const FIGURES =
  '\n\n"Throughput rose by 3.2% to 14.8 million tonnes. Containers fell by 4%, grain grew by 19%, and cruise fees brought in 3.1 million euros."'
const LONG_FIGURES = `${FIGURES.slice(0, -1)}${' The report describes the year at the harbour in detail.'.repeat(30)}"`
const PLAIN_TEXT =
  '\n\n"The hedgehog comes out at dusk and looks for beetles under the leaves. When the nights grow cold it builds a nest of leaves beneath a hedge and sleeps there until the first warm evenings of spring, when it wakes up thin and hungry."'
const SLOP =
  '\n\n"Elevate your mornings with our meticulously crafted mug. It is a testament to timeless quality, and it fits seamlessly into your daily journey of mindful living, wherever you are and whatever you do."'
const YOU =
  '\n\n"Your parcel is with us, so ring any time before nine in the evening. Also, you left the light on in the kitchen since yesterday; shall we come over and turn it off for you?"'

const picks: [Playbook, string, string[]][] = [
  [
    codeGeneration,
    'interval',
    [
      'write a python function to merge overlapping intervals',
      'go: union of time ranges given as a list of ranges, overlaping ones joined',
    ],
  ],
  [
    codeGeneration,
    'tests',
    ['write tests for a password validator, jest', 'unit tests for my Money class pls, kotlin'],
  ],
  [
    codeGeneration,
    'regex',
    ['regex for swedish phone numbers', 'I need a regular expression that finds hashtags in a tweet'],
  ],
  [
    codeGeneration,
    'query-top',
    ['sql newest order of each customer, postgres', 'mysql: top 5 shops per county by turnover'],
  ],
  [
    codeGeneration,
    'query-absent',
    ['postgres: members who never booked a class', 'sql products without any sale since may'],
  ],
  [
    codeGeneration,
    'query-time',
    ['bigquery: active accounts per week, table logins(uid, ts)', 'sql rolling 7 day average of sales'],
  ],
  [
    codeGeneration,
    'spreadsheet-formula',
    [
      'excel formula: sum column D where column B says paid',
      'google sheets, average of the last ten cells in a row',
    ],
  ],
  [
    codeGeneration,
    'office-macro',
    [
      'vba macro which mails every row marked due',
      'apps script that copies new form answers to another sheet',
    ],
  ],
  [codeGeneration, 'schema', ['postgres schema for a ticket shop', 'json schema for a cat: name, age >= 0']],
  [
    codeGeneration,
    'schedule',
    ['systemd timer that empties the cache nightly', 'cron expression for the last sunday of each month'],
  ],
  [
    codeGeneration,
    'web-server',
    ['nginx redirect all http to https', 'caddyfile for two apps on one domain'],
  ],
  [codeGeneration, 'host', ['ansible role that hardens ssh', 'ufw: allow ssh and https, deny the rest']],
  [
    codeGeneration,
    'infrastructure-as-code',
    ['terraform for an rds postgres with a read replica', 'cdk stack with an s3 bucket and a lambda'],
  ],
  [
    codeGeneration,
    'pipeline',
    [
      'github actions: test and publish to npm on tags',
      'gitlab-ci that builds a docker image and pushes to the registry',
    ],
  ],
  [
    codeGeneration,
    'containers',
    ['dockerfile for a rust service', 'docker compose with redis and a celery worker'],
  ],
  [
    codeGeneration,
    'scraper',
    ['scrape the opening hours from our library site', 'python crawler for a phpbb forum'],
  ],
  [codeGeneration, 'bot', ['telegram bot that reminds me to drink', 'slack bot for lunch votes']],
  [
    codeGeneration,
    'device',
    ['arduino: fade three leds with one button', 'esp32 sends temperature over mqtt'],
  ],
  [codeGeneration, 'game', ['snake game in javascript', 'pygame asteroids clone']],
  [codeGeneration, 'smart-contract', ['solidity crowdfunding with refunds', 'erc-20 with a burn function']],
  [
    codeGeneration,
    'model',
    [
      'train a churn classifier on customers.csv with sklearn',
      'fine-tune a small bert on my tickets dataset',
    ],
  ],
  [
    codeGeneration,
    'component',
    ['react autocomplete for city names, fetches from /api/cities', 'accessible-ish modal in vue'],
  ],
  [
    codeGeneration,
    'web-page',
    ['landing page for my bike repair shop', 'portfolio site for a potter, plain html'],
  ],
  [codeGeneration, 'whole-app', ['build me an app like uber for dog walkers', 'full-stack recipe manager']],
  [codeGeneration, 'endpoint', ['express endpoint for avatar upload', 'stripe webhook handler in fastapi']],
  [
    codeGeneration,
    'shell-command',
    ['bash one liner to delete empty folders', 'sed: strip trailing blanks in every md file'],
  ],
  [
    codeGeneration,
    'concurrency',
    ['lru cache with ttl in go', 'typescript retry helper with exponential backoff'],
  ],
  [
    codeGeneration,
    'money',
    ['js function to split a bill between friends', 'calculate the monthly instalments of a loan, c#'],
  ],
  [
    codeGeneration,
    'calendar',
    ['count working days between two dates in php', 'python: age in years from a birthdate'],
  ],
  [codeGeneration, 'security', ['password reset flow in node', 'encrypt a file with a passphrase, python']],
  [codeGeneration, 'parsing', ['parse log lines like "12:01 WARN disk"', 'validate an iban in kotlin']],
  [codeGeneration, 'algorithm', ['dijkstra in rust', 'trie with prefix search']],
  [
    codeGeneration,
    'script',
    ['python script that renames photos by exif date', 'small cli that lists empty folders'],
  ],
  [codeGeneration, 'classic', ['Write a Python function to reverse a linked list', 'fizzbuzz in cobol']],
  [codeGeneration, 'diagram', ['mermaid chart of an order process', 'tikz picture of a cube']],
  [
    codeGeneration,
    'porting',
    [`port this to rust please${LONG_CODE}`, `Can you convert the code below to typescript?${LONG_CODE}`],
  ],
  [
    codeGeneration,
    'extending',
    [`add a start value to this${LONG_CODE}`, `Make it accept generators too.${LONG_CODE}`],
  ],
  [codeGeneration, 'booking', ['booking api for a yoga studio', 'appointment system for a barber, laravel']],
  [codeDebugging, 'trace', [`why???${TRACE}`, `what is this about${TRACE}`]],
  [
    codeDebugging,
    'slow-query',
    [`why is this so slow?${PLAIN_SELECT}`, `this query takes 40 seconds${PLAIN_SELECT}`],
  ],
  [codeDebugging, 'slow-delicate-query', [`why is this so slow?${SELECT}`, `this query is slow${SELECT}`]],
  [
    codeDebugging,
    'wrong-query',
    [`the sums are too high${SELECT}`, `gives duplicates, expected one row per order${SELECT}`],
  ],
  [codeDebugging, 'slow-code', [`make this faster pls${CODE}`, `runs 20 minutes on 3M rows${CODE}`]],
  [
    codeDebugging,
    'memory',
    ['our node service has a memory leak', 'java.lang.OutOfMemoryError: Java heap space after an hour'],
  ],
  [codeDebugging, 'flaky', ['test is flaky, 1 of 20 runs fails', 'the upload test sometimes fails']],
  [codeDebugging, 'flaky-by-time', [`flaky test${SLEEPING}`, `this test sometimes fails${SLEEPING}`]],
  [codeDebugging, 'environment', ['login works locally but not on the server', 'crashes only in production']],
  [codeDebugging, 'concurrency', ['race condition in our counter', 'goroutines never finish']],
  [codeDebugging, 'review', [`review this please${SAVING}`, `would you merge this?${SAVING}`]],
  [
    codeDebugging,
    'security-review',
    [`any security holes here?${CODE}`, `is this vulnerable to injection${CODE}`],
  ],
  [
    codeDebugging,
    'refactor',
    [`refactor this, its ugly${LONG_CODE}`, `Could this be more pythonic?${LONG_CODE}`],
  ],
  [codeDebugging, 'explain-code', [`explain this line by line${CODE}`, `what does this do${CODE}`]],
  [codeDebugging, 'write-tests', [`write pytest tests for it${CODE}`, `unit tests for this pls${CODE}`]],
  [codeDebugging, 'git', ['git says detached head, help', 'how do i undo a rebase']],
  [codeDebugging, 'dependencies', ['npm ERR! code ERESOLVE', "ModuleNotFoundError: No module named 'yaml'"]],
  [codeDebugging, 'outage', ['pod is in crashloopbackoff', 'nginx gives 502 after the update']],
  [codeDebugging, 'deployment', ['exec format error in docker', 'terraform wants to destroy my database']],
  [codeDebugging, 'layout', ['css: footer floats in the middle of the page', 'my div wont center']],
  [codeDebugging, 'spreadsheet', ['vlookup gives #N/A', 'excel says circular reference']],
  [
    codeDebugging,
    'types',
    ['Type string is not assignable to never, typescript', 'rust borrow checker: cannot borrow as mutable'],
  ],
  [codeDebugging, 'error-message', ['KeyError: user_id', 'what does segmentation fault mean for my program']],
  [
    codeDebugging,
    'wrong-result',
    [`returns 0 instead of the sum${CODE}`, `why does this give the wrong total${CODE}`],
  ],
  [
    dataAnalysis,
    'ab-test',
    [
      'a/b test: 410 of 9,000 vs 455 of 9,050 signups, ship it?',
      'experiment on the checkout, control 3.1% variant 3.4%',
    ],
  ],
  [
    dataAnalysis,
    'sample-size',
    ['how many users do I need to detect 5% to 6%?', 'sample size for a paired design, d = .4'],
  ],
  [dataAnalysis, 'survey', ['staff survey, 61% happy, 84 answers of 300', 'our nps fell from 40 to 33']],
  [dataAnalysis, 'cohorts', ['cohort table by signup month, what do you see', 'churn doubled in march']],
  [
    dataAnalysis,
    'forecast',
    ['forecast the next quarter from 12 14 13 17', 'at this rate when is the disk full? 3.1 3.4 3.9 TB'],
  ],
  [
    dataAnalysis,
    'cause',
    [
      'did the new sign help? 14 sales a week before, 19 after',
      'sales fell 12% in may, is it just the weather?',
    ],
  ],
  [dataAnalysis, 'data-quality', ['7 outliers of 95, remove them?', 'how should i impute missing values']],
  [dataAnalysis, 'statistics', ['t-test or mann whitney, n=9', 'what does an odds ratio of 1.8 mean']],
  [dataAnalysis, 'metrics', ['kpis for a help desk', 'which metrics should our dashboard have']],
  [dataAnalysis, 'chart', ['which chart for shares over six years', 'best graph to compare two teams']],
  [dataAnalysis, 'household', ['my electricity bill went up, 4,100 kwh', 'compare two tariffs for me']],
  [
    reasoning,
    'estimation',
    ['roughly how many piano tuners are there in Oslo', 'estimate the weight of all ants'],
  ],
  [reasoning, 'proof', ['prove that sqrt(2) is irrational', 'Show that every tree has a leaf.']],
  [
    reasoning,
    'check-work',
    ['is my proof correct? Take n even …', 'where is the mistake in my calculation: 3 + 4 * 2 = 14'],
  ],
  [
    reasoning,
    'argument',
    [
      'Is this argument valid? All cats purr. Tom purrs. So Tom is a cat.',
      'does it follow? no a is b, so no b is a',
    ],
  ],
  [
    reasoning,
    'logic-puzzle',
    [
      'A knight and a knave meet you …',
      'five people: Ann sits next to Bo, Cy sits opposite Dee. who sits where',
    ],
  ],
  [
    reasoning,
    'probability',
    ['in how many ways can 6 people sit at a round table', 'monty hall but the host slips'],
  ],
  [
    reasoning,
    'finance',
    ['mortgage of 200k at 4%, monthly?', 'what is 500 worth at 3% interest after 10 years'],
  ],
  [
    reasoning,
    'spans',
    ['how many days between 3 may and 9 june', 'How many weeks are there from 1 March until 12 July?'],
  ],
  [
    reasoning,
    'one-answer',
    [
      'A bat and a ball cost $1.10 in total. The bat costs a dollar more. How much is the ball?',
      '25% off 80, then 10% off',
    ],
  ],
  [classification, 'priority', ['triage these tickets P1 to P4', 'which of my to-dos are urgent?']],
  [classification, 'scoring', ['score these intros 1-10', 'rate each pitch from 1 to 5']],
  [classification, 'judgement', ['spam or not? "you won a cruise"', 'which logical fallacy is it']],
  [classification, 'sentiment', ['sentiment of these reviews', 'positive or negative? "meh"']],
  [
    classification,
    'coding',
    ['code each interview by my code book', 'tag these interview quotes: MONEY, TIME'],
  ],
  [classification, 'phishing', ['is this a scam? "pay 2 euros"', 'phishing check please']],
  [classification, 'authorship', ['AI or human?', 'was this written by ChatGPT']],
  [
    classification,
    'fact-or-opinion',
    ['fact or opinion: it is cold', 'is "a cube is round" a fact or an opinion, fact vs opinion?'],
  ],
  [classification, 'grading', ['what grade would you give this essay', 'how would you mark this answer']],
  [classification, 'clinical', ['triage these patients red yellow green', 'rank the symptoms by danger']],
  [classification, 'topics', ['group these search terms by topic', 'categorise my expenses']],
  [extraction, 'action-items', ['action items from the call', 'what are the next steps and who does what?']],
  [extraction, 'records', ['make a csv of this: name, age, town', 'turn the notes into a table']],
  [
    extraction,
    'quotes',
    ['pull quotes that show she regrets it', 'the exact passage, word for word, about rent'],
  ],
  [extraction, 'timeline', ['a timeline of the statement', 'chronology of what happened']],
  [
    extraction,
    'requirements',
    ['must-haves and nice-to-haves of this ad', 'must-have vs nice-to-have in the job ad'],
  ],
  [extraction, 'contacts', ['get me the e-mail addresses', 'all tracking numbers in here']],
  [
    extraction,
    'dates-and-amounts',
    ['which deadlines are in this letter', 'every amount of money and what for'],
  ],
  [extraction, 'entities', ['find all people in the text', 'list the companies']],
  [summarization, 'headline', [`headline for this${LETTER}`, `title + teaser please${LETTER}`]],
  [
    summarization,
    'legal',
    [`summarise the lease${LETTER}`, `what do these terms and conditions say in short${LETTER}`],
  ],
  [summarization, 'study', [`tldr of this study${STUDY}`, `summarise the abstract${STUDY}`]],
  [summarization, 'thread', [`what did i miss in this thread${THREAD}`, `sum up the email chain${THREAD}`]],
  [summarization, 'meeting', [`summarise the meeting notes${LETTER}`, `write minutes from this${LETTER}`]],
  [summarization, 'report', [`main points in 3 bullets${LONG_FIGURES}`, `TL;DR${LONG_FIGURES}`]],
  [summarization, 'text', [`main points in 3 bullets${FIGURES}`, `TL;DR of this thread${PLAIN_TEXT}`]],
  [
    summarization,
    'study-headline',
    [`headline for this${STUDY}`, `Condense this into a tweet-sized sentence.${STUDY}`],
  ],
  [
    summarization,
    'letter',
    [
      `this letter in plain words please${LETTER}`,
      `my bank wrote a letter, what does it mean for me${LETTER}`,
    ],
  ],
  [
    summarization,
    'ruling',
    [`what does this court ruling say${LETTER}`, `sum up the judgment of today${LETTER}`],
  ],
  [
    summarization,
    'sources',
    [`digest these three articles${STUDY}`, `the five reports in one paragraph${STUDY}`],
  ],
  [summarization, 'named-work', ['summary of Moby Dick', 'the novel Emma in five sentences']],
  [translation, 'phrase', ["Translate 'good morning' to Japanese", 'how do u say cheers in danish']],
  [
    translation,
    'ui-strings',
    [`these UI strings in German, keep it short${LETTER}`, `localise the app strings to Spanish${LETTER}`],
  ],
  [
    translation,
    'legal-text',
    [`translate the clause into English${LETTER}`, `contract, to french pls${LETTER}`],
  ],
  [
    translation,
    'to-reader',
    [
      `this note into German please${YOU}`,
      `i need this note in ukrainian for the hallway, into Ukrainian${YOU}`,
    ],
  ],
  [
    translation,
    'message',
    [`please translate into Polish${LETTER}`, `in ukrainian for the hallway${LETTER}`],
  ],
  [
    rewriting,
    'sentence',
    ['fix the grammar: me and him goes to the store yesterday', 'make it politer: send me the file'],
  ],
  [
    rewriting,
    'proofread',
    [`proofread this${PLAIN_TEXT}`, `fix typos and grammer, correct the spelling${PLAIN_TEXT}`],
  ],
  [rewriting, 'shorten', [`make this shorter${LETTER}`, `shorten this to 48 words please${LETTER}`]],
  [
    rewriting,
    'shorten-figures',
    [`cut this by half${LETTER}`, `condense this notice, max 30 words please${LETTER}`],
  ],
  [rewriting, 'anonymous', [`anonymise this${LETTER}`, `please redact the case note${LETTER}`]],
  [
    rewriting,
    'transcript',
    [
      `clean up this auto-transcript, names are garbled${LETTER}`,
      `tidy the zoom transcript, it got the names wrong${LETTER}`,
    ],
  ],
  [rewriting, 'inclusive', [`gender-neutral please${LETTER}`, `make the ad inclusive${LETTER}`]],
  [
    classification,
    'criteria',
    [
      "which applicants meet the criteria? A: degree, B2. B: doesn't say",
      'tick the candidates who meet the minimum: 1 no info on French, 2 C1',
    ],
  ],
  [classification, 'spending', ['categorise my bank transactions', 'sort these card transactions']],
  [translation, 'menu-card', [`our menu in English${LETTER}`, `the menu of our café into French${LETTER}`]],
  [translation, 'credentials', [`my diploma into English${LETTER}`, `translate the school report${LETTER}`]],
  [
    summarization,
    'lecture',
    [
      `notes from this auto-transcript, full of errors${LETTER}`,
      `auto captions, main points, some terms are wrong${LETTER}`,
    ],
  ],
  [rewriting, 'simplify', [`in plain english${PLAIN_TEXT}`, `simplify for a 10-year-old${LETTER}`]],
  [rewriting, 'simplify-rules', [`in plain english${RULES}`, `simplify for a 10-year-old${RULES}`]],
  [
    rewriting,
    'generic-text',
    [`this smells like AI, de-slop it${SLOP}`, `reads like a bank wrote it, too generic${SLOP}`],
  ],
  [rewriting, 'expand', [`expand this to a page${LETTER}`, `flesh this out${PLAIN_TEXT}`]],
  [rewriting, 'tone', [`more polite please${LETTER}`, `less harsh${LETTER}`]],
  [rewriting, 'career', [`improve this cv entry${LETTER}`, `rework my linkedin text${LETTER}`]],
  [
    groundedQa,
    'rules',
    [`may I bring my dog under this lease?${CLAUSE}`, `what does the policy say about deliveries${CLAUSE}`],
  ],
  [
    groundedQa,
    'several-rules',
    [
      `may I bring my dog under this lease?${NUMBERED_RULES}`,
      `am I covered for the stairs?${NUMBERED_RULES}`,
    ],
  ],
  [
    groundedQa,
    'tangled-rules',
    [`can I walk away from the contract?${TERMS}`, `does the policy pay for saturday?${TERMS}`],
  ],
  [
    groundedQa,
    'claim-check',
    [`is my claim backed by the text?${LETTER}`, `does this support "works end in april"?${LETTER}`],
  ],
  [
    groundedQa,
    'contradiction',
    [`do the two statements contradict each other${LETTER}`, `where do the witnesses disagree${LETTER}`],
  ],
  [
    groundedQa,
    'reading',
    [
      `what does the author of this article want?${LETTER}`,
      `according to the passage, what closes?${LETTER}`,
    ],
  ],
]

describe('each genre is known by its wording', () => {
  const cases = picks.flatMap(([playbook, genre, prompts]) =>
    prompts.map((prompt): [string, string, string, Playbook] => [playbook.intent, genre, prompt, playbook]),
  )
  test.each(cases)('%s: %s picks «%s»', (_intent, genre, prompt, playbook) => {
    expect(genreOf(playbook, prompt).id).toBe(genre)
  })
})

describe('nothing is said where nothing is missing', () => {
  const quiet: [Playbook, string][] = [
    [codeGeneration, 'Write a Python function to reverse a linked list'],
    [codeGeneration, 'print the numbers from 1 to 10 in rust'],
    [codeGeneration, 'mermaid sequence diagram for oauth2 with pkce'],
    [codeGeneration, 'regex that matches dutch plates but not diplomatic ones, with test strings'],
    [codeGeneration, 'trie in python with autocomplete(prefix, k), state time and memory, ties alphabetical'],
    [codeDebugging, 'my code has a bug can you fix it'],
    [dataAnalysis, 'what does R² mean'],
    [reasoning, 'A bat and a ball cost $1.10 in total. The bat costs a dollar more. How much is the ball?'],
    [reasoning, 'Prove that the sum of two odd numbers is even.'],
    [reasoning, 'Answer only yes or no: is 7919 prime?'],
    [classification, 'noun or verb: run, happiness, slowly'],
    [classification, 'rank from mild to hot: jalapeño, habanero, poblano'],
    [extraction, 'just the dates please: moved from 3 May to 10 May'],
    [summarization, 'make it shorter'],
    [translation, "Translate 'good morning' to Japanese"],
    [translation, 'thank you in 12 languages'],
    [rewriting, 'fix the grammar: me and him goes to the store yesterday'],
    [rewriting, 'as a haiku: our figures are flat and the coffee machine is broken'],
    [groundedQa, 'so who won according to the article'],
  ]
  test.each(
    quiet.map(([playbook, prompt]): [string, string, Playbook] => [playbook.intent, prompt, playbook]),
  )('%s: «%s»', (_intent, prompt, playbook) => {
    expect(linesOf(playbook, prompt)).toEqual([])
  })
})

describe('a line on a text follows what the text shows', () => {
  const shown: [string, Playbook, string, string][] = [
    [
      'relative-dates',
      extraction,
      'table of room and due date\n\n"Ana, please send the offer by Friday. The room is free from tomorrow on."',
      'table of room and due date\n\n"Ana, please send the offer by Fri 16th. The room is free from 3 May on."',
    ],
    [
      'named-owners',
      extraction,
      'action items?\n\nRita: I renew the domain.\nBen: someone has to tell the client.\nRita: and the print texts?',
      'action items?\n\nRita: I renew the domain.\nBen: I tell the client.\nRita: fine.',
    ],
    [
      'quoted-values',
      extraction,
      'make a csv of this, name and complaint:\n\nMr T. says his chest feels "tight, like a belt" since May; Ms R. has a cough.',
      'make a csv of this, name and complaint:\n\nMr T. says his chest feels tight since May; Ms R. has a cough.',
    ],
    [
      'harm-of-waiting',
      classification,
      'urgency of these tickets, P1 to P4\n- URGENT my mouse is blue\n- all tills are down',
      'urgency of these tickets, P1 to P4\n- my mouse is blue\n- all tills are down',
    ],
    [
      'whole-scale',
      classification,
      'score these 5 names from 1 to 5: Heron / Kelp & Co / Tidal / North / Salt',
      'score these 2 names from 1 to 5: Heron / Kelp & Co',
    ],
    [
      'silence-is-not-no',
      classification,
      'which applicants meet the criteria (SQL, B2)?\n1 SQL, C1\n2 SQL, no info on languages',
      'which applicants meet the criteria (SQL, B2)?\n1 SQL, C1\n2 no SQL, B2',
    ],
    [
      'check-without-link',
      classification,
      'which of these are phishing?\n1) your password expires\n2) summer party list attached',
      'is this phishing? "mum, this is my new number, send 640"',
    ],
    [
      'checkable-not-true',
      classification,
      'fact or opinion: a crossword is round',
      'label fact, opinion or inference: it rained',
    ],
    [
      'words-not-facts',
      rewriting,
      `shorten this to 25 words please${LETTER}`,
      `shorten this to 48 words please${LETTER}`,
    ],
    ['only-what-is-wrong', rewriting, `proofread this please${RULES}`, `proofread this please${PLAIN_TEXT}`],
    ['conditions-stay', rewriting, `in plain english${RULES}`, `in plain english${LETTER}`],
    [
      'misheard',
      rewriting,
      `clean up the auto-transcript, names are garbled${LETTER}`,
      `clean up the auto-transcript${LETTER}`,
    ],
    [
      'duties',
      summarization,
      `main points of the club rules${RULES}`,
      `main points of the club rules${LETTER}`,
    ],
    [
      'wanted-of-me',
      summarization,
      `my bank wrote a letter, what does it mean for me${LETTER}`,
      `what does this letter want from me${LETTER}`,
    ],
    [
      'no-equivalent',
      translation,
      'translate the clause into English for our lawyer please, the whole of it and nothing else around it: "Die Eltern behalten sich am Grundstück den Nießbrauch auf Lebenszeit vor."',
      'translate the clause into English for our lawyer please, the whole of it and nothing else around it: "Der Mieter gibt die Wohnung im Zustand der Übergabe zurück, wie im Protokoll."',
    ],
    [
      'case-stays',
      rewriting,
      'make this less aggressive:\n\n"Hi Tom, I asked you on the 3rd and on the 9th. I want the keys by Friday."',
      'make this less aggressive:\n\n"The heron waits in the reeds and stabs at anything that moves."',
    ],
    [
      'seen-not-judged',
      rewriting,
      'neutral please: "Resident was rude again and obviously drunk at lunch."',
      'neutral please: "The new logo is blue, and the old one was green."',
    ],
    [
      'legal-effect',
      rewriting,
      'in plain english: "The offer shall be deemed withdrawn after ten days."',
      'in plain english: "The offer ends after ten days."',
    ],
    [
      'points-at-words',
      rewriting,
      'critique this: "The sea was a grey animal. Mina counted the boats, and then the days, and then the lies that her brother had told her since they were six."',
      'critique my business plan: sell tea',
    ],
    [
      'day-or-month',
      extraction,
      'list all dates\n\n"Offer sent 3/4, reply due 5/6, says Ana. The hall is booked and the caterer waits for a number. Nobody has asked the choir yet."',
      'list all dates\n\n"Offer sent 3/4, reply due 25/6, says Ana. The hall is booked and the caterer waits for a number. Nobody has asked the choir yet."',
    ],
    [
      'several-per-answer',
      classification,
      'we have 300 free-text answers from guests, suggest categories',
      'sort these answers: yes, no',
    ],
    [
      'needed-from-reader',
      summarization,
      'summarise for my manager\n\n"The supplier is two weeks late. We have a second quote, and the client was told on Monday."',
      'summarise for my manager\n\n"Set theory is a branch of logic. Sets are collections."',
    ],
    [
      'forced-gender',
      translation,
      'translate this message to Polish please: "I was so glad to hear from you, I had no idea that you moved. I wanted to call on Sunday but I forgot, and then I was away for a week, sorry."',
      'translate this message to Polish please: "The bakery opens at seven from Monday on. The entrance is on Mill Lane until the works are over. Cakes have to be ordered two days before, by phone or at the till."',
    ],
    [
      'native-reading',
      translation,
      'translate "never give up" into Japanese for a tattoo',
      'translate "never give up" into Japanese',
    ],
    [
      'mark-doubts',
      translation,
      'great-grandpa wrote this in 1916, into English please, it is for the family album: "Liebe Klara, das Heu ist drin, der [?] war wieder da, mir geht es soweit gut. Küss die Kleine von mir."',
      'great-grandpa wrote this in 1916, into English please, it is for the family album: "Liebe Klara, das Heu ist drin, der Fuchs war wieder da, mir geht es soweit gut. Küss die Kleine von mir."',
    ],
  ]
  test.each(shown)('%s', (line, playbook, there, absent) => {
    expect(linesOf(playbook, there)).toContain(line)
    expect(linesOf(playbook, absent)).not.toContain(line)
  })
})

describe('what the user has said is not said again', () => {
  test.each([
    [
      'state how touching intervals behave',
      codeGeneration,
      'merge overlapping intervals in go, touching ones are joined',
      'touching',
    ],
    ['ties', codeGeneration, 'sql top 3 goals per team, ties included', 'ties'],
    ['dry run', codeGeneration, 'bash one liner to delete old logs, dry run first', 'look-first'],
    ['same behaviour', codeDebugging, `refactor, no change in behaviour${LONG_CODE}`, 'changes-apart'],
    [
      'confidence interval',
      dataAnalysis,
      'a/b test 40 of 900 vs 55 of 910, give a confidence interval',
      'size-and-interval',
    ],
    [
      'null if absent',
      extraction,
      `as json with keys what, when, who, null if absent${LETTER}`,
      'nothing-guessed',
    ],
    ['only fix errors', rewriting, `proofread, only fix errors${LETTER}`, 'only-what-is-wrong'],
    [
      'quote the clause',
      groundedQa,
      `may I move in at night under the policy? quote the clause${LETTER}`,
      'quote-deciding',
    ],
  ] as [string, Playbook, string, string][])('%s', (_said, playbook, prompt, line) => {
    expect(linesOf(playbook, prompt)).not.toContain(line)
  })
})
