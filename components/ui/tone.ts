/** What a state means for the reader; never shown by colour alone. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';
