// Devices, sheets, money and seasons: the step that cannot be undone, and the figure that does not hold.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

export const lossy: Genre = {
  id: 'lossy',
  title: 'Deleting, resetting, switching devices or accounts',
  cue: butNot(
    named(
      /\b(?:how (?:do|can|to|should) (?:i |you |we )?|what happens (?:\w+ ){0,5}(?:if|when) (?:i|you) |steps to |can i )(?:\w+ )?(?:delete|reset|factory reset|wipe|format|uninstall|reinstall|deactivate|close|cancel|merge|transfer|switch|move|migrate|clear|unlink|free up|remove)\b[^.?\n]{0,50}\b(?:account|phone|iphone|android|laptop|computer|\bpc\b|mac(?:book)?|ipad|tablet|windows|icloud|google (?:drive|photos|account)|whatsapp|gmail|outlook|facebook|instagram|hard drive|\bssd\b|usb (?:stick|drive)|sd card|kindle|apple id|storage|photos|dropbox|onedrive|spotify|steam)\b/i,
    ),
    /\b(?:my data|bank|credit|checking|savings|money|utility|pnr|code|script|python|sql|terraform|aws|api|card number|background|watermark|excel)\b/i,
  ),
  lines: [
    trap(
      'lost-for-good',
      'Say first what is lost for good and how to save it.',
      /\bback ?up\b|\blos(?:e|ing|t)\b|\bkeep(?:ing)? (?:my|the|all)\b|\brecover/i,
    ),
  ],
  slots: [],
}

export const spreadsheet: Genre = {
  id: 'spreadsheet',
  title: 'Doing something in a spreadsheet',
  cue: butNot(
    named(
      /\bhow (?:do|can|to|would|should)\b[^.?\n]{0,60}\b(?:excel|google sheets?|spreadsheet|libreoffice calc)\b|\b(?:excel|google sheets)\b[^.?\n]{0,30}\bhow (?:do|can|to)\b|\b(?:explain|how (?:does|do))\b[^.?\n]{0,20}\b(?:vlookup|xlookup|sumifs?|countifs?|index[ -]match|pivot tables?|conditional formatting)\b/i,
    ),
    /\b(?:python|pandas|vba|macro|print|pdf|password|merge cells|freeze|color|colour|shortcut|open|convert)\b/i,
  ),
  lines: [
    trap(
      'breaks-on-new-rows',
      'Say when it breaks or goes stale, such as with blanks, text numbers or new rows.',
      /\bnew rows\b|\bblanks?\b|\bdynamic\b|\bautomatically\b/i,
    ),
  ],
  slots: [],
}

export const currency: Genre = {
  id: 'currency',
  title: 'Changing money',
  cue: butNot(
    named(
      /(?:\b\d[\d.,]*k? ?(?:usd|us dollars?|dollars?|eur|euros?|gbp|pounds?|yen|jpy|chf|francs?|rupees?|inr|pesos?|yuan|rmb|aud|cad|zloty|pln|krona|sek|nok|dkk|baht|won)|[$€£]\d[\d.,]*) (?:to|in|into) (?:usd|us dollars?|dollars?|eur|euros?|gbp|pounds|yen|jpy|chf|swiss francs?|rupees?|inr|pesos?|yuan|rmb|aud|cad|zloty|pln|krona|sek|nok|dkk|baht|won)\b/i,
    ),
    /\b(?:wolfram|wikipedia|python|calculator)\(/i,
  ),
  lines: [
    trap(
      'rate-and-fee',
      'Say of which day the rate is, and what a card or exchange desk takes off.',
      /\brate (?:is|of|was)\b|\bat \d|\bfees?\b|\bin (?:18|19|20)\d\d\b|\bjust the number\b|[=×*]/i,
    ),
  ],
  slots: [],
}

export const bestTime: Genre = {
  id: 'best-time',
  title: 'Best time to go somewhere or buy something',
  cue: butNot(
    named(
      /\b(?:best|good|right|cheapest|ideal) (?:time|month|season|week)s?(?: of (?:the )?year)? (?:to|for) (?:visit(?:ing)?|go(?:ing)? to|travel(?:l?ing)? (?:to|in)|trip|hike|hiking|safari|skiing)\b|\bwhen (?:should i|to|is it best to|is best to) (?:visit|go to|travel to)\b/i,
    ),
    /\b(?:doctor|dentist|gym|bed|bathroom|sleep|vet|school|college)\b/i,
  ),
  lines: [
    trap(
      'weeks-to-avoid',
      'Name the weeks to avoid, such as local holidays or closures.',
      /\bavoid\b|\bcrowds?\b|\bpeak season\b/i,
    ),
  ],
  slots: [],
}
