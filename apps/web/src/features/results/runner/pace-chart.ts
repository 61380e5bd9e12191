import type { BandSection, Section } from './sections.ts';

/** What is drawn, in percent of the picture: x runs along the course, y downwards from the fastest pace. */
export type PaceChartShape = {
  /** Outlines of the field's band, one closed path per gapless stretch. */
  readonly bandPath: string;
  readonly middlePath: string;
  readonly runnerPath: string;
  /** Horizontal lines at round paces. */
  readonly ticks: readonly { readonly paceSPerKm: number; readonly yPercent: number }[];
};

const STEPS_S = [5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600];
const MOST_TICKS = 5;

/** Draws the runner's section paces over the field's band; undefined when there is nothing to draw. */
export function paceChart(options: {
  sections: readonly Section[];
  band: readonly BandSection[];
  distanceMetres: number;
}): PaceChartShape | undefined {
  const { sections, band, distanceMetres } = options;
  const paces = [
    ...sections.map((section) => section.paceSPerKm),
    ...band.flatMap((section) => [section.fastSPerKm, section.slowSPerKm]),
  ];
  if (sections.length === 0 || distanceMetres <= 0) return undefined;
  const scale = paceScale(Math.min(...paces), Math.max(...paces));
  const x = (metres: number) => round((metres / distanceMetres) * 100);
  const y = (pace: number) => round(((pace - scale.fromS) / (scale.toS - scale.fromS)) * 100);
  return {
    bandPath: band
      .map(({ fromMetres, toMetres, fastSPerKm, slowSPerKm }) => {
        const [left, right, top, bottom] = [x(fromMetres), x(toMetres), y(fastSPerKm), y(slowSPerKm)];
        return `M${left} ${top}H${right}V${bottom}H${left}Z`;
      })
      .join(''),
    middlePath: stepPath(
      band.map((section) => ({ ...section, paceSPerKm: section.middleSPerKm })),
      x,
      y,
    ),
    runnerPath: stepPath(sections, x, y),
    ticks: scale.ticksS.map((paceSPerKm) => ({ paceSPerKm, yPercent: y(paceSPerKm) })),
  };
}

/** Round limits around the paces, and the round paces between them. */
function paceScale(fastestS: number, slowestS: number) {
  const marginS = Math.max(5, (slowestS - fastestS) * 0.08);
  const fromS = Math.max(0, Math.floor(fastestS - marginS));
  const toS = Math.ceil(slowestS + marginS);
  const stepS = STEPS_S.find((step) => (toS - fromS) / step <= MOST_TICKS) ?? 3600;
  const firstS = Math.ceil(fromS / stepS) * stepS;
  const count = Math.floor((toS - firstS) / stepS) + 1;
  return {
    fromS,
    toS,
    ticksS: Array.from({ length: Math.max(0, count) }, (_, index) => firstS + index * stepS),
  };
}

function stepPath(
  sections: readonly Section[],
  x: (metres: number) => number,
  y: (pace: number) => number,
): string {
  let endMetres: number | undefined;
  let path = '';
  for (const { fromMetres, toMetres, paceSPerKm } of sections) {
    path +=
      fromMetres === endMetres
        ? `V${y(paceSPerKm)}H${x(toMetres)}`
        : `M${x(fromMetres)} ${y(paceSPerKm)}H${x(toMetres)}`;
    endMetres = toMetres;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
