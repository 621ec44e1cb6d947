import { afterAll, beforeAll, expect, it } from 'vitest'
import { probeContract } from '../../tests/contracts/probe.ts'
import { INFERENCE_TOKEN, type InferenceServer, startInference } from '../../tests/inference.ts'
import { UNREACHABLE } from '../../tests/unreachable.ts'
import { createProbeInference } from './probe-inference.ts'

let server: InferenceServer
const probe = (url: string, token = INFERENCE_TOKEN) => createProbeInference({ url, token, timeoutMs: 5_000 })

beforeAll(async () => {
  server = await startInference()
})
afterAll(() => server.kill())

probeContract('The inference server', { up: () => probe(server.url), down: () => probe(UNREACHABLE) })

it('finds out that the token is wrong', async () => {
  await expect(probe(server.url, 'a-token-of-somebody-else')()).rejects.toThrow('/v1/models answers 401')
})
