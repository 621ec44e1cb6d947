// Everyday requests for code and help with it: the one line each gets, and the look-alikes that get none of it.

import { expect, test } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { codeDebugging } from './code-debugging/index.ts'
import { codeGeneration } from './code-generation/index.ts'
import type { LineId } from './ids.ts'
import type { Playbook } from './playbook.ts'

const linesOf = ({ genres }: Playbook, prompt: string): LineId[] => {
  const document = parse(prompt)
  const { requestText, said, material } = document
  const genre = genres.find(({ cue }) => !cue || (typeof cue === 'function' ? cue(document) : cue.test(said)))
  return (genre?.lines ?? [])
    .filter(
      ({ small, unless, when, material: needed }) =>
        !small &&
        !unless.test(requestText) &&
        (when?.test(requestText) ?? true) &&
        (needed === undefined || needed === material.length > 0),
    )
    .map(({ id }) => id)
}

const BUILD: [LineId, string[], string[]][] = [
  ['clock-not-ticks', ['pomodoro timer in react', 'stopwatch web page'], ['systemd timer for a sync']],
  [
    'calculator-sums',
    ['build a calculator app in javascript', 'python tkinter calculator'],
    ['bmi calculator in html'],
  ],
  ['no-flash', ['add a dark mode toggle to my site'], ['dark theme colours for vs code']],
  ['form-sent-once', ['contact form in react', 'html and php order form'], ['css only for my contact form']],
  [
    'price-on-server',
    ['add stripe payments to my next.js shop'],
    ['stripe webhook handler in fastapi', 'git checkout by date'],
  ],
  ['lost-messages', ['chat app with node and socket.io'], ['chatbot for my site']],
  ['key-on-server', ['build a chatbot website with the openai api'], ['prompt for chatgpt about bees']],
  ['sort-by-value', ['html table that sorts when i click the headers'], ['sort an array in c']],
  ['cache-invalidation', ['add caching to our api'], ['pip cache in github actions']],
  ['limiter-store-down', ['rate limiter for express with redis'], ['rate limiter class in go']],
  ['pages-without-text', ['python script to extract text from pdfs'], ['merge two pdfs in python']],
  [
    'columns-by-name',
    ['combine all my csv files into one with python'],
    ['vba macro that stacks all sheets in one'],
  ],
  ['sideways-photos', ['script to resize all photos in a folder'], ['ascii art from a photo in python']],
  [
    'photos-without-date',
    ['python script: sort photos into folders by date'],
    ['python script to sort photos by colour'],
  ],
  ['same-content', ['script that finds duplicate photos'], ['remove duplicate lines in bash']],
  ['doubtful-pairs', ['fuzzy match company names in python'], ['regex to match names']],
  ['opened-in-excel', ['add a csv export of our orders to the admin page'], ['read a csv in java']],
  [
    'records-agree',
    ['generate fake data for a shop, customers and orders'],
    ['unit tests for the order class'],
  ],
  [
    'silent-sensor',
    ['raspberry pi: text me if the freezer temperature rises'],
    ['arduino thermometer on an lcd'],
  ],
  [
    'alert-on-change',
    ['python script that monitors a price and emails me'],
    ['check if a file exists in bash'],
  ],
  [
    'few-hosts-at-a-time',
    ['ansible playbook for security updates on our hosts'],
    ['ansible playbook that installs nginx'],
  ],
  ['late-logon-stamp', ['powershell script for inactive ad users'], ['inactive users in my google ads']],
  ['own-changes', ['power automate flow: when a row is updated, it updates a date'], ['zapier or make?']],
  ['valid-but-unusual', ['function that validates an email address in php'], ['validate a form in php']],
  [
    'no-match-or-several',
    ['excel formula to look up the price from another sheet'],
    ['excel formula to count blanks'],
  ],
  [
    'percent-of-nothing',
    ['excel formula for percentage change between b and c'],
    ['excel: format as percent'],
  ],
  ['three-word-names', ['excel: split full name into first name and last name'], ['excel: split a date']],
  ['drafts-first', ['vba that emails each supplier their open orders'], ['vba that saves all attachments']],
  ['brush-offs', ['cold call script for solar panels'], ['bash script to call an api']],
  ['wiring-part-or-code', ['arduino servo jitters all the time'], ['arduino: button that turns on a relay']],
  ['top-by-what', ['sql top customers'], ['sql top customers by revenue']],
]

const MEND: [LineId, string[], string[]][] = [
  [
    'killed-is-not-culprit',
    ['kernel: Out of memory: Killed process 812 (java) total-vm:9GB, why?'],
    ['OOMKilled, exit code 137'],
  ],
  [
    'wrongly-taken-and-refused',
    ['is this a good regex for dates? ^\\d{2}-\\d{2}$'],
    ['explain this regex ^\\d{2}-\\d{2}$'],
  ],
  ['step-that-shifts', ['dates are one day off in safari'], ['delivery is one day late, what to write']],
  ['where-bytes-go-wrong', ['umlauts show as question marks in my csv'], ['regex for german letters']],
  [
    'build-or-run-time',
    ['process.env.API_URL is undefined in production'],
    ['string | undefined not assignable, process.env'],
  ],
  [
    'path-and-case',
    ['images not showing after deploy to github pages'],
    ['upload of large images fails with 413'],
  ],
  ['element-too-wide', ['my page scrolls sideways on a phone'], ['make a horizontal scroll gallery']],
  ['detail-that-tells', ['why do i get a 403 from this api, token is new'], ['what does 403 mean']],
  ['preflight-or-request', ['cors error on put only'], ['what is cors']],
  [
    'wiring-part-or-code',
    ['arduino moisture sensor reads 1023 all the time'],
    ['arduino: how do i connect a relay'],
  ],
  [
    'what-each-loses',
    ['git: i committed to main instead of my branch'],
    ['git: difference of merge and rebase'],
  ],
]

const cases = (playbook: Playbook, rows: [LineId, string[], string[]][], at: 1 | 2) =>
  rows.flatMap((row) => row[at].map((prompt): [string, LineId, Playbook] => [prompt, row[0], playbook]))

test.each([...cases(codeGeneration, BUILD, 1), ...cases(codeDebugging, MEND, 1)])(
  '«%s» gets %s',
  (prompt, id, playbook) => {
    expect(linesOf(playbook, prompt)).toContain(id)
  },
)

test.each([...cases(codeGeneration, BUILD, 2), ...cases(codeDebugging, MEND, 2)])(
  '«%s» is spared %s',
  (prompt, id, playbook) => {
    expect(linesOf(playbook, prompt)).not.toContain(id)
  },
)
