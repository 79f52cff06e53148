import { pdf } from '../support/specimens';
import type { Visitor } from '../support/visitor';

/** Answers a counter-notice with an explanation and evidence, disputing it for all listings. */
export async function answerCounterNotice(visitor: Visitor, id: string, signature: string): Promise<void> {
  const [t, c] = [visitor.words('counterNotices'), visitor.words('common')];
  const next = async (page: string) => {
    await visitor.press(c('action.saveAndContinue'));
    await visitor.comesTo(new RegExp(`/answer/${page}$`));
  };
  await visitor.open(`/counter-notices/${id}`);
  await visitor.press(t('view.answer'));
  await visitor.comesTo(/\/answer\/listings$/);
  await visitor.fill('extent', 'none');
  await next('explanation');
  await visitor.fill(
    'explanation',
    'The invoice is for another model. The distributor named has never sold these.',
  );
  await next('evidence');
  await visitor.upload(await pdf('distributor.pdf', 'Letter of the distributor'));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(/\/answer\/sign$/);
  await visitor.agreeToAll('statements');
  await visitor.fill('signatureName', signature);
  await next('check');
  await visitor.press(t('answer.check.submit'));
  await visitor.comesTo(/\/answer\/sent$/);
}
