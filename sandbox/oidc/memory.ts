import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  over: number;
}

/** What a provider keeps (sessions, grants, codes), in memory: a restart of the sandbox signs everybody out. */
export function memory(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  const get = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.over <= Date.now()) kept.delete(key);
    return found && found.over > Date.now() ? found.payload : undefined;
  };
  const findBy = (model: string, field: 'uid' | 'userCode', value: string) => {
    for (const [key, { payload }] of kept)
      if (key.startsWith(`${model}:`) && payload[field] === value) return get(key);
    return undefined;
  };
  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      const over = expiresIn ? Date.now() + expiresIn * 1000 : Infinity;
      kept.set(`${model}:${id}`, { payload, over });
    },
    find: async (id) => get(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, 'uid', uid),
    findByUserCode: async (userCode) => findBy(model, 'userCode', userCode),
    consume: async (id) => {
      const payload = get(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
