// Code that people or other programs touch: pages, components, endpoints, bots, games, devices.

import type { Genre, Line } from '../playbook.ts'

const tokensOutside: Line = {
  id: 'tokens-outside',
  text: 'Keep tokens and keys out of the code, and carry on after a lost connection.',
  technique: 'constraints',
  worth: 2,
  unless:
    /\btokens?\b[^.\n]{0,30}\b(?:env|out of|config|secret)|\bsecrets?\b|\.env\b|\breconnect|\blost connection/i,
}

export const wholeApp: Genre = {
  id: 'whole-app',
  title: 'Whole application',
  cue: /\bfull[- ]?stack\b|\b(?:app|site|website|platform|something) like (?:uber|airbnb|twitter|instagram|netflix|amazon|tinder|whatsapp|facebook|spotify|youtube|trello|notion|duolingo)|\b\w+ clone\b|\bclone of\b|\bsaas\b|\bmarketplace\b|\b(?:complete|entire|whole|full) (?:web |mobile |android |ios |desktop )?(?:app|application|system|platform|website)\b|\b(?:mobile|android|ios|iphone|desktop|web) app\b|\b(?:make|build|create|write|code) (?:me )?an? (?:\w+ ){0,3}app(?:lication)?\b/i,
  lines: [
    {
      id: 'core-that-runs',
      text: 'If this is too much for one answer, deliver a core that runs whole and list what is left out.',
      technique: 'decomposition',
      worth: 3,
      unless:
        /\bmvp\b|\bminimal|\bprototype|\bleft out\b|\bleave out\b|\bfirst (?:version|step)|\bstart with\b|\bone answer\b|\bskeleton\b|\bnot everything/i,
      explains: true,
    },
    {
      id: 'own-records',
      text: 'Where records belong to users, check on every request that this caller may touch this record.',
      technique: 'constraints',
      worth: 2,
      when: /\busers?\b|\baccounts?\b|\blog ?ins?\b|\bauth|\bsaas\b|\bmarketplace|\badmin|\bcustomers?\b|\blike uber|\blike airbnb/i,
      unless:
        /\bpermissions?\b|\bauthori[sz]|\broles?\b|\bmay (?:see|edit|touch)|\bonly (?:the )?(?:owner|staff|admins?)|\bno (?:login|auth|accounts)/i,
    },
  ],
  slots: [
    {
      id: 'core_path',
      question: 'Which one thing must a user be able to do from start to end?',
      given: /\bmust\b|\bshould\b|\bcan\b|\bfeatures?\b|\bscreens?\b|[-•*] |;|,[^,\n]{1,60},/i,
      fact: 'What must work from start to end',
    },
    {
      id: 'stack',
      question: 'Which technologies, or which ones you already know?',
      given:
        /\breact|\bvue|\bsvelte|\bangular|\bnext\.?js|\bdjango|\bflask|\bfastapi|\brails|\blaravel|\bspring|\bnode|\bexpress|\bkotlin|\bswift|\bflutter|\bcompose\b|\b\.net\b|\bpython|\bphp|\bjava\b|\bgo\b|\brust|\bsingle (?:html )?file|\bone (?:html )?file|\bhtml\b|\btkinter|\bqt\b|\belectron/i,
      fact: 'Technologies',
    },
  ],
}

export const webPage: Genre = {
  id: 'web-page',
  title: 'Web page',
  cue: /\blanding ?page|\bweb ?sites?\b|\bweb ?page|\bhtml page|\bhome ?page|\bportfolio (?:page|site)|\b(?:one|single)[- ]page\b|\b(?:one|single) html file|\bpage for (?:my|our|a|the)\b|\bhtml e-?mail|\be-?mail template|\bcoming[- ]soon page|\bstatic (?:page|site)\b/i,
  lines: [
    {
      id: 'no-made-up-facts',
      text: 'Invent no testimonials, figures or prices; mark clearly what I still have to supply.',
      technique: 'constraints',
      worth: 3,
      when: /\blanding|\bhome ?page|\bportfolio|\bpricing|\bshop\b|\bcompany|\bbusiness|\brestaurant|\bagency|\bfreelanc|\bpractice\b|\bstart-?up\b/i,
      unless:
        /\blorem|\bplaceholder|\binvent|\bmade[- ]?up|\bfake\b|\bdummy|\btestimonials?\b|\bi will supply/i,
    },
    {
      id: 'narrow-screens',
      text: 'Make it hold up on a narrow phone screen and with longer real text.',
      technique: 'constraints',
      worth: 2,
      when: /\bpage\b|\bsite\b|\bwebsite\b/i,
      unless:
        /\bresponsive|\bmobile|\bphones?\b|\bnarrow|\bsmall screen|\bstack(?:s|ed)\b|\btablets?\b|\btv\b|\bprojector|\bkiosk|\be-?mail/i,
    },
  ],
  slots: [
    {
      id: 'visitor_action',
      question: 'What should a visitor do on the page?',
      given:
        /\bsign ?up|\bbook(?:ing)?\b|\bbuy\b|\bcontact|\bsubscri|\bcta\b|\border\b|\bdownload|\bclick|\btap|\bdrag|\bslider|\bsearch|\bform\b|\bregister|\bdonat/i,
      fact: 'What a visitor should do',
    },
    {
      id: 'content',
      question: 'Which texts and facts must be on it (name, prices, address)?',
      given: /:|;|,[^,\n]{1,60},|\bhero\b|\bsections?\b|\bjson\b/i,
      fact: 'Content',
    },
  ],
}

export const component: Genre = {
  id: 'component',
  title: 'User-interface component',
  cue: /\bcomponents?\b|\breact\b|\bvue\b|\bsvelte\b|\bangular\b|\bsolid ?js|\bmodal\b|\bdrop-?down|\btool ?tips?\b|\bnav ?bar|\bhamburger|\bcarousel|\baccordion|\bautocomplete|\bdate ?picker|\bcombo ?box|\bcss\b|\btailwind|\bflexbox|\bjetpack compose|\bswiftui|\b(?:contact|login|sign-?up|checkout|multi[- ]step) form|\bdrag (?:and|&|n) drop (?:list|board|zone|upload)|\bkanban|\binfinite scroll/i,
  lines: [
    {
      id: 'late-answers',
      text: 'If results are fetched while typing, ignore answers that arrive late for an earlier input.',
      technique: 'constraints',
      worth: 3,
      when: /\bautocomplete|\btype-?ahead|\bsearch (?:box|field|bar|as|input)|\bsearchable (?:select|drop)|\blive search/i,
      unless: /\babort|\bcancel|\brace\b|\bstale|\barrive late|\bclient[- ]side only|\btrie\b/i,
    },
    {
      id: 'keyboard',
      text: 'Make it work by keyboard and for screen readers.',
      technique: 'constraints',
      worth: 2,
      when: /\bmodal|\bdialog|\bdrop-?down|\bmenu|\bhamburger|\bautocomplete|\bcombo ?box|\btabs?\b|\baccordion|\btool ?tip|\bcarousel|\bslider|\bdrag|\bpicker|\btoggle|\bform\b|\bselect\b|\btree\b|\bpopover|\bstar rating|\btable\b|\bsort(?:able|ing)/i,
      unless: /\baccessib|\ba11y|\baria\b|\bkeyboard|\bscreen ?readers?|\bwcag|\bfocus\b/i,
    },
    {
      id: 'states',
      text: 'Show what it looks like while loading, when empty and after an error.',
      technique: 'constraints',
      worth: 2,
      when: /\bfetch(?:es|ing)?\b|\bapi\b|\bload(?:s|ed)? (?:from|more|data)|\binfinite|\bupload|\bendpoint|\bget \/|\bserver\b|\bdashboard|\bfeed\b|\blist of\b|\btable (?:of|with)/i,
      unless: /\bloading|\bskeleton|\bspinner|\bempty (?:state|list)|\berrors?\b/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      question: 'Which framework and styling do you use?',
      default: 'Plain HTML, CSS and JavaScript',
      given:
        /\breact|\bvue|\bsvelte|\bangular|\bsolid|\bhtml\b|\bcss\b|\btailwind|\bbootstrap|\bswiftui|\bcompose\b|\bflutter|\bvanilla|\bplain js|\bjavascript|\bwpf\b|\bqt\b|\btkinter|\bblazor|\bastro|\blit\b|\bweb component/i,
      fact: 'Framework',
    },
  ],
}

export const endpoint: Genre = {
  id: 'endpoint',
  title: 'API or backend',
  cue: /\bend ?points?\b|\brest(?:ful)? api\b|\bapi (?:for|that|to|with|in)\b|\bcrud\b|\bgraphql\b|\bbackend\b|\bwebhooks?\b|\bfastapi\b|\bexpress(?:\.?js)?\b|\bflask\b|\bdjango\b|\bspring boot\b|\brails\b|\blaravel\b|\bnest\.?js|\bgrpc\b|\broute(?:r|s)? (?:for|that)|\bfile upload|\bcloudflare workers?|\blambda (?:function|handler|that)|\bmiddleware\b/i,
  lines: [
    {
      id: 'webhook',
      text: 'Verify the signature over the raw body, and make a delivery that arrives twice harmless.',
      technique: 'constraints',
      worth: 3,
      when: /\bwebhook/i,
      unless: /\bsignature|\bhmac|\braw body|\bidempot|\bsend(?:s|ing)? (?:a )?webhook/i,
    },
    {
      id: 'own-records',
      text: 'Where records belong to users, check on every request that this caller may touch this record.',
      technique: 'constraints',
      worth: 3,
      when: /\busers?\b|\baccounts?\b|\bauth|\blog(?:ged)?[- ]?in\b|\bcrud\b|\bprofiles?\b|\bnotes\b|\btodos?\b/i,
      unless:
        /\bpermissions?\b|\bauthori[sz]|\broles?\b|\bmay (?:see|edit|touch|write)|\bonly (?:the )?(?:owner|staff|admins?|author)|\bno (?:login|auth|accounts)|\bpublic\b|\bwebhook|\badmin\b/i,
    },
    {
      id: 'uploads',
      text: 'Limit the size, judge the type by content, and do not use the name the client sends.',
      technique: 'constraints',
      worth: 3,
      when: /\bupload/i,
      unless: /\bmax(?:imum)? size|\bsize limit|\blimit the size|\bmagic|\bcontent type|\bwebhook|\bcrud\b/i,
    },
    {
      id: 'paging',
      text: 'Keep pages stable when rows are added in between or share the same sort value.',
      technique: 'constraints',
      worth: 2,
      when: /\bpaginat|\bpaging|\bcursor|\binfinite scroll/i,
      unless: /\bstable\b|\bkeyset|\btie-?break|\bthen id\b|\bwebhook|\bupload/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      question: 'Which language and framework?',
      default: 'Python with FastAPI',
      given:
        /\bfastapi|\bflask|\bdjango|\bexpress|\bnest|\bnode|\brails|\bsinatra|\blaravel|\bsymfony|\bphp|\bspring|\bktor|\bgin\b|\bgo(?:lang)?\b|\brust|\baxum|\bactix|\bpython|\btypescript|\bjava\b|\bkotlin|\bc#|\.net\b|\bworkers?\b|\blambda|\belixir|\bphoenix|\bgraphql|\bgrpc|\bhono\b|\bnext/i,
      fact: 'Language and framework',
    },
    {
      id: 'callers',
      question: 'Who calls it, and how do they prove who they are?',
      given:
        /\bapi keys?|\bjwt\b|\boauth|\bsession|\btokens?\b|\bauth|\bpublic\b|\bno login|\binternal\b|\blog ?in\b|\bstripe|\bgithub\b/i,
      fact: 'Who calls it',
    },
  ],
}

export const scraper: Genre = {
  id: 'scraper',
  title: 'Scraper',
  cue: /\bscrap(?:e|es|er|ing)\b|\bcrawl(?:er|s|ing)?\b|\bbeautiful ?soup\b|\bscrapy\b/i,
  lines: [
    {
      id: 'layout-changes',
      text: 'Stop with a clear message when an expected element is missing, rather than writing blanks.',
      technique: 'constraints',
      worth: 2,
      unless: /\bmissing\b|\blayout change|\bnot found\b|\bblanks?\b|\bempty\b/i,
    },
    {
      id: 'easier-way',
      text: 'Say if the site offers an API or feed for this, or needs a browser to show the data at all.',
      technique: 'constraints',
      worth: 2,
      unless: /\bapi\b|\bfeed\b|\bplaywright|\bselenium|\bpuppeteer|\bheadless|\brss\b|\bstatic html/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'page',
      question: 'Which page (address), and which fields from it?',
      given:
        /https?:\/\/|\bwww\.|\.(?:com|org|net|io|de|fr|no|uk|example)\b|\bfields?\b|\bprices?\b|\btitles?\b/i,
      fact: 'Page and fields',
    },
  ],
}

export const bot: Genre = {
  id: 'bot',
  title: 'Chat bot',
  cue: /\b(?:telegram|discord|slack|whatsapp|twitch|matrix|mastodon|reddit|teams|irc|signal) (?:\w+ )?bot\b|\bbot (?:for|that|in|to|which)\b|\baiogram|\bdiscord\.(?:py|js)/i,
  lines: [tokensOutside],
  slots: [
    {
      id: 'commands',
      question: 'Which commands or messages should it react to?',
      given: /(?:^|\s)\/\w+|\bcommands?\b|\breact|\bwhen\b|\bif\b|\bevery\b|\bsends?\b|\breplies|\bposts?\b/i,
      fact: 'What it reacts to',
    },
  ],
}

export const browserExtension: Genre = {
  id: 'browser-extension',
  title: 'Browser extension or user script',
  cue: /\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on|plugin)|\bmanifest v?3|\bmv3\b|\buser ?script|\btamper ?monkey|\bgrease ?monkey|\bbookmarklet/i,
  lines: [
    {
      id: 'late-content',
      text: 'Handle page content that loads later, and ask for no permission it does not need.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bmutation ?observer|\bloads? (?:later|dynamically)|\bminimal permissions|\bno permission|\bsingle[- ]page|\bspa\b/i,
    },
  ],
  slots: [],
}

const REALTIME =
  /\btetris|\bsnake\b|\bpong\b|\bplatformer|\bshooter|\bpygame|\bphaser|\barcade|\bbreakout (?:game|clone)|\bflappy|\basteroids|\bracing|\binvaders|\blove2d|\brunner\b/i

export const game: Genre = {
  id: 'game',
  title: 'Game',
  cue: /\bgames?\b|\btetris\b|\bpong\b|\brogue-?like|\bplatformer|\bpygame|\bunity\b|\bgodot\b|\bunreal\b|\bphaser\b|\btic[- ]?tac[- ]?toe|\bminesweeper|\bchess\b|\bsudoku\b|\bhangman\b|\bblackjack\b|\bbreakout (?:game|clone)|\bflappy\b|\bsnake in\b|\bwordle\b|\bconnect (?:four|4)|\breversi|\bdungeon/i,
  lines: [
    {
      id: 'every-ending',
      text: 'Refuse illegal moves and detect every way the game can end, draws included.',
      technique: 'constraints',
      worth: 2,
      when: /\btic[- ]?tac|\bchess|\bcheckers|\bdraughts|\bconnect (?:four|4)|\bothello|\breversi|\bcard game|\bpoker|\bblackjack|\bboard game|\bbattleship|\bgomoku/i,
      unless: /\billegal|\bdraws?\b|\bstalemate|\bties?\b|\bend condition/i,
    },
    {
      id: 'same-speed',
      text: 'Let it run at the same speed on slow and fast machines.',
      technique: 'constraints',
      worth: 2,
      when: new RegExp(
        `${REALTIME.source}|\\b(?:unity|godot)\\b[\\s\\S]{0,200}\\b(?:controller|movement|moves?|camera|shake|follow\\w*)`,
        'i',
      ),
      unless: /\bfps\b|\bframe ?rate|\bdelta|\bspeed|\belapsed|\bhz\b/i,
    },
    {
      id: 'clean-restart',
      text: 'If it can be restarted, leave no timer, listener or score of the last round behind.',
      technique: 'constraints',
      worth: 2,
      when: REALTIME,
      unless: /\brestart(?:s|ed|able)?\b|\breset\b/i,
    },
  ],
  slots: [
    {
      id: 'platform',
      question: 'Where should it run: browser, terminal, or an engine such as Godot or Unity?',
      default: 'In the browser, one HTML file',
      given:
        /\bbrowser|\bhtml|\bterminal|\bconsole|\bpygame|\bgodot|\bunity|\bunreal|\bphaser|\bpython|\bjava(?:script)?\b|\bjs\b|\bc\+\+|\bc#|\brust|\broblox|\blua|\bscratch|\bandroid|\bios\b|\bswift|\bkotlin|\bcanvas|\btcod\b|\bcli\b|\breact|\bgo\b|\bhaskell/i,
      fact: 'Platform',
    },
  ],
}

export const device: Genre = {
  id: 'device',
  title: 'Microcontroller or home automation',
  cue: /\barduino\b|\besp-?(?:32|8266)\b|\bmicro ?python\b|\bcircuit ?python\b|\bstm32\b|\bpico\b|\bgpio\b|\bhome assistant\b|\besphome\b|\bzigbee|\bservo\b|\bneopixel|\bws2812|\bmicro:?bit\b|\bmodbus\b/i,
  lines: [
    {
      id: 'no-blocking',
      text: 'Let no waiting loop block the buttons or anything else it has to watch.',
      technique: 'constraints',
      worth: 2,
      when: /\barduino|\besp|\bmicro ?python|\bcircuit ?python|\bpico\b|\bstm32/i,
      unless: /\bblock|\bmillis|\binterrupt|\bdma\b|\brtos|\basync|\btimer|\bdeep sleep/i,
    },
    {
      id: 'lost-link',
      text: 'Say what it does when the network or a device is gone, and how it recovers.',
      technique: 'constraints',
      worth: 2,
      when: /\bwi-?fi|\bmqtt|\bhttp|\bzigbee|\bmodbus|\bpublish|\bunavailable|\bmoonraker|\bhome assistant/i,
      unless: /\breconnect|\boffline|\brecover|\bunavailable|\bfails?\b|\bdrops? out/i,
      explains: true,
    },
    {
      id: 'wiring',
      text: 'State the wiring it assumes, with pins and voltage levels.',
      technique: 'constraints',
      worth: 2,
      when: /\barduino|\besp-?(?:32|8266)|\bmicro ?python|\bpico\b/i,
      unless: /\bpins?\b|\bgpio|\b[dap]\d+\b|\bwir(?:ed|ing)\b|\bground\b|\bvolt/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'wiring',
      question: 'Which board exactly, and what is wired to which pin?',
      given:
        /\bpins?\b|\bgpio ?\d|\b[dap]\d+\b|\bentity\b|\b(?:light|sensor|switch|binary_sensor)\.\w+|\bwired\b/i,
      fact: 'Board and wiring',
    },
  ],
}
