// Lines that a machine wrote: stack frames, compiler messages, time-stamped logs, terminal sessions.

const LOG = new RegExp(
  [
    /^\s*at\s+[\w.$<>[\]/ ]+\s?\(?[\w./\\:<>-]*:?\d*\)?\s*$/,
    /^\s*(?:Traceback \(most recent|File ".{1,200}", line \d|Caused by:|\.{3} \d+ more|goroutine \d+|panic:|stack backtrace|Segmentation fault|Exception in thread|During handling of)/,
    /^\s*(?:[\w$]+\.)*[A-Z]\w*(?:Error|Exception|Warning|Fault)\b(?::|\s*$)/,
    /^\s*\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/,
    /^\s*\[?\d\d:\d\d:\d\d[.,\]\s]/,
    /^\s*\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|CRITICAL|PANIC|NOTICE)\]?[\s:]/,
    /^\s*(?:npm (?:ERR!|error|warn)|error(?:\[E\d+\]|\s?TS\d+|:)|warning:|fatal:|make: \*\*\*|E\s{2,}|-->|DETAIL:|HINT:|LINE \d+:|ORA-\d+|ld: |gcc: |collect2:)/,
    /^\s*[\w./\\-]+\.\w{1,5}(?::\d+|\(\d+)(?::\d+|,\d+\))?:?\s/,
    /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} - )/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join('|'),
)

const BARE = /^\s*at |Error|Exception|^goroutine|^panic/

/** `signs` says whether the line has a colon, a digit, a parenthesis or an exclamation mark: nearly every such line has. */
export const isLogLine = (line: string, signs: boolean): boolean =>
  (signs || BARE.test(line)) && LOG.test(line)
