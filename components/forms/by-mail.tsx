'use client';

import { useEffect } from 'react';

/** What can be sent by mail when the form cannot be sent. */
export interface ByMail {
  to: string;
  from: string;
  subject: string;
  text: string;
  fileName: string;
  words: { kept: string; offer: string; file: string; program: string; cut: string };
}

/** Mail programs cut longer addresses off. */
const LONGEST_MAILTO = 1800;
/** Milliseconds between two tries of the form itself. */
const RETRY_AFTER = 15_000;

function mailto({ to, subject, text, words }: ByMail): string {
  const address = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  if (address(text).length <= LONGEST_MAILTO) return address(text);
  let length = text.length;
  while (length > 0 && address(`${text.slice(0, length)}\n\n${words.cut}`).length > LONGEST_MAILTO)
    length = Math.floor(length * 0.9) - 1;
  return address(`${text.slice(0, Math.max(0, length)).toWellFormed()}\n\n${words.cut}`);
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** The mail as a file, written here: the server may be what does not answer (RFC 5322, RFC 2047, base64 throughout). */
function mailFile({ to, from, subject, text }: ByMail): string {
  const lines = [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: =?UTF-8?B?${base64(subject)}?=`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(text).replace(/.{76}/g, '$&\r\n'),
    '',
  ];
  return `data:message/rfc822;base64,${base64(lines.join('\r\n'))}`;
}

/** Shown when a system did not answer: what was written is kept, is tried again by itself, and can go by mail meanwhile. */
export function SendByMail({ mail, tried, retry }: { mail: ByMail; tried: number; retry: () => void }) {
  useEffect(() => {
    const timer = setTimeout(retry, RETRY_AFTER);
    return () => clearTimeout(timer);
    // once for each answer; a new `retry` with the same answer is the same try
  }, [tried]);
  const { words } = mail;
  return (
    <div className="by-mail">
      <p>{words.kept}</p>
      <p>{words.offer}</p>
      <p className="actions">
        <a className="btn btn-sm" href={mailFile(mail)} download={mail.fileName}>
          {words.file}
        </a>
        <a className="btn btn-sm" href={mailto(mail)}>
          {words.program}
        </a>
      </p>
    </div>
  );
}
