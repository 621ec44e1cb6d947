// What people ask every day, in whichever words a classifier hears it: as a question or as something to explain.

import type { Genre } from '../playbook.ts'
import { bestTime, currency, lossy, spreadsheet } from './devices.ts'
import { cookingTime, gardenTiming, ownThing, priceOfJob, stain } from './house.ts'
import { cupsToWeight, kitchenSums } from './kitchen-sums.ts'
import {
  allowedAtAll,
  benefits,
  consumerRights,
  contractOrLaw,
  cover,
  duration,
  ignored,
  papers,
  signing,
} from './offices.ts'
import { cutToSize, fitsInto, howMuchMaterial, sharedBill } from './quantities.ts'
import { lawOverClause, message } from './readings.ts'
import { byComparison, listener, sayingIt, slang, tookPlace, usage } from './words.ts'

/** The counter, the contract, the other side. */
const RIGHTS: readonly Genre[] = [
  lawOverClause,
  consumerRights,
  contractOrLaw,
  papers,
  benefits,
  ignored,
  duration,
  signing,
  cover,
  allowedAtAll,
]

const HOME: readonly Genre[] = [
  cupsToWeight,
  kitchenSums,
  stain,
  cookingTime,
  gardenTiming,
  priceOfJob,
  cutToSize,
  howMuchMaterial,
  fitsInto,
  sharedBill,
  ownThing,
]

const WORDS: readonly Genre[] = [byComparison, listener, usage, slang, message, tookPlace, sayingIt]

const DEVICES: readonly Genre[] = [lossy, spreadsheet, currency, bestTime]

/** For questions and explanations. */
export const everyday: readonly Genre[] = [...RIGHTS, ...HOME, ...WORDS, ...DEVICES]
