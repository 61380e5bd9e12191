/** Node releases that the tools run on: each major with its lowest minor; every later major is fine. */
const LOWEST_MINOR = { 20: 19, 22: 12 };

/** Says whether this Node is new enough, and if not, what to do. */
export function complaintAbout(version) {
  const [major, minor] = version.split('.').map(Number);
  const lowest = LOWEST_MINOR[major];
  if (major >= 23 || (lowest !== undefined && minor >= lowest)) return undefined;
  return (
    `Backstride needs Node 20.19, 22.12, 24 or newer, and this is Node ${version}. ` +
    'Install a newer one from https://nodejs.org or with your version manager (nvm install 24).'
  );
}

/** Ends the process with a clear message when Node is too old. */
export function refuseOldNode(version) {
  const complaint = complaintAbout(version);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}
