// A business, club or charity that needs a way forward: what to look up, what to try first.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

const TRADE = named(
  /\b(?:shop|store|bakery|caf[eé]|restaurant|company|business|startup|practice|studio|gym|hotel|hostel|agency|charity|club|choir|church|library|museum|farm|salon|clinic|brewery|newsletter|podcast|magazine|surgery)\b|\bcustomers?\b|\bsales\b|\bmargins?\b|\bturnover\b|\brevenue\b|\bchurn\b|\bopen rate\b|\bsubscribers\b|\bfundrais|\bdonors?\b|\breturns\b|\bvisitors\b|\bmembers\b|\bnew hires\b/i,
)

const BETTER = mentioned(
  /\bhow (?:can|could|do|might) (?:we|a|our|my)\b|\bwhat (?:can|could|should) we\b|\bget more\b|\bmore (?:customers|members|visitors|bookings|classes)|\bfell from|\bfall(?:en|ing)\b|\bdropped\b|\bdropping\b|\blosing\b|\bloses?\b|\bimprove|\bgrow\b|\bidle\b|\battract|\bstuck at\b|\bhalf empty|\bdead (?:on|tue|mon)|\bcheap fix|\bturn (?:it|this) around|\bquit within\b|\boptions\b/i,
)

/** How people behave: the answer is in the words to them, not in a figure. */
const CONDUCT = mentioned(
  /\bvolunteers?\b|\b(?:nicely|politely|kindly|gently|tactfully)\b|\b(?:rude|gossip\w*|argu\w+|quarrel\w*|conflicts?|behav\w+|bully\w*)\b/i,
)

/** Something got worse and nobody says why: a diagnosis comes before ideas. */
const FELL =
  /\bfell\b|\bfallen\b|\bdropped\b|\bdropping\b|\bquit within\b|\bgoing on\b|\bloses?\b|\blosing\b|\bwent (?:down|from)\b|\bhalved\b|\bchurn\b/i

export const business: Genre = {
  id: 'business',
  title: 'Business or organisation that needs a way forward',
  cue: (document) => TRADE(document) && BETTER(document) && !CONDUCT(document),
  lines: [
    {
      id: 'cause-and-figure',
      text: 'Put the likeliest cause first, with the figure to look up that would confirm it or rule it out.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: FELL,
      unless:
        /\brule it out\b|\bmost likely\b|\bwe know why\b|\bbecause\b|\bideas\b|\byes or no\b|\bverify\b|\bhypothes[ei]s\b/i,
    },
    {
      id: 'early-sign',
      text: 'Put first what is cheap to try and easy to undo, and name the number that would show early whether it works.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\?|\bhow (?:can|could|do|might|to)\b|\bwhat (?:can|could|should|would)\b|\bideas?\b|\bhelp\b|\bfix\b|\bneed\b/i,
      unless: new RegExp(
        String.raw`\bcheap(?:est)? (?:to try|test)|\beasy to undo|\bmetrics?\b|\bkpis?\b|\bmeasure|\bquick wins?|\brank\b|\byes or no\b|\bcould we have done\b|\bchoir\b|\bchurch\b|\bclub\b|\bcharity\b|${FELL.source}`,
        'i',
      ),
    },
  ],
  slots: [
    {
      id: 'numbers',
      question: 'What are the numbers: income, costs, customers, how they changed?',
      given: /\d|\b(?:charity|club|choir|church|library|museum|food bank|volunteers?)\b/i,
      fact: 'Numbers',
    },
  ],
}
