/** Which types are looked at when an issue is created or changed: a line each. */
import type { SaveFailure } from '../../ui/field-error.tsx';
import { type PlaceLine, PlaceLines } from '../../ui/place-lines.tsx';
import { useProject } from '../app/project-context.ts';

interface WatchLinesProps {
  lines: PlaceLine[];
  failure: SaveFailure | null;
  onChange: (lines: PlaceLine[]) => void;
}

export function WatchLines({ lines, failure, onChange }: WatchLinesProps) {
  const { t } = useProject();
  return (
    <PlaceLines
      lines={lines}
      name="watch"
      className="watch-lines"
      words={{
        legend: t('candidates.settings.watch'),
        hint: t('candidates.settings.watchHint'),
        project: t('candidates.settings.project'),
        type: t('candidates.settings.type'),
        add: t('candidates.settings.add'),
        remove: ({ issueTypeName, projectKey }) =>
          t('candidates.settings.remove', { line: issueTypeName || projectKey || t('candidates.settings.thisLine') }),
      }}
      mayBeEmpty
      failure={failure}
      onChange={onChange}
    />
  );
}
