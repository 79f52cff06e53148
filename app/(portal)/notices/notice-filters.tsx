import { getTranslations } from 'next-intl/server';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import { MAX_SOUGHT, noticesPath, type Narrowing } from './notice-query';

interface Props {
  narrowing: Narrowing;
  rights: readonly { id: string; title: string }[];
  narrowed: boolean;
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value} className="input input-select">
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** What the list is narrowed to: a plain form, whose answers are in the address. */
export async function NoticeFilters({ narrowing, rights, narrowed }: Props) {
  const [t, market] = await Promise.all([
    getTranslations('manage.filter'),
    getTranslations('marketplaces.name'),
  ]);
  const { view, marketplace, right, text } = narrowing;
  return (
    <search className="notice-filters">
      <form action="/notices">
        {view && <input type="hidden" name="view" value={view} />}
        <input
          name="q"
          className="input"
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={text}
          maxLength={MAX_SOUGHT}
          spellCheck={false}
          autoComplete="off"
        />
        <Choice
          name="marketplace"
          label={t('marketplace')}
          all={t('allMarketplaces')}
          value={marketplace}
          options={MARKETPLACE_CODES.map((code) => ({ value: code, label: market(code) }))}
        />
        {rights.length > 1 && (
          <Choice
            name="right"
            label={t('right')}
            all={t('allRights')}
            value={right}
            options={rights.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <button type="submit" className="btn">
          {t('find')}
        </button>
      </form>
      <p className="notice-filters-foot">
        <a className="link" href={noticesPath(narrowing, '/notices/export')}>
          {t('export')}
        </a>
        {narrowed && (
          <a className="link" href="/notices">
            {t('clear')}
          </a>
        )}
      </p>
    </search>
  );
}
