import { useQueryClient } from '@tanstack/react-query';

import { useI18n } from '../../lib/i18n';
import { PageHeader, Section } from '../../ui/Section';
import { ReviewNotice } from '../matches/ReviewNotice';
import { DroppedFiles } from './DroppedFiles';
import { DropZone } from './DropZone';
import { drop, useDropped } from './files';
import { ImportHistory } from './ImportHistory';
import { SavedMappings } from './SavedMappings';

/** From dropped files to what became of them, and of earlier ones. */
export function ImportPage() {
  const { t } = useI18n();
  const client = useQueryClient();
  const dropped = useDropped();
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('import.title')} />
      <ReviewNotice />
      <DropZone small={dropped.length > 0} onFiles={(files) => drop(client, files)} />
      <DroppedFiles />
      <Section title={t('import.history')} className="mt-12">
        <p className="mb-4 text-muted">{t('import.sweep')}</p>
        <ImportHistory />
      </Section>
      <SavedMappings />
    </div>
  );
}
