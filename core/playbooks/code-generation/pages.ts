// Code that people look at and click: applications, pages, components, extensions.

import type { Genre } from '../playbook.ts'

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
        /\bthree\.?js|\bscene\b|\banimation|\blorem|\bplaceholder|\binvent|\bmade[- ]?up|\bfake\b|\bdummy|\btestimonials?\b|\bi will supply/i,
    },
    {
      id: 'narrow-screens',
      text: 'Make it hold up on a narrow phone screen and with longer real text.',
      technique: 'constraints',
      worth: 2,
      when: /\bpage\b|\bsite\b|\bwebsite\b/i,
      unless:
        /\bresponsive|\bmobile|\bphones?\b|\bnarrow|\bsmall screen|\bstack(?:s|ed)\b|\btablets?\b|\btv\b|\bchromebook|\bdesktop|\blaptop|\bprojector|\bkiosk|\be-?mail/i,
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
      when: /\bmodal|\bdialog|\bdrop-?down|\bmenu|\bhamburger|\bautocomplete|\bcombo ?box|\btabs?\b|\baccordion|\btool ?tip|\bcarousel|\bslider|\bdrag|\bpicker|\bform\b|\bselect\b|\btree\b|\bpopover|\bstar rating|\btable\b|\bsort(?:able|ing)/i,
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
