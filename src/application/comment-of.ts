/** The one comment of a model in the words of the site and, where it has any, of the security team. */
import type { AdfDocument } from '../domain/adf.ts';
import { commentIntro } from '../domain/comment-intro.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Settings } from '../domain/settings.ts';
import { triageCommentOf } from '../domain/triage-comment.ts';
import type { TextsByLocale } from './ports.ts';
import type { RulesInForce } from './read-once.ts';

export interface CommentDeps {
  rules: RulesInForce;
  settings: Settings;
  texts: TextsByLocale;
}

export async function commentOf({ rules, settings, texts }: CommentDeps, model: ModelRecord): Promise<AdfDocument> {
  const words = texts(settings.siteLocale);
  const { content } = await rules.read();
  const intro = commentIntro(model, content, words);
  return triageCommentOf(model, content, { texts: words, intro });
}
