import { ListIndentDecrease, ListIndentIncrease, Trash2 } from 'lucide-react';

import { useI18n } from '../../../lib/i18n';
import { IconButton } from '../../../ui/Button';
import { numberOf, useEditing, useNodeActions } from './editing';

/** Sets a condition in or out, or removes it. */
export function NodeButtons({ of }: { of: string }) {
  const { t } = useI18n();
  const { root } = useEditing();
  const { indent, outdent, remove, isInner } = useNodeActions(of);
  const count = numberOf(root, of);
  return (
    <div className="flex justify-end">
      <IconButton
        label={t('rule.edit.outdent', { count })}
        aria-keyshortcuts="Alt+Shift+ArrowLeft"
        disabled={!isInner}
        onClick={outdent}
      >
        <ListIndentDecrease aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t('rule.edit.indent', { count })}
        aria-keyshortcuts="Alt+Shift+ArrowRight"
        onClick={indent}
      >
        <ListIndentIncrease aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t('rule.edit.remove', { count })}
        aria-keyshortcuts="Alt+Shift+Delete"
        onClick={remove}
      >
        <Trash2 aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
