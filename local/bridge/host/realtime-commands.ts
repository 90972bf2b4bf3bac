/** Realtime channels of a frame. The server decides which channel a frame means, from its module and context. */
import type { FrameLink } from './frame-link.ts';
import { callable, object, text } from './command-data.ts';
import type { ChannelRequest } from './live-stream.ts';
import { postJson } from './server-calls.ts';

const channelRequest = (data: Record<string, unknown>): ChannelRequest => ({
  channelName: text(data['channelName']),
  isGlobal: data['isGlobal'] === true,
  options: object(data['options']),
});

/** Listens on a channel until unsubscribed, or until the frame is gone. */
export const subscribeCommand = async (
  link: FrameLink,
  data: Record<string, unknown>,
): Promise<{ unsubscribe: () => Promise<void> }> => {
  const onEvent = callable(data['onEvent']);
  if (onEvent === null) throw new Error('realtime.subscribe needs a callback.');
  const subscription = await link.page.live.subscribe(
    link.descriptor,
    channelRequest(data),
    (payload) => void onEvent(payload),
  );
  const dispose = (): void => void subscription.unsubscribe();
  link.disposers.add(dispose);
  return {
    unsubscribe: async () => {
      link.disposers.delete(dispose);
      await subscription.unsubscribe();
    },
  };
};

/** Publishes from the browser. */
export const publishCommand = (link: FrameLink, data: Record<string, unknown>): Promise<unknown> =>
  postJson(link.page.facts.session, '/_site/bridge/publish', {
    moduleKey: link.descriptor.moduleKey,
    extension: link.descriptor.context.extension,
    request: channelRequest(data),
    payload: data['eventPayload'],
  });
