// What every probe of a dependency must do.

import { describe, expect, it } from 'vitest'
import type { Probe } from '../../workers/ports.ts'

export const probeContract = (name: string, probes: { up: () => Probe; down: () => Probe }) =>
  describe(`${name} as a probe`, () => {
    it('resolves when the dependency answers', async () => {
      await expect(probes.up()()).resolves.toBeUndefined()
    })

    it('rejects when nobody is there', async () => {
      await expect(probes.down()()).rejects.toThrow()
    })
  })
