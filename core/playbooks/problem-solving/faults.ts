// Things that do not work: devices, houses, loaves, services under load.

import type { PromptDocument } from '../../prompt/document.ts'
import { butNot } from '../but-not.ts'
import type { LineId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'

/** Words that say something does not do what it should. A noun alone may as well be a purchase or a plan. */
const SYMPTOM = mentioned(
  /\b(?:won['’]?t|doesn['’]?t|can['’]?t find|keeps?|stops?|stopped|stuck|drops?|dies|dead|dying|leaks?|leaking|noise|clunk|squeak\w*|rattl\w*|smells?|flicker\w*|blank|slow|freez\w*|crash\w*|trips?|film|mou?ld|damp|overheat\w*|not (?:working|charging|turning|heating|starting)|broken?|jam|loud|hum\w*|icing|no (?:signal|sound|power|heat|internet)|loses?|cuts? out|brown|yellow(?:ing)?|spots|flat|collaps\w*|soggy|mushy|skips?|buzz\w*|tastes?|crawling|screams?|only (?:when|in|on|upstairs)|why|running|fault|error|black screen|cold|shakes?|wobbl\w*|disconnects?|skipping|no longer|eating|eaten|holes|wilt\w*|droop\w*|not responding|white screen|stopped responding|takes (?:two|three|four|\d|forever|ages|too long)|gets? (?:hot|stuck|warm))\b/i,
)

/** A judgement is asked for, not a repair. */
const JUDGEMENT = mentioned(
  /\bdesign\b|\bpros and cons\b|(?<!\b(?:what|where|how) )\bshould (?:i|we)\b|\bfair\b|\breplace,|\bor replace\b|\bworth\b|\bpolicy\b|\bbuy(?:ing)?\b|\bchoose\b|\bplan:|\bpassword\b|\barchitect|\bprocess\b|\bfollow-up list\b|\brank (?:these|them)\b|\bwhich of (?:these|them)\b|\btoss or\b|\bwon['’]?t fit\b|\bcan['’]?t find (?:it|my)\b|\b(?:find|nearest|closest)[^.?\n]{0,20}\b(?:shop|mechanic|garage|station|store)\b|\bjump[- ]?start|\bneed a mechanic\b|\bcharge (?:my|a|the) car battery|\bcredit card\b|\bdead (?:car )?battery|\bbattery is dead\b|\bhow (?:do|can) (?:i|we|you) (?:prevent|avoid)|\bhow to (?:prevent|avoid|clean|use|change)\b|\bwhere (?:should|can|do) (?:i|we) (?:go|take|find)|\bwrite\b|\bposter\b|\bI recommend\b|\bwhat would you do\b|\bdigiti[sz]\w+|\bscript\b|\bvendor\b|\bviewings\b|\bor (?!just (?:an? )?(?:old|normal|bad|dirty|age|wear)\b)[^.?\n]{3,60}\?/i,
)

/** A file or a line of code is at fault, not a running service. */
const CODE = mentioned(
  /\bya?ml\b|\bsyntax\b|\bparse error|\btraceback\b|\bexception\b|\bunit tests?\b|\bflaky\b/i,
)

const inTrouble = (sign: RegExp) => {
  const isNamed = named(sign)
  return (document: PromptDocument): boolean => isNamed(document) && !JUDGEMENT(document) && !CODE(document)
}

/** Somebody, not the thing, does or does not do it. */
const SOMEBODY = mentioned(
  /\b(?:club|suppliers?|managers?|sellers?|customers?|guests?|members|colleagues?|co-?workers?|boss|employees?|partner|friends?|daughter|son|patients?|clients?|kids|teacher|delivery (?:man|driver|company)|company|shop) (?:\w+ ){0,2}(?:keeps?|won['’]?t|doesn['’]?t|don['’]?t|stops?|stopped|refus\w+|wants?|asks?|argu\w+|cancel\w*)\b|\binterview\b|\bginger-?bread house\b/i,
)

const misbehaving = (thing: RegExp) => {
  const isNamed = named(thing)
  return (document: PromptDocument): boolean =>
    isNamed(document) && SYMPTOM(document) && !JUDGEMENT(document) && !SOMEBODY(document)
}

const cheapestCheckFirst = (id: LineId): Line => ({
  id,
  text: 'Start with the likeliest cause that is cheap to check, and say what each check would show.',
  technique: 'constraints',
  worth: 3,
  explains: true,
  unless:
    /\bcheap(?:est)? to check|\bcheck first\b|\blikel(?:y|iest) (?:cause|first)|\bmost likely\b|\bin order of\b|\bdiagnostic (?:tree|order)|\b(?:is|are|was|works?) (?:fine|ok(?:ay)?)\b/i,
})

const tried = {
  id: 'tried',
  wording: 'tried/kitchen-and-garden',
  question: 'What have you tried, and what changed just before it began?',
  given:
    /\bit (?:has|['’]s) (?:rained|been)\b|\bfor (?:\d+|two|three|four|several) (?:days|weeks|months)\b|\btried\b|\balready\b|\bchanged\b|\breset\b|\brestart|\breplaced\b|\bcleaned\b|\bsince\b|\bonly when\b|\bafter\b|\bswapped\b|\bpainted\b|\btwice\b|\bchecked\b|\bnot (?:the )?slugs\b|\breplacing\b|\bonly\b|\btruss rod\b/i,
  fact: 'Tried so far',
} as const

export const incident: Genre = {
  id: 'incident',
  title: 'Service in trouble',
  cue: inTrouble(
    /\bincident\b|\boutage\b|\bpods?\b[^.\n]{0,30}\b(?:evict\w*|crash\w*|restart\w*|oom\w*|pending)|\bcrash-?loop|\boom-?killed|\bp9[59]\b|\blatenc|\b5\d\d errors?\b|\b50[0234]s\b|\b50[0234]\b (?:status|response|internal|bad gateway|from the)|\b(?:http|status|returns?|throws?|nginx|api|server|endpoint|gateway|site)\b[^.\n]{0,25}\b50[0234]\b(?! ?(?:eur|usd|euros|dollars|pounds|people|users|visit\w*|hits|clicks|orders|sales|customers|times|more|less|fewer|off|m\b|ml\b|g\b|km\b|words))|\btimeouts?\b|\bconsumer lag|\bconsumers lag|\breplicas? lag|\bcpu (?:at|\d|spike)|\bmemory leak|\boom\b|\bkafka\b[^.\n]{0,40}\blag|\bprod(?:uction)? (?:is )?(?:down|slow|broken)|\bvacuum can['’]?t|\bdisk (?:is )?full|\bbacklog of (?:jobs|messages)|\bqueue (?:grows|backs up)|\bsite (?:is )?down\b|\b(?:100% cpu|cpu 100%)|\b100% cpu/i,
  ),
  lines: [
    {
      id: 'restore-then-find',
      text: 'Put what restores service first, and say what evidence to save before restarting anything.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bdown\b|\boutage\b|\bincident\b|\b5\d\d errors?\b|\bstarted\b|\bright now\b|\bsince\b|\b100%|\bnow\b|\boom\b|\bjumped\b/i,
      unless:
        /\bonce in\b|\b(?:1|one) (?:in|out of) \d|\bnarrow\w*|\boccasional|\bsometimes\b|\bintermittent|\bsporadic|\brandom|\bonly (?:behind|when|in|on|for|at|some)\b|\broughly\b|\bnever on my\b|\bmitigat[^.\n]{0,40}\bcause|\brestores? service\b|\bstop the bleeding|\blong[- ]term\b|\boptions\b|\bpaths\b|\bweigh\b|\bstart looking\b|\bfind it\b|\bhypothes[ei]s\b/i,
    },
    {
      id: 'confirm-or-rule-out',
      text: 'Name for each suspected cause the one measurement that would confirm it or rule it out.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bwhy\b|\bfind(?:ing)? it\b|\bwhere do i\b|\bstart looking\b|\bslower\b|\bspikes?\b|\bevery (?:\d|night|day|morning|evening|hour)|\bnightly\b|\bsometimes\b|\brandom/i,
      unless: /\brule it out\b|\bone cheap measurement|\bdown\b|\boptions\b|\bpaths\b|\bwhat first\b/i,
    },
  ],
  slots: [
    {
      id: 'what_changed',
      question: 'What changed before it began: deploy, traffic, data, configuration?',
      given:
        /\bdeploy|\bsince \d|\bafter\b|\bupgrade|\bmigrat|\bevery (?:mon|tues|wednes|thurs|fri|satur|sun)day|\brollback/i,
      fact: 'Last changes',
    },
    {
      id: 'evidence',
      wording: 'evidence/incident',
      question: 'What do metrics and logs show?',
      given: /\b\d+ ?(?:%|ms|s|rps|gb|tb)\b|\blogs?\b|\bslowlog|\bcpu\b|\bpartitions/i,
      fact: 'Metrics and logs',
    },
  ],
}

/** A survey before buying, a quarrel over who pays: nobody is about to repair anything. */
const BOUGHT_OR_DISPUTED =
  /\b(?:leaks?|leaking) (?:memory|data|threads|connections|handles)\b|\b(?:memory|heap|data|connection) leak|\bheap\b|\bc#|\b(?:in|on) production\b|\bsoftware\b|\b(?:python|java|node|\.net|rust|golang)\b|\b(?:we|i) offered\b|\bour offer\b|\bsurvey(?:or)?\b|\bseller\b|\bvendor\b|\bhelp me decide\b|\bwho (?:pays|is liable|is responsible|has to pay)\b/i

export const houseAndCar: Genre = {
  id: 'house-and-car',
  title: 'House, car or machine in need of repair',
  cue: butNot(
    misbehaving(
      /\bboiler|\bradiators?\b|\bheat pump|\bfurnace|\bfuse|\bbreaker|\btripp(?:ing|ed)\b|\brcd\b|\bgfci\b|\bextension lead|\bsockets?\b|\bwiring|\blight switch|\btoilet|\btaps?\b|\bfaucet|\bsink\b|\bdrain\b|\bgutter|\broof\b|\bleak(?:s|ing)?\b|\bdamp\b|\bmou?ld\b[^.\n]{0,40}\b(?:walls?|ceiling|bath\w*|shower|windows?|wardrobe|house|flat|corners?|grout|bedroom|kitchen|cellar|basement|loft)\b|\b(?:walls?|ceiling|bath\w*|shower|windows?|wardrobe|house|flat|corners?|grout|bedroom|kitchen|cellar|basement|loft)\b[^.\n]{0,40}\bmou?ld\b|\bceiling\b|\bplaster\b|\bwashing machine|\bwasher\b|\bdishwasher|\bfridge|\bfreezer|\boven\b|\bdryer\b|\bextractor|\bengine\b|\bbrakes?\b|\bgearbox|\bclutch\b|\bcar (?:won['’]?t|makes|starts|shakes)|\bpassat\b|\btiming chain|\bbike (?:chain|gears)|\bsqueak|\brattl|\b(?:car|truck|van|mower|tractor|scooter|boat)\b[^.\n]{0,25}won['’]?t start|\bpump\b|\bcar ac\b|\bkettle|\bsewing machine|\bstairs\b|\bthermostat|\bsaggy\b|\bdraught/i,
    ),
    BOUGHT_OR_DISPUTED,
  ),
  lines: [
    cheapestCheckFirst('repair-cheapest-check'),
    {
      id: 'when-to-call',
      text: 'Say at which point it is a job for a professional.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      small: true,
      when: /\bboiler|\bfuse|\bbreaker|\btripp|\bsockets?\b|\bwiring|\bheat pump|\broof\b|\bbrakes?\b|\bfurnace|\bceiling\b|\bengine\b|\boven\b|\bfridge|\bfreezer/i,
      unless:
        /\bcall (?:the|a|an) |\bprofessional|\bplumber|\belectrician|\binstaller|\bengineer\b|\bgarage\b|\bmechanic|\broofer/i,
    },
  ],
  slots: [
    {
      id: 'model',
      question: 'Which make, model and age?',
      given:
        /\b(?:19|20)\d\d\b|\b[A-Z]{2,}\d|\bbosch|\bmiele|\bsamsung|\bvaillant|\bworcester|\bpassat|\bford\b|\btoyota|\bskoda|\by(?:ea)?rs? old|\bmou?ld\b|\bdamp\b|\bceiling\b|\broof\b|\bgutter|\bdrain\b|\bplaster\b|\bstairs\b|\btoilet\b|\btaps?\b|\bfaucet|\bkettle\b|\bwall\b|\bbike\b|\bradiators?\b|\brcd\b|\bbreaker\b/i,
      fact: 'Make and age',
    },
    tried,
    {
      id: 'when_it_happens',
      question: 'When does it happen, and what do you see, hear or smell?',
      given:
        /\bwhen\b|\bevery\b|\bonly\b|\balways\b|\bafter\b|\bnoise|\bsmell|\bat night\b|\bcold\b|\bmou?ld\b|\bdamp\b|\bleak|\bdrain\b|\bskips?\b|\bpressure\b|\bdraught|\bceiling\b|\bplaster\b/i,
      fact: 'When it happens',
    },
  ],
}

export const device: Genre = {
  id: 'device',
  title: 'Computer, phone or network that misbehaves',
  cue: misbehaving(
    /\bwi-?fi\b|\brouter\b|\bbluetooth|\bprinter|\blaptop|\bcomputer\b(?! (?:science|vision|program|game|architecture|network|lab))|\bmacbook|(?<!\b(?:on|by|over|via) the )(?<!\b(?:by|over|via|at his|at her|at their) )\bphone\b(?! (?:calls?|number|line|support|interview|script|shop))|\biphone|\bandroid\b|\bmonitor\b|\bheadphones|\bheadset|\bkeyboard\b|\bmouse\b|\bwebcam|\busb\b|\boutlook\b|\bexcel\b[^.\n]{0,30}\b(?:crash|freez|slow)|\bwindows (?:1\d|update)|\bteams\b[^.\n]{0,30}\b(?:crash|audio|mic)|\btv\b|\bconsole\b|\bps5\b|\bxbox|\bcamera\b|\bvpn\b|\bbattery\b|\bcharg(?:er|ing)\b|\binternet\b|\bcard reader|\bnas\b|\bflicker|\bbuffering|\bscanner\b|\braspberry pi\b|\bhome assistant\b|\bwordpress\b|\bplugin\b|\bsd card\b|\bexternal drive\b|\bbackup\b|\bsmart (?:plug|bulb|home)\b|\bcontroller\b|\bspeakers?\b(?! (?:of|at|for))/i,
  ),
  lines: [
    cheapestCheckFirst('device-cheapest-check'),
    {
      id: 'back-up-first',
      text: 'Say what to save or back up before the first attempt.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\bwordpress\b|\bexternal drive\b|\bnas\b|\bsd card\b|\bwon['’]?t (?:boot|start|turn on)\b|\bblack screen\b|\bwhite screen\b|\bhard drive\b/i,
      unless: /\bback(?:ed)? ?-?up\b|\bmonitor\b|\btv\b|\bheadphones\b/i,
    },
  ],
  slots: [
    {
      id: 'device',
      question: 'Which device and system, in which version?',
      given:
        /\bwindows (?:7|8|1\d)\b|\bmacos\b|\bandroid \d|\bios \d|\biphone \d|\bpixel \d|\bubuntu|\bgalaxy\b|\bmodel\b|\b[A-Z]{2,}-?\d{2,}|\bwi-?fi\b|\brouter\b|\binternet\b|\bbrother\b|\bhp\b|\bcanon\b|\bmonitor\b|\bcard reader\b/i,
      fact: 'Device and system',
    },
    tried,
  ],
}

export const kitchenAndGarden: Genre = {
  id: 'kitchen-and-garden',
  title: 'Bakes, plants and other living things that go wrong',
  cue: misbehaving(
    /\bsour-?dough|\bstarter\b|\bloa(?:f|ves)\b|\bdough\b|\bbread\b|\bcakes?\b|\bcookies\b|\bmayo|\bsauce\b|(?<!(?:paper|game|traffic|toe|log|printer) )\bjam\b(?! (?:but|session|partner|team|submission|game))|\bkombucha|\bbrew(?:ing)?\b|\bplants?\b|\btomato(?:es)?\b|\bmonstera|\borchid|\bhydrangea|\blawn\b|\bcompost\b|\bseedlings?\b|\bbrassicas?\b|\bcabbages?\b|\broses?\b|\bcucumbers?\b|\bcourgettes?\b|\bzucchini\b|\bpeppers\b|\bleaves (?:are|turn|have|go|keep|curl|drop|fall)|\bin (?:the )?leaves\b|\bbrown leaves\b|\byellow leaves\b|\bpothos\b|\bfern\b|\bcactus\b|\bhouseplants?\b|\bpizza\b|\bmacarons?\b|\bmeringue\b|\baphids?|\bslugs?\b|\bfungus|\baquarium|\bhives?\b|\bbees\b|\bmoss\b|\bwool\b|\bstain\b|\bjumper\b|\brice\b|\bguitar|\bglaze\b|\bwine\b|\bbasil\b/i,
  ),
  lines: [
    {
      id: 'tells-it-apart',
      text: 'Name the likeliest cause, the sign that tells it apart from the next likeliest, and the fix.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\btells? it apart\b|\blikely culprits\b|\bin order of\b|\bmost likely\b|\btoss\b|\bblossom end\b|\bsunken\b|\b(?:spots?|patch\w*) (?:at|on) the bottom\b|\b(?:some|possible|common|the) (?:reasons|causes)\b/i,
    },
  ],
  slots: [
    {
      id: 'conditions',
      question: 'How was it made or kept: amounts, temperature, times?',
      given:
        /\b\d+ ?(?:g|ml|degrees|°|c|f|%)\b|\d:\d|\beat(?:s|ing|en)?\b|\bholes\b|\baphids?\b|\bslugs?\b|\bcaterpillars?\b|\bstain\b|\bjumper\b|\bwool\b|\bguitar|\b(?:house)?plants?\b|\btomato(?:es)?\b|\bmonstera|\borchid|\bhydrangea|\blawn\b|\bseedlings?\b|\bbrassicas?\b|\bcabbages?\b|\bkale\b|\broses?\b|\bcucumbers?\b|\bcourgettes?\b|\bzucchini\b|\bpeppers\b|\blea(?:f|ves)\b|\bpothos\b|\bfern\b|\bcactus\b|\bfungus\b|\bbees\b|\bhives?\b|\bmoss\b|\bbasil\b|\bevery (?:day|other)|\bdaily\b|\bclay\b|\bsunny\b|\bshade\b|\bwindow\b/i,
      fact: 'Conditions',
    },
    tried,
  ],
}
