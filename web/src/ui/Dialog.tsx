import { X } from 'lucide-react';
import { Dialog as PrimeDialog } from 'primereact/dialog';
import { useId, type ReactNode } from 'react';

import { useI18n } from '../lib/i18n';
import { IconButton } from './Button';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /**
   * `sheet` slides in at the end of the line, `wide` too for what needs room; `top` hangs below the
   * upper edge, without a title bar.
   */
  look?: 'centre' | 'sheet' | 'wide' | 'top';
}

const masks = {
  centre: 'items-end! sm:items-center! justify-center!',
  sheet: 'items-stretch! justify-end!',
  wide: 'items-stretch! justify-end!',
  top: 'items-start! justify-center! sm:pt-[12vh]',
};
const boxes = {
  centre:
    'w-full sm:max-w-lg max-h-[92dvh] rounded-t-base sm:rounded-base animate-appear pb-[env(safe-area-inset-bottom)]',
  sheet: 'w-full sm:max-w-md h-dvh max-h-none! animate-slide',
  wide: 'w-full lg:w-[min(72rem,92vw)] h-dvh max-h-none! animate-slide',
  top: 'w-full sm:max-w-xl max-h-[80dvh] sm:rounded-base animate-appear',
};

/** A dialog over the page: holds the focus, closes on Escape and on a click beside it. */
export function Dialog({ open, onClose, title, children, look = 'centre' }: DialogProps) {
  const { t } = useI18n();
  const heading = useId();
  return (
    <PrimeDialog
      visible={open}
      onHide={onClose}
      modal
      dismissableMask
      blockScroll
      draggable={false}
      resizable={false}
      showHeader={false}
      focusOnShow={false}
      aria-labelledby={heading}
      pt={{
        mask: { className: `fixed inset-0 bg-veil ${masks[look]}` },
        root: {
          className: `flex flex-col overflow-hidden bg-raised text-ink shadow-float ${boxes[look]}`,
          'aria-labelledby': heading,
        },
        content: { className: 'flex min-h-0 flex-1 flex-col overflow-hidden' },
      }}
    >
      <div
        className={
          look === 'top' ? 'sr-only' : 'flex items-center justify-between gap-4 ps-6 pe-3 pt-3 pb-1'
        }
      >
        <h2 id={heading} className="text-base font-semibold">
          {title}
        </h2>
        <IconButton label={t('action.close')} onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </div>
      <div className={`min-h-0 flex-1 overflow-y-auto ${look === 'top' ? '' : 'px-6 pb-6'}`}>
        {children}
      </div>
    </PrimeDialog>
  );
}
