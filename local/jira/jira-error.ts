/** How a refusal leaves the emulated Jira: a status with `errorMessages` and `errors`, thrown anywhere, mapped in one place. */

/** A 4xx answer of Jira. `errors` is keyed by field. */
export class JiraError extends Error {
  readonly status: number;
  readonly errorMessages: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, details: JiraErrorDetails) {
    super(details.errorMessages?.join(' ') ?? Object.values(details.errors ?? {}).join(' '));
    this.status = status;
    this.errorMessages = details.errorMessages ?? [];
    this.errors = details.errors ?? {};
    this.headers = details.headers ?? {};
  }

  /** Jira's error collection, as it stands in a response body. */
  get body(): { errorMessages: readonly string[]; errors: Readonly<Record<string, string>> } {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
}

export interface JiraErrorDetails {
  errorMessages?: readonly string[];
  errors?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

export const badRequest = (...errorMessages: string[]): JiraError => new JiraError(400, { errorMessages });

export const fieldErrors = (errors: Record<string, string>): JiraError => new JiraError(400, { errors });

export const forbidden = (message: string): JiraError => new JiraError(403, { errorMessages: [message] });

export const notFound = (message: string): JiraError => new JiraError(404, { errorMessages: [message] });

/** One answer for "not there" and "not yours", as Jira gives it. */
export const issueNotFound = (): JiraError => notFound('Issue does not exist or you do not have permission to see it.');
