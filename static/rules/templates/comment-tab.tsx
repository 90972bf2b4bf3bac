/** What the security team says in the comment that every threat model gets. */
import { paragraphs } from '../../../src/domain/adf.ts';
import { filled } from '../../../src/domain/template.ts';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { AdfView } from './adf-view.tsx';
import { sampleComment } from './sample.ts';
import { TemplateField } from './template-field.tsx';

export function CommentTab() {
  const { t } = useRulesPage();
  const { draft, view } = useRules();
  const { comment } = draft.templates;
  return (
    <section className="rules-part" aria-labelledby="comment-title">
      <h2 id="comment-title">{t('rules.template.commentTitle')}</h2>
      <p>{t('rules.template.commentLead')}</p>
      <TemplateField
        name="comment"
        rows={4}
        example={
          <>
            <p className="rules-adf-heading">{t('comment.heading')}</p>
            <AdfView nodes={paragraphs(filled(comment, sampleComment(view.content.sizes, t)))} />
            <p>
              <strong>
                {t('comment.size')} {t('size.M.name')}.
              </strong>{' '}
              {t('rules.template.commentGoesOn')}
            </p>
          </>
        }
      />
    </section>
  );
}
