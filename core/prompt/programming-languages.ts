// Programming languages and tools by the words people name them with.

/** Folded word → usual name in lower case. Words that are English as well (go, r, c, swift) need company: see `AMBIGUOUS`. */
export const PROGRAMMING: ReadonlyMap<string, string> = new Map(
  `python py=python javascript js=javascript typescript ts=typescript java kotlin scala c++ cpp=c++ c# csharp=c# f# golang=go rust ruby php perl lua haskell
  clojure elixir erlang ocaml fortran cobol julia matlab sql mysql postgres postgresql=postgres sqlite oracle mongodb mongo=mongodb redis plsql=pl/sql tsql=t-sql bash zsh powershell
  html css sass scss tailwind react vue angular svelte nextjs=next.js next.js nuxt node nodejs=node node.js=node express deno bun django flask fastapi rails laravel spring
  pandas numpy pytorch tensorflow sklearn=scikit-learn scikit-learn polars dplyr ggplot ggplot2=ggplot excel vba graphql docker dockerfile=docker kubernetes k8s=kubernetes kubectl=kubernetes helm terraform ansible
  nginx git regex jq awk sed latex solidity wgsl glsl cuda assembly verilog vhdl dart flutter swiftui xcode unity godot unreal electron jest pytest vitest playwright selenium webpack vite
  spark kafka airflow dbt snowflake bigquery prisma drizzle hono wordpress shopify arduino raspberry=raspberry-pi lisp scheme prolog zig nim elm groovy gradle maven pnpm npm prometheus=prometheus promql grafana`
    .split(/\s+/)
    .map((entry) => {
      const [word = '', name = word] = entry.split('=')
      return [word, name] as const
    }),
)

const AMBIGUOUS =
  /\b(?:in|using|with|write|an?|my|the|simple|small) (go|r|c|swift|dart|express|spring|excel)(?=\s*(?:$|[.,;:!?)]|code|program|function|script|struct|generics?|app|that|to|which|service|server|library|package|module|formula|markdown|plot))/g

/** Names in a folded text that only their company makes programming languages. */
export const ambiguousIn = (folded: string): string[] =>
  [...folded.matchAll(AMBIGUOUS)].map((match) => match[1] ?? '')
export const AMBIGUOUS_CUES: ReadonlySet<string> = new Set([
  'go',
  'r',
  'c',
  'swift',
  'dart',
  'express',
  'spring',
  'excel',
])
