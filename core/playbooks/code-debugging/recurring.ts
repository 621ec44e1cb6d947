// Trouble that everybody meets once a year, each with the step that usual answers leave out.

import { short } from '../condition.ts'
import { trap } from '../trap.ts'
import { about, hasCode, QUERY, shows } from './evidence.ts'

const LATE = 'output-contract'

/** A shorter prompt is the name of the error alone. */
const BARE_NAME = 50
/** The limit of a container is used up by what runs in it; on a whole machine the victim may be innocent. */
const OUT_OF_MEMORY = /\bout of memory: kill|\boom[- ]?kill(?:er|ed my)?\b(?<!oomkilled)/i
const CONTAINER =
  /\b(?:OOMKilled|kubectl|k8s|kubernetes|pods?|containers?|docker|CONSTRAINT_MEMCG|limits:)\b/i

export const killedForMemory = trap({
  id: 'killed-is-not-culprit',
  title: 'Process killed for want of memory',
  cue: (document) =>
    document.text.length > BARE_NAME &&
    !/-Xmx\d/.test(document.text) &&
    !CONTAINER.test(document.text) &&
    (OUT_OF_MEMORY.test(document.said) || shows(document, OUT_OF_MEMORY)),
  text: 'Say how to find out what used the memory, which need not be what was killed, with the command.',
  technique: LATE,
  when: /(?:)/,
  unless:
    /\b(?:only|just) (?:tell|say|the)\b|\bwhat does\b|\bmean\b|\bextract|\bsummar|\bjson\b|\btable\b|\btranslate|\bheap dump/i,
  explains: true,
})

export const reviewedPattern = trap({
  id: 'wrongly-taken-and-refused',
  title: 'Regular expression to be judged',
  cue: (document) =>
    /\bregex\w*|\bregular expression/i.test(document.said) &&
    /[\\^$[(].{3,}/.test(document.text) &&
    /\b(?:good|right|correct|ok(?:ay)?|fine|wrong|safe|does (?:this|it) work|check|review|better|improve)\b/i.test(
      document.said,
    ),
  text: 'List strings that it wrongly accepts and strings that it wrongly refuses.',
  technique: LATE,
  unless:
    /\bexplain\b|\bwrongly\b|\bfalse (?:positives|negatives)|\btest cases|\bshould (?:not )?match|\bonly the regex|\bdoes ?n[o']?t match/i,
  explains: true,
})

export const checkedQuery = trap({
  id: 'rows-that-disagree',
  title: 'Query to be checked against its purpose',
  cue: (document) =>
    (QUERY.test(document.said) || shows(document, QUERY)) &&
    /\b(?:check|does|is|whether|verify|validate)\b[^.\n]{0,40}\b(?:what i (?:think|want|need)|correct|right|ok(?:ay)?|do what|returns?|do the job)\b/i.test(
      document.said,
    ),
  text: 'Give sample rows on which the result and the described purpose differ, if there are any.',
  technique: LATE,
  unless:
    /\bsample rows|\bfaster|\bslow|\btakes? (?:\w+ )?\d|\btime(?:s|d)?[- ]?outs?\b|\bperformance|\boptimi[sz]|\bexplain (?:plan|analy)|\binjection|\bsyntax/i,
  explains: true,
})

export const shiftedDate = trap({
  id: 'step-that-shifts',
  title: 'Date or time that is off',
  cue: about(
    /\b(?:one|a|1) day (?:off|early|earlier|behind|late|later|before|less|ahead)\b|\boff by (?:one|a|1) (?:day|hour)|\b(?:previous|wrong|next) day\b|\b(?:one|two|an?|\d+) hours? (?:off|behind|ahead|early|late|earlier|wrong)\b|\bwrong time ?zone/i,
  ),
  text: 'Show at which step a time zone is applied to it, and what is stored before and after.',
  technique: LATE,
  unless: /\btimezone is\b|\bjet ?lag|\bslow\b|\bdeliver|\bexplain what\b|\bcron\b|\bsunrise/i,
  explains: true,
})

export const garbledText = trap({
  id: 'where-bytes-go-wrong',
  title: 'Garbled characters',
  cue: about(
    /(?:Ã[\u0080-\u00bf©¤¼¶]|â€)|\b(?:mojibake|umlauts?|accents?|accented|special|weird|strange|garbled|foreign|chinese|japanese|arabic|cyrillic|german) (?:characters?|letters|chars|symbols)?\b[^.\n]{0,60}\b(?:broken|wrong|garbled|weird|question marks?|show|become|come out|turn|display|appear|instead)\b|\bUnicode(?:De|En)codeError\b/i,
  ),
  text: 'Find the first step at which the bytes are wrong, rather than replacing characters afterwards.',
  unless: /\bregex\b|\bremove (?:all )?(?:the )?accents|\bslug|\bstrip\b|\bwallpaper|\bkeyboard\b/i,
})

export const missingSetting = trap({
  id: 'build-or-run-time',
  title: 'Environment variable that does not arrive',
  cue: about(
    /\b(?:env(?:ironment)? ?var(?:iable)?s?|process\.env|import\.meta\.env|\.env(?:\.\w+)?|dotenv|os\.environ)\b[\s\S]{0,120}\b(?:undefined|empty|not (?:found|loaded|set|working|read|picked|available)|missing|none|null|keyerror|does ?n[o']?t)\b|\b(?:undefined|empty|missing|not (?:found|loaded|set|read))\b[\s\S]{0,60}\b(?:env(?:ironment)? ?var\w*|process\.env|\.env)\b/i,
  ),
  text: 'Say whether the value is read when building or when running, and how to see which.',
  technique: LATE,
  unless:
    /\bnot assignable|\btype (?:error|string)|\bbuild[- ]?time|\brun[- ]?time|\bcommit|\bpushed\b|\bgitignore/i,
  explains: true,
})

export const missingFiles = trap({
  id: 'path-and-case',
  title: 'Pictures or styles missing after deployment',
  cue: about(
    /^(?=[\s\S]*\b(?:images?|pictures?|css|styles?|stylesheet|assets|fonts?|icons?|js files?|blank page|white page)\b)(?=[\s\S]*\b(?:not (?:load|show|display|found)\w*|do ?n[o']?t (?:load|show)|does ?n[o']?t (?:load|show)|404|missing|broken|blank|white)\b)(?=[\s\S]*\b(?:github pages|netlify|vercel|deploy\w*|production|live|hosted|uploaded|on the server|after (?:the )?build|works? locally)\b)/i,
  ),
  text: 'Check the base path and upper or lower case in file names before anything else.',
  unless:
    /\bbase path|\bupper|\bcase[- ]sensitiv|\bcors\b|\b50[0234]\b|\bupload(?:s|ing)? (?:fail|large)|\bemail/i,
})

export const tooWide = trap({
  id: 'element-too-wide',
  title: 'Page that scrolls sideways',
  cue: about(
    /\bhorizontal(?:ly)? (?:scroll\w*|overflow\w*)|\bscrolls? (?:sideways|horizontally|to the (?:right|side))|\bwider than the (?:screen|viewport|page|phone)|\b(?:white|empty|blank) (?:space|gap|strip) (?:on|to|at) the right\b/i,
  ),
  text: 'Say how to find the element that is too wide, instead of hiding the overflow.',
  unless:
    /\b(?:want|make|add|create|need|build)\b[^.\n]{0,30}\bhorizontal|\bcarousel|\bgallery|\bexcel|\bimplement/i,
  explains: true,
})

export const statusCode = trap({
  id: 'detail-that-tells',
  title: 'Request refused with a status code',
  cue: (document) =>
    !hasCode(document) &&
    /\b(?:40[0134569]|415|422|429)\b/.test(document.said) &&
    /\b(?:api|request|endpoint|post|get|put|fetch|axios|curl|postman|token|login|route|webhook|call|server|header)\b/i.test(
      document.said,
    ),
  text: 'Name for each likely cause the detail of the request or response that tells it from the others.',
  technique: LATE,
  when: short(250, /\b(?:why|get(?:s|ting)?|return\w*|gives?|error|fail\w*|always|suddenly|only|help|fix)\b/),
  unless:
    /\bwhat (?:does|is|are)\b|\bdifference|\bmean\b|\blocation \/|\bproxy_pass|\bimplement|\bshould (?:i|we|it) return/i,
  explains: true,
})

export const crossOrigin = trap({
  id: 'preflight-or-request',
  title: 'Cross-origin request refused',
  cue: about(/\bcors\b|\baccess-control-allow/i),
  text: 'Say how to see whether the preflight or the request itself fails, and where the fix belongs.',
  technique: LATE,
  when: short(400, /\b(?:error|blocked|fail\w*|fix|problem|issue|does ?n[o']?t|why|still|policy)\b/),
  unless:
    /\bpreflight|\bwhat is\b|\bexplain\b|\bdifference|\bno access to the server|\bcan'?t change the server/i,
  explains: true,
})

export const makerBoard = trap({
  id: 'wiring-part-or-code',
  title: 'Board, sensor or motor that misbehaves',
  cue: about(
    /^(?=[\s\S]*\b(?:arduino|esp-?(?:32|8266)|raspberry pi|pico|micro:?bit|stm32|breadboard)\b)(?=[\s\S]*\b(?:sensors?|servo|motor|relay|led(?:s| strip)?|lcd|oled|display|button|i2c|ultrasonic|dht\d+|keypad|encoder)\b)(?=[\s\S]*\b(?:does ?n[o']?t|do ?n[o']?t|not working|won'?t|always|all the time|stuck|random\w*|jitters?|flickers?|wrong|reads?|shows?|only|nothing|noisy|keeps)\b)/i,
  ),
  text: 'Give one check each that tells wiring, part and code apart, before changing the code.',
  technique: LATE,
  material: false,
  when: short(350),
  unless:
    /\b(?:multimeter|oscilloscope|measured|swapped|library example|write|create|build|make me|how (?:do|can) i (?:connect|wire|use))\b/i,
  explains: true,
})

export const ported = trap({
  id: 'differences',
  title: 'Code to be carried over',
  cue: (document) =>
    hasCode(document) &&
    /\b(?:convert|port|translate|rewrite|turn|change|redo|migrate)\b[^.\n]{0,30}\b(?:to|into|in|as|from)\b[^.\n]{0,20}\b(?:python|pandas|polars|numpy|java|kotlin|go|golang|rust|c#|c\+\+|ruby|php|swift|javascript|js|node|r|julia|matlab|sql|bash|powershell|dplyr|vba|apps script)\b/i.test(
      document.said,
    ),
  text: 'Point out where the two differ in behaviour on the same input.',
  technique: 'constraints',
  unless:
    /\bdiffer|\bsame behaviou?r|\bcode only|\bonly (?:the )?code|\bno explanation|\bfix\b|\berror\b|\btypescript/i,
  explains: true,
})
