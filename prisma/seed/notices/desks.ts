import type { Person, World } from '../world';

/** The reviewers of the story. */
export const desksOf = (world: World): Record<'lin' | 'wang' | 'mara', Person> => ({
  lin: world.person('lin@ipp.example'),
  wang: world.person('wang@ipp.example'),
  mara: world.person('mara@ipp.example'),
});
export type Desk = keyof ReturnType<typeof desksOf>;
