import { redirect } from 'next/navigation';
import { requireStaff } from '@/lib/web/current-actor';

export default async function DeskPage() {
  await requireStaff();
  redirect('/desk/notices');
}
