import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Cell, Table } from '@/components/ui/table';
import type { CheckedLine } from '@/lib/notices/check-links';
import { refusalText } from '../refusal-text';

interface Props {
  lines: readonly CheckedLine[];
  /** numbers of the lines that are offered for mending, where the reason stands */
  mended: readonly number[];
}

/** Every line answered for, in order: up to 300 rows and more, so each is made of as little as it can be. */
export async function LinksTable({ lines, mended }: Props) {
  const [t, explain] = await Promise.all([getTranslations('notices.edit.links'), refusalText()]);
  const head = { line: t('head.line'), link: t('head.link'), answer: t('head.answer') };
  const offered = new Set(mended);
  const accepted = <Chip tone="ok">{t('status.accepted')}</Chip>;
  const refused = <Chip tone="bad">{t('status.refused')}</Chip>;
  return (
    <Card flush title={t('caption')} className="links-table">
      <Table
        caption={t('caption')}
        head={[{ label: head.line }, { label: head.link }, { label: head.answer }]}
      >
        {lines.map(({ line, text, result, title }, index) => (
          <tr key={index} className={result.status === 'refused' ? 'line-refused' : undefined}>
            <Cell label={head.line} className="mono">
              {line}
            </Cell>
            <Cell label={head.link} className="line-text">
              {title && <span lang="">{title}</span>}
              <div className={title ? 'small' : undefined}>{text}</div>
            </Cell>
            <Cell label={head.answer} className="line-answer">
              {result.status === 'refused' ? refused : accepted}
              {result.status === 'refused' &&
                (offered.has(line) ? (
                  <a className="link small" href={`#m-line-${line}`}>
                    {t('mendLine', { line })}
                  </a>
                ) : (
                  <div className="small">{explain(result)}</div>
                ))}
              {result.status === 'accepted' && !title && <div className="small">{t('untitled')}</div>}
            </Cell>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
