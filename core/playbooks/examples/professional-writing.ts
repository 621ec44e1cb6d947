// Prompts for the genres of professional writing, in the registers people use.

import { everydayWritingExamples } from './everyday-writing.ts'
import type { GenreExamples } from './genre-examples.ts'

export const professionalWritingExamples: GenreExamples = {
  ...everydayWritingExamples,
  eulogy: {
    picks: ['eulogy for my grandad, postman, whistled all day', 'obituary for our old headmaster, 80 words'],
    skips: ['condolence card for a client whose wife died last week'],
  },
  grief: {
    picks: [
      'Please draft a condolence card for a client whose wife died last week.',
      'sympathy message for a colleague whose dog died',
    ],
    skips: ['About us page for a funeral home', 'press release for the memorial day parade'],
  },
  'chatbot-prompt': {
    picks: [
      'Write a system prompt for the chatbot of a small bank.',
      'instructions for a support assistant of a bike shop',
    ],
    skips: [
      'prompt for chatgpt that sorts my receipts into folders',
      'write to the bot team about the outage',
    ],
  },
  'model-prompt': {
    picks: [
      'prompt for chatgpt that sorts my receipts into folders',
      'Prompt for an LLM that grades book reports.',
    ],
    skips: ['write a prompt reply to the tax office', 'email asking the bank for a prompt answer'],
  },
  runbook: {
    picks: ['runbook: disk full on the mail host', 'Write an on-call page for a stuck payment queue.'],
    skips: ['readme for my backup script'],
  },
  'software-docs': {
    picks: ['readme for my backup script', 'Write the "Getting started" page for our billing API.'],
    skips: ['user manual for a bread maker', 'a blog post about reading documentation'],
  },
  'user-story': {
    picks: [
      'user stories for exporting invoices as pdf',
      'Draft a user story with acceptance criteria: reset a forgotten PIN',
    ],
    skips: ['write the story of our company for the website', 'success story post for linkedin'],
  },
  'release-notes': {
    picks: [
      'release notes 5.1: faster sync, new icons, fixed login',
      'Write a changelog entry for the new search.',
    ],
    skips: ['press release about our new office', 'note to parents about the new timetable'],
  },
  'press-release': {
    picks: [
      'press release: library opens on sundays from may',
      'Draft a press statement on the burst water main.',
    ],
    skips: ['release form for photos of children', 'release notes for version 2'],
  },
  'personal-statement': {
    picks: [
      'personal statement for midwifery, 4000 characters',
      'I need a motivation letter for a master in ecology, I am a trained gardener.',
    ],
    skips: ['cover letter for a warehouse job', 'statement for the press on the fire'],
  },
  'cover-letter': {
    picks: [
      'cover letter for a warehouse job, never worked in one',
      'motivation letter for a job as a park ranger',
    ],
    skips: ['letter to the bank about my lost card', 'recommendation letter for my trainee'],
  },
  recommendation: {
    picks: [
      'referance letter pls, letter of recommendation for our au pair',
      'Write a recommendation letter for a student applying to law school',
    ],
    skips: ['cover letter for a cook', 'report on the meeting of 4 May'],
  },
  'performance-review': {
    picks: [
      'performance review for a quiet but solid accountant',
      'write peer feedback for a colleague who interrupts people',
    ],
    skips: ['book review for the parish magazine', 'reply to a 2 star review of our hotel'],
  },
  'job-advert': {
    picks: ['job ad baker nights', 'Write a job description for a part-time school librarian in Leeds.'],
    skips: ['cover letter for a job as a baker', 'linkedin post, i got the job'],
  },
  resignation: {
    picks: [
      'resignation letter, last day 31 may, keep it short',
      'write an e-mail of notice to my boss, four weeks',
    ],
    skips: ['sign: lift out of order until friday', 'please cancel my reservation for dinner'],
  },
  'small-note': {
    picks: [
      'voicemail greeting for a dentist',
      'thank you card for the midwife',
      'instagram caption, our new rye loaf',
    ],
    skips: [
      'thank-you letter to 300 donors of the choir with the accounts',
      'write a speech to thank the volunteers',
    ],
  },
  'rent-request': {
    picks: [
      'Write an email to my landlord asking for a rent reduction',
      'msg to landlord, can he lower the rent, flat above us is cheaper',
    ],
    skips: ['email to my landlord that the heating is broken', 'complaint about noise from the flat above'],
  },
  'pay-request': {
    picks: [
      'email to my boss asking for a raise after 3 years',
      'need a letter requesting a pay rise, i took over two jobs',
    ],
    skips: ['email to the fundraiser about what we raised', 'invoice reminder to a client'],
  },
  'payment-reminder': {
    picks: [
      'reminder to a client, invoice 41 unpaid since march',
      'Write a payment reminder to a tenant who is two months behind.',
    ],
    skips: ['reminder to the team about the offsite', 'code to chase a moving target'],
  },
  cancellation: {
    picks: [
      'cancellation letter for my gym',
      'Write an email to cancel my phone contract, I am moving abroad.',
    ],
    skips: ['please cancel my reservation for dinner', 'resignation letter, last day 31 may'],
  },
  'visa-invitation': {
    picks: [
      'invitation letter for my cousin’s visa, two weeks in june',
      'Write a letter to the embassy inviting my cousin for two weeks.',
    ],
    skips: ['invitation to the embassy summer concert for our members', 'email about my visa card'],
  },
  'legal-text': {
    picks: [
      'nda for a baker who sees our recipes',
      'Draft terms and conditions for a dog-walking service.',
      'freelance contract for a translator',
    ],
    skips: ['essay on the social contract', 'email asking when my contract ends'],
  },
  faq: {
    picks: ['Write an FAQ for our swimming club.', 'faq page for a dog hotel'],
    skips: ['SOP for closing the kitchen'],
  },
  procedure: {
    picks: ['SOP for closing the kitchen', 'user manual page: how to reset the alarm'],
    skips: ['blog post on why nobody reads instructions', 'readme for a command line tool'],
  },
  essay: {
    picks: ['essay 600 words, should zoos exist', 'term paper on river dolphins'],
    skips: ['blog post on how I failed at baking', 'cover letter for an editor'],
  },
  paper: {
    picks: ['Write an abstract for a talk on river dolphins.', 'position paper on night trains'],
    skips: ['essay 600 words, should zoos exist'],
  },
  'review-of-a-thing': {
    picks: [
      'book review for the parish magazine, slow start, great end',
      'google review of a barber, friendly, cut my ear',
    ],
    skips: ['reply to a 2 star google review', 'performance review for an accountant'],
  },
  article: {
    picks: [
      'blog post about keeping hens in town',
      'Op-ed: our town needs a night bus. 700 words.',
      'article for the club magazine on knots',
    ],
    skips: ['product text for a magazine holder made of ash', 'essay on press freedom'],
  },
  quotation: {
    picks: ['quotation text for painting a stairwell', 'write a price quote for two new doors'],
    skips: ['a quote for my wedding card'],
  },
  grant: {
    picks: ['grant application for a repair cafe', 'Write a funding bid for a youth orchestra.'],
    skips: ['Write a business case for buying a second oven.'],
  },
  proposal: {
    picks: [
      'project proposal for a bike store at the station',
      'Write a business case for buying a second oven.',
      'one pager for my boss why we need a new van',
    ],
    skips: ['one page letter to the council about the playground'],
  },
  toast: {
    picks: ['best man speech, groom is a plumber', 'Please write a toast for my parents’ golden wedding.'],
    skips: ['speech about courage for my class', 'recipe for french toast'],
  },
  speech: {
    picks: ['speech about courage for my class', 'keynote for a congress of beekeepers, 12 minutes'],
    skips: ['thank you card to my son’s speech therapist'],
  },
  quiz: {
    picks: [
      'quiz on volcanoes, year 6, 12 questions',
      'Create a worksheet on fractions with answers.',
      '5 multiple choice questions about photosynthesis',
    ],
    skips: ['survey about the canteen', 'email to my teacher, could she postpone our quiz'],
  },
  rubric: {
    picks: ['rubric for a lab report, grade 9', 'Write marking criteria for oral presentations.'],
    skips: ['quiz on the romans, 10 questions'],
  },
  'interview-guide': {
    picks: ['interview questions for a nurse', 'Write an interview guide on how people shop for shoes.'],
    skips: ['survey for guests of a campsite'],
  },
  survey: {
    picks: ['survey for guests of a campsite', 'Write a questionnaire on home office for 40 staff.'],
    skips: ['quiz on the romans, 10 questions'],
  },
  profile: {
    picks: [
      'speaker bio, 60 words, glacier researcher',
      'CV for a roofer',
      'linkedin summary, nurse, 12 yrs',
    ],
    skips: [
      'linkedin post about my new job',
      'job ad for a biologist',
      'short biography of Ada Lovelace',
      'adoption bio for our old spaniel Otis, a dog who snores',
    ],
  },
  apology: {
    picks: [
      'apology email to a guest, we lost his coat',
      'Write a letter apologising to the neighbours for the noise.',
    ],
    skips: ['invitation to the neighbours for saturday'],
  },
  'reply-to-customer': {
    picks: [
      "reply to this review: 'cold soup, never again'",
      'Write a response to a customer who wants her money back',
    ],
    skips: ['write a customer survey', 'product description for customers of a bike shop'],
  },
  'social-post': {
    picks: [
      'linkedin post, i passed the bar exam',
      'Write a tweet about our open day on Saturday.',
      'fb post: we open again on monday',
    ],
    skips: ['letter to the post office', 'blog post on bees'],
  },
  postmortem: {
    picks: ['postmortem, payments were down 40 min', 'Write a blameless post-mortem from these notes.'],
    skips: ['incident report: forklift hit a rack'],
  },
  report: {
    picks: [
      'incident report: forklift hit a rack, nobody hurt',
      'Write up a status report for the client, week 12',
      'police report, bike stolen from the yard',
    ],
    skips: ['user story for exporting invoices', 'five exam questions from my site report, attached'],
  },
  complaint: {
    picks: [
      'complaint to the council about the bins',
      'strongly worded letter to the phone company',
      'I want a refund, write to the hotel, room was full of ants',
    ],
    skips: ['briefing on complaints handling for new staff', 'thank-you letter to the hotel'],
  },
  appeal: {
    picks: ['sponsorship letter for our under-12 team', 'Write a fundraising appeal for a lifeboat.'],
    skips: ['cold email to dentists, we sell chairs'],
  },
  outreach: {
    picks: [
      'cold email to dentists, we sell chairs',
      'Write a follow-up message to a lead from the fair',
      'elevator pitch for a knitting app',
    ],
    skips: ['email to grandma about the weekend', 'letter to the council about the cold bus stop'],
  },
  dismissal: {
    picks: ['termination letter, probation period', 'Write a script for laying off two people on my team.'],
    skips: ['write to our members: fees are going up'],
  },
  'bad-news': {
    picks: [
      'write to our members: fees are going up',
      'decline an invitation to speak, kindly',
      'letter to staff: the canteen is closing after the summer',
    ],
    skips: ['newsletter for members about the summer party', 'email asking the bank about fees'],
  },
  'house-rules': {
    picks: ['policy on phones at work, 20 people', 'Write a code of conduct for our chess club.'],
    skips: ['email to my insurer about a claim', 'policy brief for the ministry on school meals'],
  },
  agenda: {
    picks: ['agenda, 45 min, budget and summer party', 'Draft a meeting agenda for the parents’ council.'],
    skips: ['minutes of the last meeting in two lines', 'invitation to the annual dinner'],
  },
  lesson: {
    picks: ['lesson plan fractions year 4', 'Design a teaching unit on the water cycle for 10 year olds.'],
    skips: ['op-ed: swimming lessons must be free', 'quiz on the water cycle'],
  },
  'place-listing': {
    picks: ['airbnb listing, attic room, low ceiling', 'Write a property description for a bungalow.'],
    skips: ['ebay listing for a used cello'],
  },
  history: {
    picks: [
      'company history paragraph: baskets, 1926',
      'Write the history of our rowing club for the website.',
    ],
    skips: ['essay on the history of maps', 'airbnb listing, attic room'],
  },
  'product-text': {
    picks: [
      'product description, oak stool, oiled',
      'ebay listing for a used cello',
      'etsy blurb, hand dyed wool',
    ],
    skips: ['release notes for our product', 'report for the production team'],
  },
  advert: {
    picks: [
      'radio ad for a shoe shop, 20 sec',
      'landing page text for a plumber',
      "write the 'about us' of our brewery",
    ],
    skips: ['job advert for a brewer', 'letter to the radio station', 'blurb for my crime novel set in Cork'],
  },
  announcement: {
    picks: [
      'newsletter piece on the new bike shed',
      'letter home about the school trip on friday',
      'memo to all staff: badge readers from monday',
    ],
    skips: ['text to my sister about sunday', 'essay on rumours'],
  },
  'short-message': {
    picks: [
      'text to my neighbour, thanks for feeding the cat',
      'whatsapp to the team: training starts at 7 today',
    ],
    skips: ['email to the landlord about the cat', 'product text for a cat bed'],
  },
  letter: {
    picks: ['email to my professor, i was ill', 'write to my mp about the bus'],
    skips: ['museum text about a fake mask'],
  },
}
