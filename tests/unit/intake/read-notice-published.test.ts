import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotice } from '@/lib/intake/read-notice';
import { counterForm, takedownForm } from './notice-texts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/notices');

/** Notices that others wrote and published, where they are at hand: [file, type, number of repositories]. */
const labels = existsSync(path.join(folder, 'labels.tsv'))
  ? readFileSync(path.join(folder, 'labels.tsv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split('\t'))
  : [];
const own = [
  { text: takedownForm, type: 'takedown', targets: 4 },
  { text: counterForm, type: 'counternotice', targets: 1 },
];
const published = labels.map(([file = '', type = '', targets]) => ({
  text: readFileSync(path.join(folder, file), 'utf8'),
  type,
  targets: Number(targets),
}));

describe('published notices', () => {
  const read = [...own, ...published].map(({ text, ...label }) => ({ ...label, found: readNotice(text) }));
  const shareOf = (isRight: (notice: (typeof read)[number]) => boolean) =>
    read.filter(isRight).length / read.length;

  it('are read as the kind that they were published as', () => {
    expect(shareOf(({ type, found }) => found.type === type)).toBeGreaterThanOrEqual(0.95);
  });

  it('have as many repositories complained of as were counted', () => {
    // The labels count every repository that is named, the works themselves too: six of 41 cannot be equal.
    expect(shareOf(({ targets, found }) => found.repositories.length === targets)).toBeGreaterThanOrEqual(
      0.85,
    );
  });

  it('have material, and what form they have says who complains', () => {
    expect(read.every(({ found }) => found.elements.material.present)).toBe(true);
    expect(shareOf(({ found }) => found.elements.authority.present)).toBeGreaterThanOrEqual(0.9);
  });
});
