import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { TextField } from '../../ui/Field';
import { addressOf } from '../transactions/filters';
import { tagsQuery } from './annotations.queries';

/** Of one transaction, as the server counts them. */
const tagsMost = 20;
const lengthMost = 40;

interface TagFieldProps {
  tags: readonly string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

/** Tags as chips, and a field that proposes those in use. Enter or a comma ends a tag. */
export function TagField({ tags, onAdd, onRemove }: TagFieldProps) {
  const { t } = useI18n();
  const known = useQuery(tagsQuery);
  const list = useId();
  const [text, setText] = useState('');
  const add = () => {
    const wanted = text.split(',').map((it) => it.trim().replace(/\s+/g, ' '));
    const fresh = wanted.filter((it) => it !== '');
    setText('');
    if (fresh.length > 0) onAdd(fresh);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="flex flex-col gap-2">
      {tags.length > 0 && (
        <ul aria-label={t('tag.label')} className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag} className="inline-flex items-center rounded-base bg-accent-soft">
              <Link
                to={addressOf({ tags: [tag] })}
                title={t('tag.show', { tag })}
                className="inline-flex min-h-11 items-center ps-3 text-accent"
              >
                {tag}
              </Link>
              <button
                type="button"
                aria-label={t('tag.remove', { tag })}
                onClick={() => onRemove(tag)}
                className="inline-flex size-11 items-center justify-center text-accent"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < tagsMost && (
        <>
          <TextField
            label={t('tag.add')}
            list={list}
            maxLength={lengthMost}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <datalist id={list}>
            {known.data
              ?.filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </>
      )}
    </div>
  );
}
