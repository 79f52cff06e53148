'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { uploadFile } from './upload-file';

export interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'refused';
  /** bytes that have left */
  sent: number;
  /** why it was refused */
  message?: string;
}

interface Options {
  url: string;
  /** sentence for a file refused before it is sent, or null */
  refuse: (file: File, alreadyWaiting: number) => string | null;
  /** when the connection breaks off */
  networkText: string;
  onAdded: (file: File) => void;
}

/** Sends files one after the other, so that each is refused or added by itself and the order stays. */
export function useUploads({ url, refuse, networkText, onAdded }: Options) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const nextKey = useRef(1);
  const running = useRef<{ key: number; stop: AbortController } | null>(null);

  const patch = useCallback(
    (key: number, change: Partial<Upload>) =>
      setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, ...change } : upload))),
    [],
  );
  const drop = useCallback(
    (key: number) => setUploads((list) => list.filter((upload) => upload.key !== key)),
    [],
  );

  const send = useCallback(
    async ({ key, file }: Upload) => {
      const stop = new AbortController();
      running.current = { key, stop };
      patch(key, { state: 'sending', sent: 0, message: undefined });
      const outcome = await uploadFile(url, file, stop.signal, (sent) => patch(key, { sent }));
      running.current = null;
      if (outcome.kind === 'refused') {
        patch(key, { state: 'refused', message: outcome.message ?? networkText });
      } else {
        drop(key);
        if (outcome.kind === 'added') onAdded(file);
      }
    },
    [url, networkText, onAdded, patch, drop],
  );

  useEffect(() => {
    if (running.current) return;
    const next = uploads.find(({ state }) => state === 'waiting');
    if (next) void send(next);
  }, [uploads, send]);

  return {
    uploads,
    add: (files: readonly File[]) => {
      const waiting = uploads.filter(({ state }) => state !== 'refused').length;
      const added = files.map((file, index): Upload => {
        const message = refuse(file, waiting + index) ?? undefined;
        return { key: nextKey.current++, file, sent: 0, state: message ? 'refused' : 'waiting', message };
      });
      setUploads((list) => [...list, ...added]);
    },
    cancel: (key: number) => {
      if (running.current?.key === key) running.current.stop.abort();
      else drop(key);
    },
    retry: (key: number) => patch(key, { state: 'waiting', message: undefined }),
  };
}
