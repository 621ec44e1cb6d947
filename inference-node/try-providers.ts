// Tries each provider of PROVIDERS with the model and says which work here and why others do not. Serves nothing.

import { parseEnv } from './env.ts'
import { sessionStarter } from './model/session-starter.ts'
import { chooseModel, readRegistry } from './registry.ts'

const env = parseEnv({ INFERENCE_TOKEN: 'nobody-is-served-here', ...process.env })
const model = chooseModel(await readRegistry(env.MODELS_DIR), env.MODEL_VERSION)
const start = sessionStarter(env, model, (line) => console.error(line))

let works = 0
for (const provider of env.PROVIDERS) {
  const before = performance.now()
  try {
    const session = await start(provider)
    console.log(
      `${provider}: works with ${model.version}, ready after ${Math.round(performance.now() - before)} ms`,
    )
    works++
    await session.stop()
  } catch (error) {
    console.log(`${provider}: refused: ${(error as Error).message.trim()}`)
  }
}
process.exit(works > 0 ? 0 : 1)
