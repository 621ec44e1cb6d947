// Letters, posts, reports, speeches: non-fiction from scratch. Models fail here by inventing the facts.

import type { Playbook } from '../playbook.ts'
import { aboutText } from './about-a-text.ts'
import {
  askedForReference,
  changeAtWork,
  interviewAnswer,
  minutesOfMeeting,
  newHere,
  timeOff,
} from './among-colleagues.ts'
import { apology, badNews, dismissal, reviewReply } from './answers.ts'
import { coverLetter, personalStatement, profile, resignation } from './applications.ts'
import { article, essay, paper, review as reviewOfThing } from './articles.ts'
import {
  callScript,
  reviewRequest,
  salesPitch,
  silentReader,
  thanksAfterInterview,
  thanksForGift,
  volunteersWanted,
  writtenBefore,
} from './asking-people.ts'
import { bareText } from './bare.ts'
import { faq, procedure, releaseNotes, userStory } from './documents-to-work-by.ts'
import { houseRules, legalText } from './legal.ts'
import { appeal, outreach, request, shortMessage, visaInvitation } from './letters.ts'
import {
  closedNotice,
  delayNotice,
  neighbourNotice,
  newcomer,
  priceRise,
  repairRequest,
  toParent,
} from './notices.ts'
import { eulogy, grief, outOfOffice, smallNote, speech, toast } from './occasions.ts'
import { jobAdvert, recommendation, review } from './people-at-work.ts'
import { chatbotPrompt, modelPrompt } from './prompts-for-models.ts'
import { grant, proposal, quotation } from './proposals.ts'
import { announcement, pressRelease, socialPost } from './public.ts'
import { cancellation, complaint, paymentReminder, payRequest, rentRequest } from './requests.ts'
import { advert, history, placeListing, productText } from './selling.ts'
import { runbook, softwareDocs } from './software-docs.ts'
import { interviewGuide, lesson, quiz, rubric, survey } from './teaching.ts'
import {
  benefits,
  businessPlan,
  cannedReplies,
  formToFill,
  handover,
  improvementPlan,
  queryLetter,
  riskAssessment,
  slides,
  spokenVideo,
  weddingVows,
} from './work-papers.ts'
import { agenda, postmortem, report } from './workplace.ts'

export const professionalWriting: Playbook = {
  intent: 'professional_writing',
  never: [
    'A length, tone, audience or structure that was not asked for',
    'Sources, citations or figures as a requirement',
    'Praise of the writing wanted: professional, engaging, compelling',
    'A role for the writer',
  ],
  genres: [
    bareText,
    eulogy,
    grief,
    aboutText,
    chatbotPrompt,
    modelPrompt,
    runbook,
    softwareDocs,
    userStory,
    releaseNotes,
    pressRelease,
    personalStatement,
    interviewAnswer,
    coverLetter,
    askedForReference,
    recommendation,
    review,
    jobAdvert,
    resignation,
    minutesOfMeeting,
    newHere,
    timeOff,
    thanksAfterInterview,
    thanksForGift,
    reviewRequest,
    priceRise,
    closedNotice,
    newcomer,
    cannedReplies,
    outOfOffice,
    smallNote,
    rentRequest,
    payRequest,
    paymentReminder,
    cancellation,
    visaInvitation,
    volunteersWanted,
    queryLetter,
    improvementPlan,
    riskAssessment,
    handover,
    legalText,
    faq,
    procedure,
    reviewOfThing,
    benefits,
    essay,
    paper,
    article,
    quotation,
    grant,
    businessPlan,
    slides,
    proposal,
    weddingVows,
    spokenVideo,
    toast,
    speech,
    quiz,
    rubric,
    interviewGuide,
    survey,
    profile,
    toParent,
    apology,
    silentReader,
    delayNotice,
    reviewReply,
    socialPost,
    postmortem,
    report,
    repairRequest,
    writtenBefore,
    complaint,
    formToFill,
    appeal,
    salesPitch,
    callScript,
    outreach,
    dismissal,
    badNews,
    neighbourNotice,
    changeAtWork,
    houseRules,
    agenda,
    lesson,
    placeListing,
    history,
    productText,
    advert,
    announcement,
    shortMessage,
    request,
    { id: 'general', title: 'Other text', lines: [], slots: [] },
  ],
}
