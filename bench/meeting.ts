/** Simulates a meeting of eight people for an hour and prints what it costs. `--minutes 10 --people 4` for less. */
import { simulatedMeeting } from '../test/support/simulated-meeting.ts';

/** Issue 5: Jira's points are shared by all customers, realtime's operations by all panels of a site. */
const goals = { jiraCalls: 160, realtimePerSecond: 50, writesPerSecond: 1 };

const numberAfter = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const meeting = { people: numberAfter('--people', 8), minutes: numberAfter('--minutes', 60), seed: 7 };

const began = performance.now();
const figures = await simulatedMeeting(meeting);

const line = (name: string, value: string, goal?: string) =>
  console.log(`${name.padEnd(34)}${value.padStart(12)}${goal === undefined ? '' : `   goal: ${goal}`}`);
console.log(
  `${meeting.people} people, ${meeting.minutes} minutes, simulated in ${Math.round((performance.now() - began) / 1_000)} s`,
);
line('Jira calls', String(figures.jiraCalls), `at most ${goals.jiraCalls} in 60 minutes of 8 people`);
for (const [cause, calls] of Object.entries(figures.jiraCallsByCause)) line(`  ${cause}`, String(calls));
line('realtime, busiest second', String(figures.realtimeMost), `below ${goals.realtimePerSecond}`);
line('realtime in all', String(figures.realtimeAll));
line('writes of the busiest person / s', figures.writesAverage.toFixed(3), `at most ${goals.writesPerSecond}`);
line('writes of one person, busiest second', String(figures.writesMost));
line('writes in all', String(figures.writes));
line('items at the end', String(figures.items));
line('invocations', String(figures.invocations));
line('storage requests', String(figures.storageRequests));
line('bytes written to storage', figures.storageBytesWritten.toLocaleString('en-US'));
line('all panels alike at the end', figures.alike ? 'yes' : 'NO', 'yes');
