/**
 * How an English recommendation that reads like blame, an order or a bare "no" could be put as an opportunity. Data: each
 * rule has the words it begins with and the words that could stand there instead.
 */

/** What is left of a sentence after the words that were recognised. */
type Rest = string;

export interface WordingRule {
  /** Matches at the beginning of the text. */
  begins: RegExp;
  /** Another beginning for the rest; null: nothing better can be said without knowing more. */
  instead: (rest: Rest, word: string) => string | null;
}

/** "don't log card numbers": what could be said instead, by the verb. A verb that is not here gets a tip, no wording. */
const insteadOf: Readonly<Record<string, (what: Rest) => string>> = {
  log: (what) => `Keep ${what} out of the logs`,
  expose: (what) => `Keep ${what} private`,
  leak: (what) => `Keep ${what} private`,
  reveal: (what) => `Keep ${what} private`,
  publish: (what) => `Keep ${what} private`,
  hardcode: (what) => `Read ${what} from a secret store`,
  'hard-code': (what) => `Read ${what} from a secret store`,
  trust: (what) => `Verify ${what} before using it`,
  disable: (what) => `Keep ${what} switched on`,
  skip: (what) => `Always do ${what}`,
  ignore: (what) => `Handle ${what}`,
  forget: (what) => capital(what.replace(/^(?:to|about) /i, '')),
  reuse: (what) => `Use ${what} only once`,
  rely: (what) => `Add a second safeguard beside ${what.replace(/^(?:up)?on /i, '')}`,
};

/** "is not encrypted": the verb that would make it so. */
const verbOf: Readonly<Record<string, string>> = {
  audited: 'Audit',
  authenticated: 'Authenticate',
  checked: 'Check',
  encrypted: 'Encrypt',
  escaped: 'Escape',
  hashed: 'Hash',
  limited: 'Limit',
  logged: 'Log',
  masked: 'Mask',
  monitored: 'Monitor',
  protected: 'Protect',
  restricted: 'Restrict',
  rotated: 'Rotate',
  sanitized: 'Sanitize',
  signed: 'Sign',
  tested: 'Test',
  validated: 'Validate',
  verified: 'Verify',
};

const somebody =
  '(?:you|you all|they|the (?:team|developers?|engineers?|vendor|back ?end|front ?end)(?: team)?|developers?|engineers?|somebody|someone|nobody|no one)';

/** In this order: the first one that fits is used. */
export const wordingRules: readonly WordingRule[] = [
  // "You must not store …", "Don't store …", "Never store …"
  {
    begins: new RegExp(
      `^(?:please )?(?:(?:${somebody} )?(?:must not|mustn't|should not|shouldn't|may not|can't|cannot|are not allowed to)|don't|do not|never|stop(?= [a-z-]+ing )) (?:ever )?([a-z-]+) `,
      'i',
    ),
    instead: (rest, word) => insteadOf[base(word)]?.(rest) ?? null,
  },
  // "You forgot to sign …", "The team failed to …", "Nobody bothered to …"
  {
    begins: new RegExp(`^${somebody} (?:have |has )?(?:forgot|forgotten|failed|neglected|omitted|bothered) to `, 'i'),
    instead: (rest) => capital(rest),
  },
  // "You didn't validate …"
  {
    begins: new RegExp(`^${somebody} (?:did not|didn't|do not|don't|does not|doesn't) (?:even )?`, 'i'),
    instead: (rest) => capital(rest),
  },
  // "You forgot the token"
  { begins: new RegExp(`^${somebody} (?:forgot|missed|overlooked) `, 'i'), instead: (rest) => added(rest) },
  // "Fix the missing rate limit", "Missing rate limit", "There is no rate limit", "No rate limit", "Lack of …"
  {
    begins:
      /^(?:(?:please )?fix (?:the |your |this )?(?:missing|lacking|absent) |missing |there(?: is|'s| are) no |(?:the )?(?:lack|absence) of |no )/i,
    instead: (rest) => (/^(?:one|longer|more)\b/i.test(rest) ? null : added(rest)),
  },
  // "Fix the broken login", "Fix your sloppy checks"
  {
    begins:
      /^(?:please )?fix (?:the |your |this |their )?(?:broken|bad|wrong|poor|sloppy|careless|insecure|unsafe|terrible|awful|stupid|lazy) /i,
    instead: (rest) => `Make the ${rest} safer`,
  },
  // "You must validate …": an order
  {
    begins: new RegExp(`^${somebody} (?:must|have to|has to|need to|needs to|should have|ought to) (?!be |been )`, 'i'),
    instead: (rest, _word) => (/^(?:validated|signed|checked|tested)\b/i.test(rest) ? null : capital(rest)),
  },
];

/** "Passwords are not hashed", "The bucket is not encrypted": at most this many words before it. */
export const passive = /^((?:[\w’'/-]+ ){1,6})(?:is|are|was|were) (?:not|never) (?:being )?([a-z]+)\b/i;

export function activeWording(subject: string, participle: string, rest: Rest): string | null {
  const verb = verbOf[participle.toLowerCase()];
  return verb === undefined ? null : `${verb} ${lower(subject.trim())}${rest}`;
}

/** Words that judge people or their work, anywhere in the text. */
export const judging =
  /\b(?:stupid|careless|sloppy|lazy|incompetent|idiotic|ridiculous|terrible|awful|your fault|amateurish|negligent)\b/i;

/** Said already what to do: a "no" with its way out needs no hint. */
export const wayOut = /\b(?:instead|rather than|but (?:use|keep|let|ask)|use [a-z]+ (?:to|for))\b|[;]|[.!] +\S/i;

/** "storing" after "stop" names the same verb. */
function base(word: string): string {
  const plain = word.toLowerCase();
  if (!plain.endsWith('ing')) return plain;
  const stem = plain.slice(0, -3);
  const known = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return known.find((one) => Object.hasOwn(insteadOf, one)) ?? plain;
}

/** "rate limit" → "Add a rate limit"; "validation of uploads" → "Add validation of uploads". */
function added(what: Rest): string {
  const rest = what.replace(/^(?:the|a|an|any|some) /i, (article) => (/^the /i.test(article) ? 'the ' : ''));
  const head = /^[\w’'-]+(?: [\w’'-]+)?/.exec(rest)?.[0] ?? rest;
  if (/^the /.test(rest) || !needsArticle(head)) return `Add ${rest}`;
  return `Add ${/^[aeio]/i.test(rest) ? 'an' : 'a'} ${rest}`;
}

/** Plurals and names of activities have none. */
function needsArticle(head: string): boolean {
  const [first = '', second] = head.split(' ');
  const noun =
    second === undefined || /^(?:of|for|on|in|at|to|when|between|with|from|and)$/i.test(second) ? first : second;
  return !/(?:s|ion|ing|ment|ance|ence|ity|cy|acy)$/i.test(noun);
}

function capital(of: string): string {
  return of.charAt(0).toUpperCase() + of.slice(1);
}

function lower(of: string): string {
  // Names and abbreviations stay as they are.
  return /^[A-Z][a-z]/.test(of) ? of.charAt(0).toLowerCase() + of.slice(1) : of;
}
