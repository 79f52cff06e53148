import type { SignedIn } from '@/lib/accounts/session';
import type { ReportView } from '@/lib/reports/queries';
import type { ReportPage } from '@/lib/reports/steps';
import type { ReportPlace } from '../../report-place';

/** What every page of the form gets. */
export interface PageProps {
  actor: SignedIn;
  report: ReportView;
  place: ReportPlace;
  page: ReportPage;
  /** why a file was refused, after a form without JavaScript */
  error: string | null;
}
