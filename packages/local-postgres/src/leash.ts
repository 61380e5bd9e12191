import { spawn } from 'node:child_process';

/** Holds processes that must not outlive us. */
export interface Leash {
  /** Puts a process on the leash; `signal` is what it gets when we die. */
  hold(pid: number, signal: 'TERM' | 'INT' | 'QUIT'): void;
  /** Everything ended in good order: nothing will be signalled or removed. */
  release(): void;
}

/** Waits for the end of its input, which is the end of the process that holds the pipe, however it died. */
const WATCHER = `
while read -r signal pid && [ "$signal" != done ]; do list="$list $signal:$pid"; done
[ "$signal" = done ] && exit 0
for entry in $list; do kill -"\${entry%%:*}" "\${entry#*:}" 2>/dev/null; done
if [ -n "$1" ]; then
  for entry in $list; do
    tries=0
    while kill -0 "\${entry#*:}" 2>/dev/null && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
  done
  rm -rf -- "$1"
fi
`;

/**
 * Starts a small shell process that signals the held processes when this process dies without releasing it
 * (SIGKILL, a crash, the machine's out-of-memory killer), and then removes `removeDir` when given.
 * On Windows there is no such shell: the leash does nothing, and the next start adopts or replaces what was left.
 */
export function startLeash(options: { removeDir?: string } = {}): Leash {
  if (process.platform === 'win32') return { hold: () => undefined, release: () => undefined };
  const watcher = spawn('/bin/sh', ['-c', WATCHER, 'backstride-leash', options.removeDir ?? ''], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  return {
    hold: (pid, signal) => {
      watcher.stdin.write(`${signal} ${pid}\n`);
    },
    release: () => {
      watcher.stdin.end('done 0\n');
    },
  };
}
