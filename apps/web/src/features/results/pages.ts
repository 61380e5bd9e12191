export { readFilter } from './filters/filter-address.ts';
export { findFollowed, findResults } from './page/find-results.ts';
export { ResultsView } from './page/ResultsView.tsx';
export { findRunner } from './runner/find-runner.ts';
export { followedCookie, readFollowed } from './runner/followed.ts';
export { RunnerNotFound, RunnerView } from './runner/RunnerView.tsx';
