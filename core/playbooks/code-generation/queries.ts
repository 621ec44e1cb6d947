// Database queries: the rows a join multiplies or loses, ties, NULLs, the borders of a day.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre, Line, Slot } from '../playbook.ts'

/** What databases spell differently; plain standard SQL runs everywhere. */
const DIALECT =
  /\b(?:days?|daily|weeks?|months?|monthly|quarters?|hours?|minutes?|top|latest|newest|duplicates?|delete|update|upsert|json|pivot|median|percentile|concat|hierarch\w*|depth|rank\w*|rolling|running|regex|case|strings?)\b/

const database: Slot = {
  id: 'database',
  question: 'Which database, and which version?',
  default: 'PostgreSQL',
  given: askedOnlyFor(
    DIALECT,
    /\b(?:postgres|psql|pg\b|mysql|mariadb|sqlite|bigquery|snowflake|sql ?server|t-?sql|ms ?sql|oracle|pl\/?sql|redshift|duckdb|clickhouse|athena|presto|trino|spark|hive|db2|databricks|supabase|mongo|access\b|teradata)/,
  ),
  fact: 'Database',
}

const tables: Slot = {
  id: 'tables',
  question: 'What are the tables and columns called?',
  given:
    /\b(?:tables?,? (?:is |are )?(?:called |named )?\w+|columns?\b|explain\b|rename\b|create table\b|from \w+\.\w+|\w+_(?:id|at|date)\b)|\w\([\w *]+,[^)]*\)/i,
  fact: 'Tables',
}

const SQL =
  '\\b(?:sql|sqlite|mysql|mariadb|postgres(?:ql)?|psql|bigquery|snowflake|redshift|duckdb|clickhouse|t-?sql|pl\\/?sql|mongo(?:db)? (?:aggregation|query))\\b'

const NOT_A_QUERY =
  '\\b(?:triggers?|(?:stored )?procedures?|create function|backend|app|service|api|component|scripts?|bot|orm|model|endpoint|connect\\w*|deadlocks?|sql class|natural language|react|fastapi|flask|django|python|node|backup|terraform|docker|compose|helm|kubernetes|rds|ansible|replica|html|open source|compiler|engine for|batch|archive|migrations?|mcq|interview questions?)\\b'

/** A request for a query, in which `words` occur as well. */
const queryWith = (words = ''): RegExp =>
  new RegExp(`^(?![\\s\\S]*?${NOT_A_QUERY})(?=[\\s\\S]*?${SQL})(?=[\\s\\S]*?(?:${words}))`, 'i')

const changedRows: Line = {
  id: 'changed-rows',
  text: 'Also give the SELECT that shows which rows it would change.',
  technique: 'constraints',
  worth: 3,
  when: short(
    300,
    /\b(?:delete|update|remove|dedup\w*|purge|truncate|overwrite)\b/,
    /\b(?:rows?|records?|duplicates?|users?|orders?|customers?|older than|where|all|set|column|emails?|table)\b/,
  ),
  unless:
    /\b(?:first select|the select\b|preview|dry[- ]?run|before deleting|show (?:me )?(?:the|which) rows|how many rows|explain|on delete|updated_at|syntax|difference)\b/i,
}

const joins: Line = {
  id: 'joins',
  text: 'Make sure that no join multiplies rows before they are summed or counted, or silently drops rows without a match.',
  technique: 'constraints',
  worth: 3,
  when: short(
    450,
    /\bjoins\b|\b(?:three|four|five|[3-9]) tables\b|\btables:? \w+, \w+,? (?:and )?\w+|\)[\s,;]*(?:and )?\w+ ?\([^)]*\)[\s,;]*(?:and )?\w+ ?\([^)]*,|\bjoin\b[\s\S]*\bjoin\b/,
    /\b(?:totals?|sums?|revenue|sales|spend|spent|counts?|number of|how many|averages?|avg|share|percent\w*|per \w+)\b/,
  ),
  unless:
    /\b(?:fan-?out|multipl(?:y|ies) rows|self[- ]join|table named|ties\b|duplicat|unmatched|without a match|one table|any depth|hierarch|single table|left join)/i,
}

export const queryTopN: Genre = {
  id: 'query-top',
  title: 'SQL: first, last or top rows',
  cue: queryWith(
    '\\b\\d+ (?:best|highest|lowest|largest|biggest|latest|newest)\\b|\\b(?:top|highest|lowest|largest|biggest|latest|newest|most recent|nth|second highest|ranking|best[- ]selling|bestsell\\w*|first|last(?! (?:\\d+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|quarters?))) (?:\\d+|[a-z]+)',
  ),
  lines: [
    {
      id: 'ties',
      text: 'Say which rows are kept when several tie.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:highest|lowest|largest|biggest|latest|newest|most recent|nth|best|top \d+ (?!rows|records))/,
        /\b(?:per|each|every|by)\b/,
      ),
      unless:
        /\b(?:salar(?:y|ies)|top \d+ rows|ties?\b|tie\.|tied\b|rank\(|dense_rank|row_number|with ties)/i,
      explains: true,
    },
    {
      id: 'top-by-what',
      text: 'Say by which measure and over which period they are ranked.',
      technique: 'constraints',
      worth: 3,
      when: short(
        160,
        /\b(?:top|best|biggest|most (?:valuable|important|active|popular))\b/,
        /\b(?:customers?|clients?|users?|products?|sellers?|employees?|stores?|articles?|items?)\b/,
      ),
      unless:
        /\b(?:by \w+|revenue|spen[dt]\w*|amount|sales|orders?\b|total|count|number of|highest|rated|paid|salar\w*|visits|best[- ]selling|last \w+|per \w+)/i,
      explains: true,
    },
    joins,
  ],
  slots: [database, tables],
}

export const queryAbsent: Genre = {
  id: 'query-absent',
  title: 'SQL: rows without a counterpart',
  cue: queryWith(
    "\\b(?:without|never|not in|missing|haven'?t|have not|hasn'?t|didn'?t|did not|no (?:orders?|purchases?|payments?|log-?ins?|matching)|orphan\\w*|anti-?join|exclude)\\b",
  ),
  lines: [
    {
      id: 'null-safe',
      text: 'Avoid NOT IN on columns that can be NULL, and say what happens to rows without a key.',
      technique: 'constraints',
      worth: 3,
      small: true,
      when: short(
        220,
        /\b(?:without|never|not in|haven'?t|have not|hasn'?t|didn'?t|did not|no (?:orders?|purchases?|payments?|log-?ins?|matching)|orphan\w*|anti-?join)\b/,
      ),
      unless: /\b(?:nulls?\b|not exists\b|without a match)/i,
    },
    joins,
  ],
  slots: [database, tables],
}

export const queryOverTime: Genre = {
  id: 'query-time',
  title: 'SQL: figures by period',
  cue: queryWith(
    '\\b(?:days?|daily|weeks?|weekly|months?|monthly|quarters?|years?|yearly|dates?|hours?|rolling|running|moving|cumulative|yesterday|today|retention|cohorts?|timestamps?|ytd|yoy)\\b',
  ),
  lines: [
    joins,
    {
      id: 'day-time-zone',
      text: 'Say which time zone decides where a day begins.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:ts|timestamp\w*|timestamptz|datetime|created_at|\w+ed_at|log-?ins?|events?|visits?|sessions?|clicks?|sign-?ups?|active users|dau)\b/,
        /\b(?:per day|daily|each day|by day|per week|weekly|each week|per month|monthly|yesterday|today|dau|mau)\b/,
      ),
      unless: /\b(?:minutes?\b|time ?zones?\b|utc\b|local time|half-open|fiscal)/i,
      explains: true,
    },
    {
      id: 'whole-last-day',
      text: 'Take in the whole of the last day.',
      technique: 'constraints',
      worth: 2,
      when: short(
        400,
        /\b(?:ts|timestamp\w*|timestamptz|datetime|created_at|\w+ed_at)\b/,
        /\b(?:between|from (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|until|through|up to)\b/,
      ),
      unless: /\b(?:half-open|whole of the last day|exclusive|inclusive)/i,
    },
    changedRows,
    {
      id: 'empty-periods',
      text: 'Say whether periods with no rows appear as zero or are left out.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:(?:per|each|by) (?:day|week|month|quarter|year|hour)|daily|weekly|monthly|hourly|rolling|moving)\b/,
      ),
      unless:
        /\b(?:active (?:customers|users|members|accounts)|zeros?\b|empty (?:days|weeks|months|periods)|missing (?:days|dates|weeks|months)|fill|left out|best\b|top\b|every product|cohort|generate_series|gaps?\b)/i,
      explains: true,
    },
  ],
  slots: [database, tables],
}

export const query: Genre = {
  id: 'query',
  title: 'Database query',
  cue: queryWith(),
  lines: [
    joins,
    {
      id: 'cycles',
      text: 'Make it end even if the hierarchy contains a cycle.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:hierarch(?:y|ies)|reporting (?:chain|line)|any depth|descendants|ancestors|recursive|all levels|bill of materials)/i,
      unless: /\b(?:cycles?\b|circular|loops?\b)/i,
    },
    changedRows,
  ],
  slots: [database, tables],
}
