/** The platform's limits, in one place: every number here is enforced, and has a test that reaches it. */

/** Limits of Forge as documented in the summer of 2026; where two pages differ, the stricter one. */
export const platformLimits = {
  /** Functions behind a front end, a trigger or a plain event (D:limits-invocation). */
  functionSeconds: 25,
  /** Consumers and scheduled triggers without a `timeoutSeconds` of their own. */
  longFunctionSeconds: 55,
  longFunctionMaxSeconds: 900,
  /** "500 KB" and "5 MB" read as decimal: the smaller of the two readings. */
  invokeRequestBytes: 500_000,
  invokeResponseBytes: 5_000_000,
  invocationsPerMinutePerUser: 1_200,
  invocationsPerMinute: 7_000,
  invocationsPerSecond: 300,
  eventBodyBytes: 200_000,
  eventRetries: 4,
  retryAfterSeconds: 900,
  retryDataBytes: 4_096,
  /** Points an app may spend on Jira in one UTC hour. */
  jiraPointsPerHour: 65_000,
  storageKeyLength: 500,
  storageValueBytes: 240 * 1024,
  storageDepth: 31,
  storagePageDefault: 10,
  storagePageMax: 100,
  storageConditions: 100,
  storageBatchKeys: 25,
  storageBatchesPerMinute: 45,
  storageTransactionItems: 25,
  storageTransactionBytes: 4 * 1024 * 1024,
  storageRequestsPerSecond: 1_000,
  /** In units of 10 KB. */
  storageReadUnitsPerMinute: 4_000,
  storageWriteUnitsPerMinute: 4_000,
  storageUnitBytes: 10_000,
  storageTtlSeconds: 365 * 24 * 3600,
  /** How long an expired value may still be read. */
  storageExpiredReadableSeconds: 48 * 3600,
  queueEventsPerPush: 50,
  queuePushBytes: 200 * 1024,
  /** One event, when its consumer may run longer than 55 seconds. */
  queueLongEventBytes: 100 * 1024,
  queueDelaySeconds: 900,
  queueEventsPerMinute: 500,
  queueCyclicDepth: 1_000,
  queueRetentionSeconds: 24 * 3600,
  realtimeOperationsPerSecond: 50,
  /** Not documented; a quarter of an hour, as the one published example shows. */
  realtimeTokenSeconds: 900,
  realtimeReplaySeconds: 60,
  /** Not documented either: a bound, so that messages that grow without end are noticed here first. */
  realtimePayloadBytes: 32_000,
};

/** Every limit by name; a test may lower one to reach it sooner. */
export type PlatformLimits = typeof platformLimits;
