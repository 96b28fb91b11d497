import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { Skeleton } from '../../../ui/States';
import { toast } from '../../../ui/Toaster';
import { ruleCount, type Book } from '../model/book';
import { addBook } from '../model/changes';
import { useRules, useSaveRules, type Imported } from '../rules.queries';
import { useRulesProblem, useTakeBack } from '../saving';
import { useRuleWords } from '../words';

interface ImportResultProps {
  imported: Imported;
  onAgain: () => void;
  onDone: () => void;
}

/** What was read and what could not be said, before anything is taken over. */
export function ImportResult({ imported: { book, said }, onAgain, onDone }: ImportResultProps) {
  const { t } = useI18n();
  const rules = useRules();
  const count = ruleCount(book);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base font-medium">{t('rules.import.found', { count })}</p>
      <ReadRules book={book} />
      {said.length === 0 ? (
        count > 0 && <p className="text-muted">{t('rules.import.saidNone')}</p>
      ) : (
        <section aria-label={t('rules.import.said')} className="rounded-base bg-warn-soft p-3">
          <h3 className="font-medium text-warn">{t('rules.import.said')}</h3>
          <ul className="mt-1 flex flex-col gap-2 text-warn">
            {said.map(({ rule, sentence }) => (
              <li key={`${rule} ${sentence}`}>
                <span className="block font-medium">{rule}</span>
                {t('said.quoted', { words: sentence })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onAgain}>{t('rules.import.again')}</Button>
        {count > 0 && rules.data && (
          <AddButton book={addBook(rules.data.book, book)} count={count} onDone={onDone} />
        )}
        {rules.isPending && <Skeleton rows={1} />}
      </div>
    </div>
  );
}

function ReadRules({ book }: { book: Book }) {
  const words = useRuleWords();
  return book.groups.map((group) => (
    <section key={group.id} aria-label={group.name}>
      <h3 className="font-semibold">{group.name}</h3>
      <ul className="mt-1 border-t border-line">
        {group.rules.map((rule) => (
          <li key={rule.id} className="border-b border-line py-2">
            <span className="block font-medium">{rule.name}</span>
            <span className="block break-words text-muted">{words.rule(rule)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface AddButtonProps {
  book: Book;
  count: number;
  onDone: () => void;
}

function AddButton({ book, count, onDone }: AddButtonProps) {
  const { t } = useI18n();
  const say = useRulesProblem();
  const save = useSaveRules();
  const takeBack = useTakeBack();
  const add = () =>
    save.mutate(
      { book, applyTo: 'new' },
      {
        onSuccess: ({ version }) => {
          onDone();
          toast({
            text: t('rules.import.added', { count }),
            action: { label: t('rules.takeBack'), run: () => takeBack.run(version) },
          });
        },
        onError: (error) => toast({ text: say(error), tone: 'problem' }),
      },
    );
  return (
    <Button look="primary" disabled={save.isPending} onClick={add}>
      {t('rules.import.add', { count })}
    </Button>
  );
}
