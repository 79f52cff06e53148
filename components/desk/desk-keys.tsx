'use client';

import { useEffect, useRef } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Kbd } from '@/components/ui/kbd';
import { pressKey } from './press-key';
import { useSingleKeys } from './use-single-keys';

export interface KeyTexts {
  open: string;
  title: string;
  /** what each key of this page does */
  keys: readonly { key: string; text: string }[];
  toggle: string;
  close: string;
  /** asked before typed text is left behind */
  leave: string;
}

/** The keyboard of the desk, with its list of keys and the switch that turns single keys off. */
export function DeskKeys({ texts }: { texts: KeyTexts }) {
  const [on, setOn] = useSingleKeys();
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    document.documentElement.dataset.keys = on ? 'on' : 'off';
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        (event.target as Partial<HTMLTextAreaElement>).form?.requestSubmit();
        return;
      }
      if (!on || dialog.current?.open) return;
      if (event.key === '?' && !(event.target as HTMLElement).closest('input, textarea, select')) {
        event.preventDefault();
        dialog.current?.showModal();
        return;
      }
      pressKey(event, texts.leave);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      delete document.documentElement.dataset.keys;
    };
  }, [on, texts.leave]);

  if (!hydrated) return null;
  return (
    <>
      <button type="button" className="keys-open" onClick={() => dialog.current?.showModal()}>
        {on && <Kbd>?</Kbd>}
        {texts.open}
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{texts.title}</h2>
        <dl>
          {texts.keys.map(({ key, text }) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <div className="choice-row">
          <input
            id="keys-toggle"
            type="checkbox"
            checked={on}
            onChange={(event) => setOn(event.target.checked)}
          />
          <label htmlFor="keys-toggle">{texts.toggle}</label>
        </div>
        <form method="dialog">
          <button type="submit" className="btn">
            {texts.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
