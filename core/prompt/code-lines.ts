// How much one line looks like a line of program text. Anchored patterns only, so that each looks at a line once.

/** One pattern for all: a line is tried once, not thirty times. */
const either = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'))

const CERTAIN = either([
  /^\s*(?:#include\s*[<"]|#!\/|<\?php|<!(?:doctype|DOCTYPE)|>>> ?\S|\$ [a-z]|curl\s+(?:-|https?:)|sudo \w)/,
  /^\s*(?:export\s+|default\s+|async\s+|pub\s+|static\s+)*(?:function\s*\*?\s*\w*\s*\(|def\s+\w+\s*[(:]?|fn\s+\w+\s*[(<]|func\s+[\w(]|(?:class|struct|enum|interface|trait|impl|object|module|namespace)\s+\w+[^.?!]*[:{]\s*$)/,
  /^\s*(?:export\s+)?(?:const|let|var|val)\s+[\w{[$][^=]{0,60}=/,
  /^\s*(?:import\s+.{1,120}\s+from\s+['"]|import\s+['"]|from\s+[\w.]+\s+import\s+[\w*(]|import\s+[\w.]+(?:\s+as\s+\w+)?;?\s*$|using\s+[\w.]+;|package\s+[\w.]+;?$|require\(|use\s+[\w:]+;)/,
  /^\s*(?:public|private|protected|internal|static|final|abstract|override)\s+(?:\w+(?:<[^>]{0,40}>)?(?:\[\])?\s+)+\w+\s*[({=;]/,
  /^\s*<\/?[a-z][\w-]*(?:\s[^<>]{0,200})?\/?>/,
  /^\s*(?:SELECT\s.*\bFROM\b|SELECT\s.*,\s*$|SELECT\s*$|INSERT\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(?:OR\s|TABLE|INDEX|UNIQUE|VIEW|TRIGGER|FUNCTION)|ALTER\s+TABLE\b|WITH\s+\w+\s+AS\s*\()/,
  /^\s*(?:select\s.{1,200}\sfrom\s+\w+(?:\s+(?:where|join|left|inner|group|order|limit|\w)\b|;|$)|insert\s+into\s+\w+\s*\(|create\s+table\s+\w+)/,
  /^\s*(?:int|char|void|double|float|long|bool|boolean|string|auto|size_t|unsigned)\s*[*&]?\s*\**\w+\s*(?:\(|=|;|\[)/,
])

const LIKELY = either([
  /^\+\s.*[;{}()=]|^-\s.*[;{]\s*$/,
  /^=[A-Z][A-Z.]*\(/,
  /^\s*(?:docker|kubectl|npm|npx|pip|git|terraform|helm)\s+[a-z-]+\s+(?:--?\w|[\w./:@-]+$)/,
  /^\s*for \w+ in [\w.()[\]]+:/,
  /^\s*(?:if|elif|while) .*(?:==|!=|>=|<=).*:/,
  /^(?:@@ -\d|diff --git |index [0-9a-f]{7}|(?:\+\+\+|---) [ab]\/)/,
  /^\s*[}\])]+[;,)]*\s*$/,
  /^\s*(?:if|for|while|elif|else if|switch|catch|except|with|try|else|finally|do|match|case|foreach|unless|begin)\b[^.?!]*[:{]\s*$/,
  /^\s*(?:[\w.$]+|\w+\[[^\]]{1,40}\])\s*(?:[-+*/|&%]|:|<<|\|\|)?=\s*[^\s=]/,
  /^\s*[\w$]+(?:\.[\w$]+)*\([^)]*\)[;,:]?\s*$/,
  /^\s*(?:[\w$]+\.)+[\w$]+\(/,
  /^\s*[.#]?[\w-]+\s*\{[^}]*\}?\s*$/,
  /^\s*"[\w$-]+"\s*:\s*\S/,
  /^\s*(?:FROM|WHERE|JOIN|LEFT JOIN|INNER JOIN|RIGHT JOIN|GROUP BY|ORDER BY|HAVING|VALUES|SET|AND|OR|ON|LIMIT|UNION|END;?)\b/,
  /^\s*(?:return|yield|await|raise|throw)\b[^.?!]*[;)\]'"]\s*$/,
  /^\s*(?:print|echo|puts|console\.log|printf)\s*[("'$]/,
  /^\s*@[A-Za-z_]\w*(?:\(.*\))?\s*$/,
  /^\s*(?:FROM|RUN|COPY|WORKDIR|ENTRYPOINT|CMD|EXPOSE|ENV|ARG)\s+\S/,
  /^\[[\w.-]+\]\s*$/,
  /^\s*SELECT\s+(?:DISTINCT\s+)?[\w.*"`]+(?:\(|\s*,|\s+AS\s|\s*$)/,
  /^\s*for \w+ in .{1,80};\s*do\s*$/,
  /^\s*(?:cd|rm|cp|mv|mkdir|chmod|chown|grep|sed|awk|tar|rsync|ssh|scp|mail|kill|export|source|systemctl)\s+(?:--?\w|[$~./"'])/,
])

const POSSIBLE = either([
  /^\s*(?:\/\/|\/\*|\*\/|\* |--\s)/,
  /^\s*[}\])]/,
  /^\s+[\w-]+:\s*(?:\S.*)?$/,
  /^\s*-\s+\w+:\s*\S*$/,
  /^\s*[{[]\s*$/,
  /^(?: {2,}|\t).*[=(){}[\];<>]/,
  /^\s*[\w-]+:\s*$/,
  /^\s*(?:done|fi|esac|then|do)\s*(?:[<>|&;].*)?$/,
])

/** Words that begin a line of code which need not have any sign of syntax. */
const BARE =
  /^\s*(?:SELECT|select|FROM|WHERE|AND|OR|ON|SET|VALUES|import|return|LIMIT|END|GROUP|ORDER|HAVING|RUN|COPY|ENV|WORKDIR|ENTRYPOINT|CMD|EXPOSE|ARG|JOIN|LEFT|INNER|UNION|cd|rm|cp|mv|mkdir|rsync|mail|done|fi|esac|then|do)\b/

/**
 * 0 for a line that is no code, 1 where it may be, 2 where it likely is, 3 beyond doubt.
 * `syntax` says whether the line has any character that code has and prose has not.
 */
export const codeWeight = (line: string, syntax: boolean): 0 | 1 | 2 | 3 => {
  if (!syntax && !BARE.test(line)) return 0
  if (CERTAIN.test(line)) return 3
  if (endsLikeCode(line) || LIKELY.test(line)) return isDense(line) ? 3 : 2
  return POSSIBLE.test(line) ? 1 : 0
}

/** Semicolons, braces and arrows end no sentence. */
const endsLikeCode = (line: string): boolean => {
  const last = line.charAt(line.trimEnd().length - 1)
  return last === ';' || last === '{' || last === '}' || (last === '>' && line.trimEnd().endsWith('=>'))
}

/** From this share of brackets, operators and semicolons on a likely line is beyond doubt. */
const DENSE = 0.12

const isDense = (line: string): boolean =>
  line.length - line.replace(/[{}()[\];=<>]/g, '').length >= DENSE * line.length
