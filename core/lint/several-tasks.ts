// Really separate jobs in one prompt. Parts of one job are not reported.

import { slice } from '../span.ts'
import type { LintRule } from './reading.ts'

export const severalTasks: LintRule = {
  cues: [],
  find: ({ document }) => {
    if (document.tasks.length < 2 || document.material.length > 0 || document.engineered) return []
    const second = document.tasks[1]
    return [
      {
        code: 'several-tasks',
        message: `You ask for ${document.tasks.length} separate things here.`,
        ...(second && { span: second }),
        fix: second
          ? `Send “${slice(document.text, second).slice(0, 80)}” as a prompt of its own.`
          : 'Send each as a prompt of its own.',
      },
    ]
  },
}
