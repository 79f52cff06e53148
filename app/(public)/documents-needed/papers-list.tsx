import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import {
  papersNeeded,
  type Answers,
  type IdentityDocumentTypes,
  type Paper,
  type PartyKind,
} from './papers-needed';

type IdentityPaper = Extract<Paper, { documents: unknown }>;

/** Which documents prove an identity; where the owner may be either kind of party, for each. */
async function IdentityDocuments({ documents }: Pick<IdentityPaper, 'documents'>) {
  const [t, d] = await Promise.all([
    getTranslations('public.documents.list'),
    getTranslations('identity.documentTypes'),
  ]);
  const kinds = Object.entries(documents) as [PartyKind, IdentityDocumentTypes][];
  const either = kinds.length > 1;
  const opening = (kind: PartyKind, count: number) => {
    if (either) return t(kind === 'ENTITY' ? 'ifEntity' : 'ifIndividual');
    return count > 1 ? t('oneOf') : null;
  };
  return kinds.map(([kind, types]) => (
    <div key={kind} className="needed-choice">
      {opening(kind, types.length) !== null && <p>{opening(kind, types.length)}</p>}
      <ul className="bulleted">
        {types.map((type) => (
          <li key={type}>
            {d(`${type}.label`)} <span className="hint">{d(`${type}.hint`)}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

async function PaperText({ paper }: { paper: Paper }) {
  const [t, f] = await Promise.all([
    getTranslations('public.documents.list'),
    getTranslations('rights.fields'),
  ]);
  if (paper.name === 'identity' || paper.name === 'holderIdentity')
    return <IdentityDocuments documents={paper.documents} />;
  if (!('fields' in paper)) return <p>{t(`${paper.name}Text`)}</p>;
  return (
    <>
      <p>{t(`${paper.name}Text`)}</p>
      {paper.name === 'certificate' && <p>{t('name')}</p>}
      <p>{t(`${paper.name}Fields`)}</p>
      <ul className="field-names">
        {paper.fields.map((field) => (
          <li key={field}>{f(field)}</li>
        ))}
      </ul>
    </>
  );
}

/** What somebody with these answers has to have at hand. */
export async function PapersList({ answers }: { answers: Answers }) {
  const [t, g, c] = await Promise.all([
    getTranslations('public.documents'),
    getTranslations('guides'),
    getTranslations('common.nav'),
  ]);
  const { who, place, right } = answers;
  const summary = { who: t(`whos.${who}`), place: t(`places.${place}`), right: t(`rights.${right}`) };
  return (
    <section id="list" aria-labelledby="list-title">
      <h2 id="list-title">{t('list.title')}</h2>
      <p className="lead">{t('list.summary', summary)}</p>
      <ol className="needed">
        {papersNeeded(answers).map((paper) => (
          <Card key={paper.name} as="li" className="needed-paper">
            <h3>{t(`list.${paper.name}`)}</h3>
            <PaperText paper={paper} />
          </Card>
        ))}
      </ol>
      <p>{t('list.print')}</p>
      <div className="actions">
        <LinkButton variant="primary" href="/register">
          {c('register')}
        </LinkButton>
        <TextLink href="/guides/prove-identity">
          {g('help', { title: g('list.prove-identity.title') })}
        </TextLink>
      </div>
    </section>
  );
}
