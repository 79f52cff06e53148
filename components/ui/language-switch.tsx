import { Icon } from './icon';

interface Props {
  /** offered languages other than the present one, each in its own words */
  languages: readonly { locale: string; name: string }[];
}

/** Buttons of a plain form: the choice is kept in a cookie, and the page comes back in the language chosen. */
export function LanguageSwitch({ languages }: Props) {
  return (
    <form method="post" action="/locale" className="language">
      {languages.map(({ locale, name }) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale}>
          <Icon name="globe" />
          {name}
        </button>
      ))}
    </form>
  );
}
