// What must be ours before anything starts: the ports, and the folder, which no two processes may write to.

import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { SettingsError } from './settings.ts'

const OWNER = '.local/owner.pid'

/** Takes .local until this process ends. @throws SettingsError while another one that runs has it. */
export const claimFolder = (): void => {
  mkdirSync('.local', { recursive: true })
  try {
    writeFileSync(OWNER, String(process.pid), { flag: 'wx' })
    process.once('exit', () => rmSync(OWNER, { force: true }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(readFileSync(OWNER, 'utf8'))
    // In a container every life has the same number.
    if (owner !== process.pid && isRunning(owner))
      throw new SettingsError(`It runs here already, as process ${owner} (if not, delete ${OWNER})`)
    rmSync(OWNER)
    claimFolder()
  }
}

/** @throws SettingsError when the port is taken, naming the variable that moves it. */
export const requireFreePort = async (port: number, variable: string): Promise<void> => {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new SettingsError(`Port ${port} is taken. Choose another one: ${variable}=${port + 1} npm start`)
  }
  probe.close()
  await once(probe, 'close')
}

const isRunning = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
