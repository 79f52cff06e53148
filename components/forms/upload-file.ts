/** What came of sending one file; `message` is the server's sentence, absent when none arrived. */
export type UploadOutcome = { kind: 'added' } | { kind: 'cancelled' } | { kind: 'refused'; message?: string };

/** The server's sentence in `{ error: { message } }`. */
function messageIn(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown } } | null;
    const message = body?.error?.message;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Sends one file to `POST /api/uploads?…`. XMLHttpRequest, because fetch does not tell how much has been sent.
 * `onProgress` gets bytes.
 */
export function uploadFile(
  url: string,
  file: File,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', url);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded }) => onProgress(Math.min(loaded, file.size));
    request.onload = () =>
      resolve(
        request.status >= 200 && request.status < 300
          ? { kind: 'added' }
          : { kind: 'refused', message: messageIn(request.responseText) },
      );
    request.onerror = () => resolve({ kind: 'refused' });
    request.onabort = () => resolve({ kind: 'cancelled' });
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
