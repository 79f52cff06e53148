/** Seconds of each scene, in the order of the film. What is done in one takes less; the rest of it the page stands still. */
const SCENES = {
  intro: 4,
  account: 11,
  code: 6,
  tasks: 5,
  party: 10,
  paper: 9,
  sent: 6,
  right: 11,
  certificate: 8,
  notice: 8,
  reason: 7,
  links: 9,
  evidence: 9,
  sign: 9,
  filed: 8,
} as const;
export type Scene = keyof typeof SCENES;

/** When each scene begins and ends, in seconds. */
export function cues(): Record<Scene, [from: number, to: number]> {
  let at = 0;
  const entries = Object.entries(SCENES).map(([scene, seconds]) => {
    const from = at;
    at += seconds;
    return [scene, [from, at]] as const;
  });
  return Object.fromEntries(entries) as Record<Scene, [number, number]>;
}
