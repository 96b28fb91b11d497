import { useI18n } from '../../lib/i18n';
import { Dialog } from '../../ui/Dialog';
import { keysOf } from './keys';

const actions = ['next', 'previous', 'accept', 'second', 'change', 'open', 'help'] as const;

/** What the keyboard does in the inbox. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog open={open} onClose={onClose} title={t('inbox.keys')}>
      <dl className="mt-2">
        {actions.map((action) => (
          <div key={action} className="flex min-h-11 items-center gap-4 border-t border-line">
            <dt className="flex-1">{t(`inbox.key.${action}`)}</dt>
            <dd className="flex gap-2">
              {keysOf[action].map((key) => (
                <kbd
                  key={key}
                  className="min-w-8 rounded-base border border-line px-2 py-1 text-center font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
