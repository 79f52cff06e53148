import type { AccountActor } from '../../lib/platform/actor';
import type { StoryCalendar } from './calendar';
import type { Market } from './market';
import type { PartyPlan, RightPlan } from './plans';

/** Someone with an account. */
export interface Person extends AccountActor {
  name: string;
  email: string;
  locale: 'en' | 'zh-CN';
}

/** What has come to be so far, by the keys and addresses of the plans. */
export class World {
  readonly people = new Map<string, Person>();
  readonly parties = new Map<
    string,
    { plan: PartyPlan; person: Person; partyId: string; identityId: string }
  >();
  readonly rights = new Map<string, { plan: RightPlan; id: string }>();

  constructor(
    readonly calendar: StoryCalendar,
    readonly market: Market,
  ) {}

  person(email: string): Person {
    return known(this.people, email);
  }
  party(key: string) {
    return known(this.parties, key);
  }
  right(key: string) {
    return known(this.rights, key);
  }
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key} is not in the story yet`);
  return value;
}
