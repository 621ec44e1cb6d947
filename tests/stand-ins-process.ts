// The stand-ins in a process of their own: the tests under workerd resolve packages for workerd, these need Node's.

import '../workers/build/public.ts'
import { startStandIns } from './stand-ins.ts'

const { bindings, apiKey, close } = await startStandIns()
process.once('disconnect', async () => {
  await close()
  process.exit()
})
process.send?.({ bindings, apiKey })
