/** What a size means for the people: meetings with their agenda, who attends, what is captured, report, next review. */
import * as z from 'zod';

/** Parts of a threat model meeting, in the order in which they come. */
export const agendaPart = z.enum(['working-on', 'last-things', 'threats', 'recommendations', 'agreement', 'wrap-up']);
export type AgendaPart = z.infer<typeof agendaPart>;

/** Who comes to a meeting: why, how, security, and a newcomer paired with an experienced security engineer. */
export const role = z.enum(['product-manager', 'lead-engineer', 'security', 'security-newcomer', 'facilitator']);
export type Role = z.infer<typeof role>;

/** Parts of the panel that a size expects to be filled. */
export const section = z.enum(['answers', 'last-things', 'threats', 'recommendations', 'agreement']);
export type Section = z.infer<typeof section>;

/** `ticket`: recommendations in the Threat model issue; `page`: one page; `full`: everything that was captured. */
export const reportDepth = z.enum(['ticket', 'page', 'full']);
export type ReportDepth = z.infer<typeof reportDepth>;

const minutes = z.int().min(1).max(480);

/** One meeting: minutes in all, and the minutes of each part, which add up to no more than that. */
export const meetingPlan = z.strictObject({
  minutes: z.int().min(5).max(480),
  agenda: z.array(z.strictObject({ part: agendaPart, minutes })).max(12),
});
export type MeetingPlan = z.infer<typeof meetingPlan>;

export const sizeProcess = z.strictObject({
  /** In order; none: the size is settled in writing. */
  meetings: z.array(meetingPlan).max(4),
  attendees: z.array(role).max(role.options.length),
  sections: z.array(section).max(section.options.length),
  report: reportDepth,
  /** Days after which the model is looked at again. */
  reviewAfterDays: z.int().min(7).max(1_825),
});
export type SizeProcess = z.infer<typeof sizeProcess>;

/** The sizes that get a process; None gets none. */
export const sizeProcesses = z.strictObject({ S: sizeProcess, M: sizeProcess, L: sizeProcess });
export type SizeProcesses = z.infer<typeof sizeProcesses>;

const part = (name: AgendaPart, of: number) => ({ part: name, minutes: of });

/** The article's meetings; the minutes per part are ours, after Mozilla's rapid risk assessment. */
export const defaultSizeProcesses: SizeProcesses = {
  S: {
    meetings: [
      {
        minutes: 30,
        agenda: [
          part('working-on', 5),
          part('last-things', 5),
          part('threats', 10),
          part('recommendations', 7),
          part('wrap-up', 3),
        ],
      },
    ],
    attendees: ['product-manager', 'lead-engineer', 'security'],
    sections: ['answers', 'recommendations'],
    report: 'ticket',
    reviewAfterDays: 365,
  },
  M: {
    meetings: [
      {
        minutes: 60,
        agenda: [
          part('working-on', 10),
          part('last-things', 8),
          part('threats', 20),
          part('recommendations', 12),
          part('agreement', 5),
          part('wrap-up', 5),
        ],
      },
    ],
    attendees: ['product-manager', 'lead-engineer', 'security', 'security-newcomer'],
    sections: ['answers', 'last-things', 'threats', 'recommendations'],
    report: 'page',
    reviewAfterDays: 365,
  },
  L: {
    meetings: [
      {
        minutes: 60,
        agenda: [part('working-on', 20), part('last-things', 10), part('threats', 25), part('wrap-up', 5)],
      },
      {
        minutes: 60,
        agenda: [part('threats', 15), part('recommendations', 25), part('agreement', 12), part('wrap-up', 8)],
      },
    ],
    attendees: ['product-manager', 'lead-engineer', 'security', 'security-newcomer', 'facilitator'],
    sections: ['answers', 'last-things', 'threats', 'recommendations', 'agreement'],
    report: 'full',
    reviewAfterDays: 182,
  },
};
