import { derivedToken } from '@/lib/platform/token';

/** What the link to a report carries; made again from the report's id whenever a mail needs it. */
export const reportToken = (reportId: string): string => derivedToken(`report:${reportId}`);
