// Model families of today as traits. Adding one is adding a row.

import type { Target } from './target.ts'

const large = { size: 'large', jsonMode: true, tools: true } as const
const small = { size: 'small', jsonMode: false, tools: false } as const

export const TARGET_PRESETS = {
  default: { ...large, reasons: 'unknown', context: 128_000, markup: 'markdown' },
  'gpt-5': { ...large, reasons: 'yes', context: 400_000, markup: 'markdown' },
  'gpt-4o': { ...large, reasons: 'no', context: 128_000, markup: 'markdown' },
  'gpt-4o-mini': { ...large, reasons: 'no', size: 'small', context: 128_000, markup: 'markdown' },
  'openai-o-series': { ...large, reasons: 'yes', context: 200_000, markup: 'markdown' },
  claude: { ...large, reasons: 'yes', context: 200_000, markup: 'xml' },
  'claude-haiku': { ...large, reasons: 'unknown', context: 200_000, markup: 'xml' },
  gemini: { ...large, reasons: 'yes', context: 1_000_000, markup: 'markdown' },
  'gemini-flash': { ...large, reasons: 'unknown', context: 1_000_000, markup: 'markdown' },
  'deepseek-reasoner': { ...large, reasons: 'yes', context: 128_000, markup: 'markdown', tools: false },
  'deepseek-chat': { ...large, reasons: 'no', context: 128_000, markup: 'markdown' },
  'mistral-large': { ...large, reasons: 'no', context: 128_000, markup: 'markdown' },
  'llama-70b': { ...large, reasons: 'no', context: 128_000, markup: 'markdown', jsonMode: false },
  'qwen-large': { ...large, reasons: 'unknown', context: 128_000, markup: 'markdown' },
  'llama-8b': { ...small, reasons: 'no', context: 128_000, markup: 'markdown' },
  'mistral-small': { ...small, reasons: 'no', context: 32_000, markup: 'markdown' },
  'qwen-small': { ...small, reasons: 'no', context: 32_000, markup: 'markdown' },
  'gemma-small': { ...small, reasons: 'no', context: 32_000, markup: 'markdown' },
  'phi-small': { ...small, reasons: 'no', context: 16_000, markup: 'markdown' },
  small: { ...small, reasons: 'no', context: 8_000, markup: 'plain' },
} as const satisfies Record<string, Target>

export type TargetPreset = keyof typeof TARGET_PRESETS
