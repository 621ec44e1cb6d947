// What a process and its children have computed so far. Unlike time on the clock it holds on a busy machine.

import { readFile } from 'node:fs/promises'

/** Of a clock tick, as Linux counts processor time (sysconf(_SC_CLK_TCK) is 100 everywhere it matters). */
const TICK_MS = 10
/** Fields of /proc/PID/stat after the name in parentheses. */
const [USER, SYSTEM] = [11, 12]

/** Milliseconds of processor time; NaN where there is no /proc. */
export const cpuTime = async (pid: number): Promise<number> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const own = (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
    const times = await Promise.all(
      children
        .split(' ')
        .filter(Boolean)
        .map((child) => cpuTime(Number(child))),
    )
    return times.reduce((sum, time) => sum + time, own)
  } catch {
    return Number.NaN
  }
}
