/** What Jira shows of an attached file, as far as this stand-in keeps it: its name, type and size, and no content. */
import { z } from 'zod';
import { readAnswer } from '../read-answer.ts';
import type { Visit } from '../visit.ts';
import type { Html } from '../views/html.ts';
import { messagePage } from './message-page.ts';

const attachment = z.object({
  filename: z.string(),
  mimeType: z.string(),
  size: z.number(),
  author: z.object({ displayName: z.string() }),
});

export const attachmentPage = async (visit: Visit, id: string): Promise<{ page: Html; status: 200 | 404 }> => {
  const answer = await visit.jira.get(`/rest/api/3/attachment/${encodeURIComponent(id)}`);
  const found = readAnswer(attachment, answer);
  if (found === null) {
    const sentence = `There is no such attachment, or ${visit.person.displayName} may not see its issue.`;
    return { page: messagePage(visit, 'Attachment not found', [sentence]), status: 404 };
  }
  const { filename, mimeType, size, author } = found;
  const about = `${mimeType}, ${size} bytes, attached by ${author.displayName}.`;
  const missing = 'This stand-in for Jira keeps no content of files. Jira shows the file itself here.';
  return { page: messagePage(visit, filename, [about, missing]), status: 200 };
};
