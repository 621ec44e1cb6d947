import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

const paceOf = (...runs: [times: number, runMs: number, size: number][]) => {
  const pace = createPace()
  for (const [times, runMs, size] of runs) for (let i = 0; i < times; i++) pace.learn({ runMs, size })
  return pace
}

it('promises nothing before it has seen a few runs', () => {
  expect(paceOf([7, 30, 100]).until(1_000)).toBe(0)
})

it('reckons half as much again for the run itself, and the usual for what stands before it', () => {
  const { until } = paceOf([8, 30, 100])
  expect([until(0), until(1_000)]).toEqual([45, 345])
})

it('follows another load within sixteen runs', () => {
  expect(paceOf([100, 30, 100], [16, 60, 100]).until(0)).toBe(90)
})

it('does not take a pause of the machine for its pace', () => {
  expect(paceOf([2, 5_000, 100], [6, 30, 100]).until(0)).toBe(45)
  expect(paceOf([14, 30, 100], [2, 5_000, 100]).until(0)).toBe(45)
})
