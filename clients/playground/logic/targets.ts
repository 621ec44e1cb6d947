// The names of the models to choose from.

import type { TargetPreset } from '../../../core/targets/presets.ts'

export const TARGET_NAMES = {
  default: 'any model',
  'gpt-5': 'GPT-5',
  'gpt-4o': 'GPT-4o',
  'gpt-4o-mini': 'GPT-4o mini',
  'openai-o-series': 'OpenAI o-series',
  claude: 'Claude',
  'claude-haiku': 'Claude Haiku',
  gemini: 'Gemini',
  'gemini-flash': 'Gemini Flash',
  'deepseek-reasoner': 'DeepSeek Reasoner',
  'deepseek-chat': 'DeepSeek Chat',
  'mistral-large': 'Mistral Large',
  'llama-70b': 'Llama 70B',
  'qwen-large': 'Qwen, large',
  'llama-8b': 'Llama 8B',
  'mistral-small': 'Mistral Small',
  'qwen-small': 'Qwen, small',
  'gemma-small': 'Gemma, small',
  'phi-small': 'Phi, small',
  small: 'another small model',
} as const satisfies Record<TargetPreset, string>
