/** Realtime channels as the panel uses them, over Forge's bridge. */
import { realtime } from '@forge/bridge';

export interface LiveLine {
  /**
   * The answer ends it; rejects when nobody may, or can, listen. `replaySeconds`: what was said just before is heard too.
   */
  listen(at: Place, hear: (message: unknown) => void, replaySeconds: number): Promise<() => void>;
  /** False: nobody was told. */
  speak(at: Place, message: Record<string, unknown>): Promise<boolean>;
}

export interface Place {
  channel: string;
  token: string;
}

export function forgeLine(): LiveLine {
  return {
    async listen({ channel, token }, hear, replaySeconds) {
      const subscription = await realtime.subscribeGlobal(channel, (message) => hear(message), {
        token,
        replaySeconds,
      });
      return () => void subscription.unsubscribe().catch(() => undefined);
    },
    async speak({ channel, token }, message) {
      try {
        const { errors } = await realtime.publishGlobal(channel, message, { token });
        return errors === undefined || errors.length === 0;
      } catch {
        return false;
      }
    },
  };
}
