import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { Goal } from './goals.queries';

/** Whether it will be there in time, as a sentence. */
export function useCourseWords(goal: Goal): string {
  const { t, locale } = useI18n();
  const day = (it: string | null) => (it === null ? '' : formatDay(it, locale, 'withYear'));
  const money = (it: string | null) => (it === null ? '' : moneyText(it, goal.currency, locale));
  const missing = money(goal.missing);
  const rate = money(goal.rate);
  if (goal.course === 'reached') return t('goals.course.reached');
  if (goal.state === 'paused') return t('goals.course.paused', { missing });
  if (goal.course === 'overdue') return t('goals.course.overdue', { by: day(goal.by), missing });
  if (goal.course === 'behind') {
    const wanted = { by: day(goal.by), needed: money(goal.needed) };
    return goal.reachedOn === null
      ? t('goals.course.never', wanted)
      : t('goals.course.behind', { ...wanted, rate, day: day(goal.reachedOn) });
  }
  if (goal.reachedOn === null) return t('goals.course.unknown', { missing });
  return t(goal.course === 'on-course' ? 'goals.course.on-course' : 'goals.course.open', {
    rate,
    day: day(goal.reachedOn),
  });
}
