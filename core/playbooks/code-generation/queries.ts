// Database queries: the rows a join multiplies or loses, ties, NULLs, the borders of a day.

import type { Genre, Line, Slot } from '../playbook.ts'

const database: Slot = {
  id: 'database',
  question: 'Which database, and which version?',
  default: 'PostgreSQL',
  given:
    /\b(?:postgres|psql|pg\b|mysql|mariadb|sqlite|bigquery|snowflake|sql ?server|t-?sql|ms ?sql|oracle|pl\/?sql|redshift|duckdb|clickhouse|athena|presto|trino|spark|hive|db2|databricks|supabase|mongo|access\b|teradata)/i,
  fact: 'Database',
}

const tables: Slot = {
  id: 'tables',
  question: 'What are the tables and columns called?',
  given:
    /\b(?:tables? \w+|columns?\b|create table\b|from \w+\.\w+|\w+_(?:id|at|date)\b)|\w\([\w *]+,[^)]*\)/i,
  fact: 'Tables',
}

const SQL =
  '\\b(?:sql|sqlite|mysql|mariadb|postgres(?:ql)?|psql|bigquery|snowflake|redshift|duckdb|clickhouse|t-?sql|pl\\/?sql)\\b'

const NOT_A_QUERY =
  '\\b(?:triggers?|(?:stored )?procedures?|create function|backend|app|service|api|component|scripts?|bot|orm|model|endpoint|connection|react|fastapi|flask|django|python|node|backup|terraform|docker|compose|helm|kubernetes|rds|ansible|replica)\\b'

/** A request for a query, in which `words` occur as well. */
const queryWith = (words = ''): RegExp =>
  new RegExp(`^(?![\\s\\S]*?${NOT_A_QUERY})(?=[\\s\\S]*?${SQL})(?=[\\s\\S]*?${words})`, 'i')

const joins: Line = {
  id: 'joins',
  text: 'Where tables are joined, make sure the join neither multiplies rows before a sum or count nor silently drops unmatched ones.',
  technique: 'constraints',
  worth: 3,
  when: /\b(?:join(?:s|ed|ing)?\b|tables\b)|\)[\s,;]*(?:and )?\w+ ?\([^)]*,|^(?![\s\S]*\w ?\([^)]*,)(?=[\s\S]*\b(?:per|by|each)\b)[\s\S]*\b(?:total|sum|revenue|sales|spend|spent|count|number of|how many|average|avg|share)\b/i,
  unless:
    /\b(?:fan-?out|multipl(?:y|ies) rows|duplicat|unmatched|without a match|one table|any depth|hierarch|single table|left join)/i,
}

export const queryTopN: Genre = {
  id: 'query-top',
  title: 'SQL: first, last or top rows',
  cue: queryWith(
    '\\b(?:top|highest|lowest|largest|biggest|latest|newest|most recent|nth|second highest|ranking|best[- ]selling|bestsell\\w*|first|last) (?:\\d+|[a-z]+)',
  ),
  lines: [
    {
      id: 'ties',
      text: 'Say which rows are kept when several tie for the last place.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:top\b|highest|lowest|largest|biggest|latest|newest|most recent|nth\b|rank|best)/i,
      unless: /\b(?:ties?\b|tied\b|rank\(|dense_rank|row_number|with ties)/i,
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
      text: 'Make sure that a NULL in the compared column cannot make the result empty or wrong.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:nulls?\b|not exists\b)/i,
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
      id: 'day-borders',
      text: 'Make date limits take in the whole last day, and state the time zone that decides what a day is.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:time ?zones?\b|utc\b|local time|half-open|whole last day|fiscal)/i,
    },
    {
      id: 'empty-periods',
      text: 'Say whether periods with no rows appear as zero or are left out.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:(?:per|each|by|every) (?:day|week|month|quarter|year|hour)|daily|weekly|monthly|hourly|rolling|moving)/i,
      unless:
        /\b(?:zeros?\b|empty (?:days|weeks|months|periods)|missing (?:days|dates|weeks|months)|fill|left out|generate_series|gaps?\b)/i,
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
      worth: 2,
      when: /\b(?:hierarch|reporting (?:chain|line)|any depth|descendants|ancestors|recursive|all levels|bill of materials)/i,
      unless: /\b(?:cycles?\b|circular|loops?\b)/i,
    },
  ],
  slots: [database, tables],
}
