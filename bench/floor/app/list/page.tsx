import { Rows } from '../rows';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <Rows of="list" party={process.env.FLOOR_PARTY_ID ?? ''} />;
}
