// Database queries: the rows a join multiplies or loses, ties, NULLs, the borders of a day.

import type { Genre, Line, Slot } from '../playbook.ts'

const database: Slot = {
  id: 'database',
  question: 'Which database, and which version?',
  default: 'PostgreSQL',
  given:
    /\bpostgres|\bpsql|\bpg\b|\bmysql|\bmariadb|\bsqlite|\bbigquery|\bsnowflake|\bsql ?server|\bt-?sql|\bms ?sql|\boracle|\bpl\/?sql|\bredshift|\bduckdb|\bclickhouse|\bathena|\bpresto|\btrino|\bspark|\bhive|\bdb2|\bdatabricks|\bsupabase|\bmongo|\baccess\b|\bteradata/i,
  fact: 'Database',
}

const tables: Slot = {
  id: 'tables',
  question: 'What are the tables and columns called?',
  given:
    /\w\([\w *]+,[^)]*\)|\btables? \w+|\bcolumns?\b|\bcreate table\b|\bfrom \w+\.\w+|\b\w+_(?:id|at|date)\b/i,
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
  when: /\bjoin(?:s|ed|ing)?\b|\btables\b|\)[\s,;]*(?:and )?\w+ ?\([^)]*,|^(?![\s\S]*\w ?\([^)]*,)(?=[\s\S]*\b(?:per|by|each)\b)[\s\S]*\b(?:total|sum|revenue|sales|spend|spent|count|number of|how many|average|avg|share)\b/i,
  unless:
    /\bfan-?out|\bmultipl(?:y|ies) rows|\bduplicat|\bunmatched|\bwithout a match|\bone table|\bany depth|\bhierarch|\bsingle table|\bleft join/i,
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
      when: /\btop\b|\bhighest|\blowest|\blargest|\bbiggest|\blatest|\bnewest|\bmost recent|\bnth\b|\brank|\bbest/i,
      unless: /\bties?\b|\btied\b|\brank\(|\bdense_rank|\brow_number|\bwith ties/i,
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
      unless: /\bnulls?\b|\bnot exists\b/i,
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
      unless: /\btime ?zones?\b|\butc\b|\blocal time|\bhalf-open|\bwhole last day|\bfiscal/i,
    },
    {
      id: 'empty-periods',
      text: 'Say whether periods with no rows appear as zero or are left out.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:per|each|by|every) (?:day|week|month|quarter|year|hour)|\bdaily|\bweekly|\bmonthly|\bhourly|\brolling|\bmoving/i,
      unless:
        /\bzeros?\b|\bempty (?:days|weeks|months|periods)|\bmissing (?:days|dates|weeks|months)|\bfill|\bleft out|\bgenerate_series|\bgaps?\b/i,
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
      when: /\bhierarch|\breporting (?:chain|line)|\bany depth|\bdescendants|\bancestors|\brecursive|\ball levels|\bbill of materials/i,
      unless: /\bcycles?\b|\bcircular|\bloops?\b/i,
    },
  ],
  slots: [database, tables],
}
