/** The two mutations below `@forge/realtime`: publishing to a channel, and signing a token for one. */
import { z } from 'zod';
import type { Clock } from '../../parts.ts';
import type { LiveInvocation } from '../invocation.ts';
import type { PlatformLimits } from '../limits.ts';
import type { OutgoingCall } from '../outgoing-call.ts';
import type { ServiceAnswer } from '../service-answer.ts';
import { signToken } from '../token.ts';
import { channelScope } from './channel-scope.ts';
import type { Channels } from './channels.ts';
import { RealtimeRefused } from './channels.ts';

/** What the service needs. */
export interface RealtimeParts {
  channels: Channels;
  clock: Clock;
  limits: PlatformLimits;
  secret: string;
  installationId: string;
}

const publishVariables = z.object({
  installationId: z.string(),
  name: z.string().min(1),
  payload: z.string(),
  context: z.string().optional(),
  isGlobal: z.boolean(),
  token: z.string().optional(),
});
const signVariables = z.object({
  channelName: z.string().min(1),
  claims: z.record(z.string(), z.unknown()),
  permissions: z.array(z.enum(['publish', 'subscribe'])).optional(),
});
const requestSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** GraphQL answers 200 also where it refuses; only the rate limit has a status of its own. */
export function createRealtimeService(
  parts: RealtimeParts,
): (call: OutgoingCall, invocation: LiveInvocation) => ServiceAnswer {
  return (call, invocation) => {
    try {
      const { query, variables } = requestSchema.parse(JSON.parse(call.text ?? 'null'));
      if (query.includes('signRealtimeToken')) return sign(parts, signVariables.parse(variables));
      if (query.includes('publishRealtimeChannel'))
        return publish(parts, publishVariables.parse(variables), invocation);
      return problem('The local host emulates no such operation');
    } catch (error) {
      if (error instanceof z.ZodError) return problem(z.prettifyError(error));
      if (!(error instanceof RealtimeRefused)) throw error;
      return error.status === 429 ? { status: 429, body: {} } : problem(error.message);
    }
  };
}

function publish(
  parts: RealtimeParts,
  variables: z.infer<typeof publishVariables>,
  { run }: LiveInvocation,
): ServiceAnswer {
  const { name, isGlobal, token = null } = variables;
  if (variables.installationId !== parts.installationId) return problem('Unknown installation');
  if (!isGlobal && run.extension === null) {
    return problem('publish works only in a function that a front end invoked: use publishGlobal');
  }
  const context =
    variables.context === undefined ? null : (JSON.parse(variables.context) as { contextOverrides?: string[] });
  const place = {
    moduleKey: run.module.key,
    extension: run.extension ?? {},
    contextOverrides: context?.contextOverrides ?? null,
  };
  const scope = isGlobal ? '' : channelScope(place);
  const payload: unknown = JSON.parse(variables.payload);
  const published = parts.channels.publish({ channel: name, isGlobal, token, scope, payload });
  return { status: 200, body: { data: { ecosystem: { publishRealtimeChannel: published } } } };
}

function sign(
  { channels, clock, limits, secret }: RealtimeParts,
  variables: z.infer<typeof signVariables>,
): ServiceAnswer {
  if (channels.operations.left() < 1) return { status: 429, body: {} };
  channels.operations.spend(1);
  const { channelName, claims, permissions } = variables;
  const expiresAt = Math.floor(clock.now() / 1000) + limits.realtimeTokenSeconds;
  const jwt = signToken(secret, {
    channel: { name: channelName },
    ...(permissions ? { permissions } : {}),
    exp: expiresAt,
    claims,
  });
  const answer = { errors: null, success: true, forgeRealtimeToken: { jwt, expiresAt } };
  return { status: 200, body: { data: { ecosystem: { signRealtimeToken: answer } } } };
}

function problem(message: string): ServiceAnswer {
  return { status: 200, body: { errors: [{ message }] } };
}
