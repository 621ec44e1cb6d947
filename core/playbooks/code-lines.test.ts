// Which lines code prompts get, and above all which they do not: a line has to hold on the very prompt.

import { describe, expect, test } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { codeDebugging } from './code-debugging/index.ts'
import { codeGeneration } from './code-generation/index.ts'
import type { Playbook } from './playbook.ts'

/** The ids of the lines a large target gets. */
const linesOf = ({ genres }: Playbook, prompt: string): string[] => {
  const document = parse(prompt)
  const { requestText, material } = document
  const genre = genres.find(
    ({ cue }) => !cue || (typeof cue === 'function' ? cue(document) : cue.test(requestText)),
  )
  return (genre?.lines ?? [])
    .filter(
      (line) =>
        !line.small &&
        !line.unless.test(requestText) &&
        (line.when?.test(requestText) ?? true) &&
        (line.material === undefined || line.material === material.length > 0),
    )
    .map(({ id }) => id)
}

const SHORT_CODE = '\n\n```js\nconst add = (a, b) => a + b\n```'
const LONG_JS =
  '\n\n```js\nfunction rank(rows) {\n  const out = []\n  for (const row of rows) {\n    out.push(row.value)\n  }\n  return out.sort()\n}\n```'

const COUNTING = '\n\n```js\nlet n = 0\nexport const next = () => ++n\n```'
const SAVING =
  '\n\n```python\ndef book(seat, user):\n    row = db.execute(FREE, seat)\n    if row:\n        db.execute(TAKE, seat, user)\n    return row\n```'
const SLEEPING =
  "\n\n```js\nit('ends', async () => {\n  start({ ttl: 50 })\n  await sleep(50)\n  expect(running()).toBe(false)\n})\n```"

describe('code to be written', () => {
  test.each([
    ['crontab for the second friday of the month', ['either-day']],
    ['cron every day at 6', []],
    ['git pre-commit hook that rejects TODO comments', ['staged-content']],
    ['password reset in laravel', ['reset-tokens', 'no-account-hints']],
    ['cypress specs for the login page', []],
    ['make a snake game in rust', ['quick-turns']],
    ['snake ladder of prices, sql', []],
    ['dockerfile for a rails app', ['non-root']],
    ['dockerfile for a rails app, non root', []],
    ['kubernetes yaml for a deployment of our web shop', ['probe-and-shutdown']],
    ['argo rollouts canary with analysis', []],
    ['haproxy in front of 3 postgres replicas', []],
    ['sql: delete all orders older than 5 years', ['changed-rows']],
    ['sql list of employees and the name of their department', []],
    ['mysql: top 3 goals per team', ['ties']],
    ['sql: highest salary per department', []],
    ['sql users who never logged in', []],
    ['bash script that prunes old backups, 30 days', []],
    ['bash script that cleans up old logs', ['look-first']],
    ['bash: add a prefix to all file names in /srv/in', []],
    ['cron or systemd timer, which one for a daily job?', []],
    ['systemd timer for a daily sync', ['missed-run']],
    ['kubernetes yaml for a deployment with 8 replicas', []],
    ['python: print the title of https://example.org with beautiful soup', []],
    ['scraper for the prices of a garden shop', ['layout-changes', 'html-or-script']],
    ['nginx www to apex, https only', ['redirects']],
    ['dijkstra in java', ['distance-overflow']],
    ['maze solver with bfs in java', []],
    ['Godot: camera follows the player', ['same-speed']],
    ['pong in the browser', []],
    ['c# class for a bank account', []],
    ['read a three-row csv in java', []],
    ['read the csv our users upload, java', ['csv-quoting']],
    ['excel formula for the last friday of a month', []],
    ['outlook vba: save every attachment when it arrives', []],
    ['vba macro that stacks all sheets in one', ['nothing-twice']],
    ['working days between two dates in kotlin', ['both-days']],
    ['age from a birthdate in rust', ['leap-birthdays']],
    ['split a bill between five people, kotlin function', ['exact-money', 'remainder']],
    ['function for the average salary in php', []],
    ['write a shell script that counts the lines of a file', []],
    ['bash: rename all png files to jpg', ['look-first']],
    ['bash to remove duplicate lines from names.txt', []],
    ['postgres backup script, nightly, bash', ['restorable']],
    ['The library includes an autocomplete for words.', []],
    [`convert this to typescript${LONG_JS}`, []],
    [`convert this to go${LONG_JS}`, ['differences']],
  ] as [string, string[]][])('«%s»: %j', (prompt, lines) => {
    expect(linesOf(codeGeneration, prompt)).toEqual(lines)
  })

  test('long requests say what they want', () => {
    const wishes = 'It must be quick, small and readable for juniors. '.repeat(12)
    expect(linesOf(codeGeneration, `docker compose with postgres and redis. ${wishes}`)).toEqual([])
  })
})

describe('code that exists', () => {
  test.each([
    ["IndentationError: unexpected indent, but it's fine in my editor", []],
    ['exec /run.sh: exec format error in docker', []],
    ['docker compose: port is already in use but nothing runs', ['cause-and-command']],
    ['docker: Error response from daemon: bind for 0.0.0.0:80 failed: port already in use', []],
    ['works locally, not on the server', ['differences-that-fit']],
    ['crashes only in the release build', []],
    [`race condition, seats are sold twice${SAVING}`, ['interleaving']],
    [`is this thread safe, any race condition?${COUNTING}`, []],
    [`review this${SAVING}`, ['failing-scenario']],
    [`refactor this${LONG_JS}`, ['changes-apart']],
    [`explain this to my niece${LONG_JS}`, []],
    [`any security holes here?${SAVING}`, ['exploit-and-fix']],
    [`is there any sql injection?${SAVING}`, []],
    [`any security holes here? with tests${SAVING}`, []],
    ['error: externally-managed-environment', []],
    ['npm ERR! peer dep missing', []],
    ['css sticky fails, the parent has overflow hidden, is it that?', []],
    ['pods stay pending on the new cluster', ['cause-and-command']],
    ['the payment sometimes goes out twice', []],
    ['flaky spec, one of 40 runs fails', ['provoke-failure']],
    [`flaky spec, one of 40 runs fails${SLEEPING}`, ['provoke-failure', 'no-papering-over']],
    [`flaky, sometimes the test fails. restructure it${SLEEPING}`, ['provoke-failure']],
    ['OOMKilled, exit code 137', []],
    ['css: z-index 900 and still behind the menu', ['causing-ancestor']],
    ['css: colour: red; has no effect', []],
    ['git rebase went wrong, undo?', ['what-each-loses']],
    ['npm ERESOLVE for react 18', ['survives-clean-install']],
    ["ModuleNotFoundError: No module named 'yaml'", []],
    [`refactor this${SHORT_CODE}`, []],
    [`review this${SHORT_CODE}`, []],
    [`fix this, it returns 3 instead of 4${SHORT_CODE}`, []],
    [`unit tests for this please${SHORT_CODE}`, ['wrong-code']],
  ] as [string, string[]][])('«%s»: %j', (prompt, lines) => {
    expect(linesOf(codeDebugging, prompt)).toEqual(lines)
  })
})
