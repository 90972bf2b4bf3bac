/** The demo story: a payments team that opens its settlement to partners, and the security team beside it. */
import { richText } from './demo-client.ts';

export const partnerEpic = {
  project: { key: 'PAY' },
  issuetype: { name: 'Epic' },
  summary: 'Partner settlement uploads',
  description: richText(
    'Partners send us their settlement files by e-mail today, and finance types them in. From next quarter they upload them through an API, and settle a day earlier.',
  ),
};

export const partnerStories = [
  'Upload endpoint for settlement files',
  'Issue and rotate API keys for partners',
  'Show uploaded files to the finance team',
];

export const otherWork = [
  { issuetype: { name: 'Epic' }, summary: 'Invoice page in the new design' },
  {
    issuetype: { name: 'Epic' },
    summary: 'Let support staff see a customer’s account as the customer sees it',
    description: richText(
      'Support staff ask customers for screenshots today. They get a new role with which they open the account of a customer from the support desk, see payments and documents, and reset the second factor.',
    ),
  },
  {
    issuetype: { name: 'Epic' },
    summary: 'Check identity documents with an outside provider',
    description: richText(
      'New customers upload a photo of their passport. We send it to the provider, who calls a new webhook of ours with the result, and keep the photo for five years.',
    ),
  },
  { issuetype: { name: 'Bug' }, summary: 'Refunds round half a cent the wrong way' },
];

export const partnerModel = {
  summary: 'Let partners upload settlement files through a new public API',
  description: richText(
    'We add a new upload service that partners call over the Internet. Each partner gets API keys from us and rotates them in the partner portal.',
    'The files hold names of customers, bank account numbers and amounts. We keep them in a new storage bucket for 90 days, and the finance team can open them.',
    'The service books the amounts after an automatic check. Go-live is planned for the end of the quarter.',
  ),
  labels: ['settlement', 'partners'],
};

export const partnerAnswers = {
  goals: 'Partners settle a day earlier, and finance stops typing files in by hand.',
  affected: '14 partners, the finance team, and every customer whose payments are in a file.',
  data: 'Names, bank account numbers and amounts, new to us in this form. They go into one bucket, for 90 days.',
};

export const lastThings = [
  'Money is booked to the wrong partner',
  'Bank account numbers of our customers are published',
  'Nobody can settle on the last day of the month',
];

/** Each threat with what to do about it; the first ones are filed already. */
export const threats: { text: string; recommendations: { text: string; priority: 'high' | 'medium' | 'low' }[] }[] = [
  {
    text: 'Somebody with a stolen API key uploads a file in a partner’s name, and money is booked to an account of theirs',
    recommendations: [
      { text: 'Let partners sign every file with a key that never leaves their side', priority: 'high' },
      { text: 'Ask a second person in finance to release files above 50,000 euros', priority: 'medium' },
    ],
  },
  {
    text: 'A partner guesses the address of another partner’s file and reads their customers’ bank account numbers',
    recommendations: [
      { text: 'Check on every download that the file belongs to the partner who asks', priority: 'high' },
    ],
  },
  {
    text: 'Somebody uploads thousands of large files on the last day of the month, and the real ones wait behind them',
    recommendations: [
      { text: 'Give every partner a daily allowance of files, with an alert before it is used up', priority: 'low' },
    ],
  },
];

export const otherModels = [
  {
    summary: 'Sign in to the customer portal with the customer’s own identity provider',
    description: richText(
      'Customers ask to sign in with their own identity provider. We add OIDC federation to the portal, link existing accounts by verified e-mail address, and let administrators of a customer switch password login off.',
      'This replaces the login service and touches every session of every customer. It is our objective for the quarter; three teams work on it.',
    ),
  },
  {
    summary: 'Turn on TLS between the reporting service and its database',
    description: richText(
      'The reporting database accepts unencrypted connections inside our network. We switch it to TLS with certificates of our internal authority.',
    ),
  },
  {
    summary: 'Correct the street name on the imprint page',
    description: richText('The street name on the imprint page is misspelt.'),
  },
];

/** What the security team looks at for candidates. */
export const candidateLook = {
  watch: [{ projectKey: 'PAY', issueTypeName: 'Epic' }],
  jql: 'project = PAY AND issuetype = Epic',
};
