import type { RacePlan, Runner, WavePlan } from './plan.ts';
import type { Random } from './random.ts';

type Names = readonly [string, ...string[]];

const WOMEN: Names = [
  'Dora',
  'Dagmar',
  'Doris',
  'Daniela',
  'Diana',
  'Desirée',
  'Dorothea',
  'Dörte',
  'Dunja',
  'Dilara',
  'Débora',
  'Dominika',
];
const MEN: Names = [
  'Dietmar',
  'Dieter',
  'Dirk',
  'Detlef',
  'Daniel',
  'David',
  'Dominik',
  'Dennis',
  'Damián',
  'Đorđe',
  'Didier',
  'Dušan',
];
const ANYBODY: Names = ['Dani', 'Dominique', 'Dana', 'Denis'];
const SURNAMES: Names = [
  'Beispiel',
  'Muster',
  'Probe',
  'Platzhalter',
  'Rückwärts',
  'Krebsgang',
  'Rückspiegel',
  'Kehrtwende',
  'Fersengold',
  'Schulterblick',
  'Hinterher',
  'Retour',
  'Umkehr',
  'Größenwahn',
  'Ølprøve',
  'Rückwärtsläufer-Platzhaltername',
];
const CLUBS: Names = [
  'Demo Club Rückwärts Lindenau',
  'Demo Retro Runners Leipzig',
  'Demo Krebsgang Connewitz',
  'Demo Rückspiegel Halle',
  'Demo Fersenfreunde Jena',
];

const NO_SEX = 0.03;
const NO_AGE = 0.03;
const NO_CLUB = 0.3;
const BACKUP_CHIP = 0.15;
const GUIDED = 0.04;

/** Makes up somebody for the start list, with gaps as real lists have them. */
export function makeRunner(random: Random, race: RacePlan, wave: WavePlan, index: number): Runner {
  const bib = String(race.firstBib + index);
  const sex = random.chance(NO_SEX) ? null : pickSex(random);
  const isGuided = random.chance(GUIDED);
  return {
    bib,
    name: demoName(random, sex),
    sex,
    ageYears: random.chance(NO_AGE) ? null : random.whole(14, 44) + random.whole(0, 36),
    clubName: random.chance(NO_CLUB) ? null : random.pick(CLUBS),
    waveName: wave.name,
    chips: random.chance(BACKUP_CHIP) ? [chip(bib, 'A'), chip(bib, 'B')] : [chip(bib, 'A')],
    guideName: isGuided ? demoName(random, null) : null,
    guideChip: isGuided ? chip(bib, 'F') : null,
  };
}

function chip(bib: string, purpose: 'A' | 'B' | 'F'): string {
  return `DE${bib.padStart(5, '0')}${purpose}`;
}

function pickSex(random: Random): 'F' | 'M' | 'X' {
  if (random.chance(0.02)) return 'X';
  return random.chance(0.42) ? 'F' : 'M';
}

function demoName(random: Random, sex: Runner['sex']): string {
  const given = sex === 'F' ? WOMEN : sex === 'M' ? MEN : ANYBODY;
  return `Demo ${random.pick(given)} ${random.pick(SURNAMES)}`;
}
