// How much of ONNX Runtime's own throughput is left behind HTTP, tokenizing and batching, and how long one request takes.
// Both sides in turn, in one run, with as many processes and threads: ratios hold on a busy machine, times do not.

import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseEnv, shareOut } from '../env.ts'
import { loadTokenizer } from '../model/tokenizer.ts'
import { chooseModel, readRegistry } from '../registry.ts'
import { startRaw } from './raw.ts'
import { startServer } from './server.ts'

const ROUNDS = 5
const ROUND_MS = 6_000
const WARM_UP_MS = 20_000
const CALLERS = 64
const PORT = 18_477
const WORDS =
  'write a function that merges lists of intervals and explain how it handles ranges when the input is large'.split(
    ' ',
  )

const env = parseEnv({ INFERENCE_TOKEN: 'the-token-of-the-bench', ...process.env })
const model = chooseModel(await readRegistry(env.MODELS_DIR), env.MODEL_VERSION)
const encode = await loadTokenizer(join(env.MODELS_DIR, model.tokenizer.path), model.maxTokens)

const promptOf = async (tokens: number): Promise<string> => {
  for (let text = WORDS[0] ?? '', at = 1; ; at++) {
    const [encoded] = await encode([text])
    if ((encoded?.ids.length ?? tokens) >= tokens) return text
    text += ` ${WORDS[at % WORDS.length]}`
  }
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN

const { sessions, threads } = shareOut(env, 'cpu')
const server = await startServer(PORT)
const raw = await startRaw(
  {
    type: 'load',
    model: join(env.MODELS_DIR, model.onnx.cpu.path),
    provider: 'cpu',
    threads,
    maxTokens: model.maxTokens,
  },
  sessions,
)
while ((await server.metric('inference_sessions')) < sessions) await new Promise((r) => setTimeout(r, 50))

// Node compiles what runs often: the first thousands of requests cost several times what later ones do.
await server.promptsPerSecond({ prompts: ['hi'], callers: 32, forMs: WARM_UP_MS })

console.log(
  `model ${model.version}, ${sessions} sessions of ${threads} threads, ${env.BATCH_TOKENS ? `batches of ${env.BATCH_TOKENS} tokens` : 'prompts one by one'}`,
)
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, load average ${loadavg()[0]?.toFixed(1)} before, Node ${process.version}`,
)
console.log(`start to ready: ${Math.round(server.readyMs)} ms`)

/** What the server has computed so far. */
const shapes = async () => {
  const [batches, prompts, tokens, padding] = await Promise.all([
    server.metric('inference_batch_prompts_count'),
    server.metric('inference_batch_prompts_sum'),
    server.metric('inference_tokens_total{kind="prompt"}'),
    server.metric('inference_tokens_total{kind="padding"}'),
  ])
  return { batches, prompts, tokens, padding }
}

/** `lengths` are the tokens of `prompts`. Batches of several are held against their average shape. */
const throughput = async (name: string, lengths: readonly number[]): Promise<void> => {
  const prompts = await Promise.all(lengths.map(promptOf))
  const ratios: number[] = []
  const cpuRatios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [before, cpuBefore] = [await shapes(), await server.cpuTime()]
    const ours = await server.promptsPerSecond({ prompts, callers: CALLERS, forMs: ROUND_MS })
    const [after, cpuAfter] = [await shapes(), await server.cpuTime()]
    const made = after.prompts - before.prompts
    const rows = Math.round(made / (after.batches - before.batches))
    const width = Math.round((after.tokens + after.padding - before.tokens - before.padding) / made)
    const rawBefore = await raw.cpuTime()
    const theirs = await raw.saturate({ rows, widths: rows === 1 ? lengths : [width], forMs: ROUND_MS })
    const rawCpu = ((await raw.cpuTime()) - rawBefore) / theirs.rows
    const ourCpu = (cpuAfter - cpuBefore) / made
    ratios.push(ours / theirs.rowsPerSecond)
    cpuRatios.push(rawCpu / ourCpu)
    console.log(
      `${name}: ${ours.toFixed(1)} prompts/s behind HTTP, ${theirs.rowsPerSecond.toFixed(1)} raw at ${rows} × ${width}; ` +
        `processor time ${ourCpu.toFixed(1)} ms and ${rawCpu.toFixed(1)} ms a prompt`,
    )
  }
  console.log(
    `${name}: ${quantile(ratios, 0.5).toFixed(2)} of raw ONNX Runtime's throughput, by processor time ` +
      `${quantile(cpuRatios, 0.5).toFixed(2)} (medians of ${ROUNDS}; ${CALLERS} callers, one prompt each)`,
  )
}

const short = await promptOf(64)
const latencies: number[] = []
const runs: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  for (let i = 0; i < 40; i++) latencies.push(await server.request([short]))
  runs.push(...(await raw.times({ rows: 1, widths: [64], forMs: 1_000 })))
}
console.log(
  `one request of 64 tokens, nobody else: p50 ${quantile(latencies, 0.5).toFixed(1)} ms, p95 ${quantile(latencies, 0.95).toFixed(1)} ms; ` +
    `raw run p50 ${quantile(runs, 0.5).toFixed(1)} ms, p95 ${quantile(runs, 0.95).toFixed(1)} ms`,
)
await throughput('64 tokens', [64])
await throughput('8 to 160 tokens', [8, 12, 16, 20, 24, 32, 40, 48, 64, 96, 128, 160])

raw.stop()
await server.stop()
