import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

export const libraries = ['numpy', 'torch'] as const;
export type Library = (typeof libraries)[number];

const candidates = [process.env['PYTHON'], 'python3', '/usr/bin/python3', 'python'].filter(
  (name) => name !== undefined,
);

/** A Python that has the library, if there is one on this machine. */
export const pythonWith = (library: Library): string | undefined =>
  candidates.find((name) => spawnSync(name, ['-c', `import ${library}`]).status === 0);

/**
 * Runs the programs it reads, each by itself, in one process, since to start PyTorch takes longer than most of them. A
 * warning, such as for an overflow, counts as an error.
 */
const driver = `
import contextlib, io, json, sys, traceback, warnings

def run(program):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), warnings.catch_warnings():
        warnings.simplefilter("error")
        exec(compile(program, "program", "exec"), {})
    return said.getvalue()

results = []
for program in json.load(sys.stdin):
    try:
        results.append({"printed": run(program)})
    except Exception:
        results.append({"failed": traceback.format_exc(limit=-1)})
    if "torch" in sys.modules:
        sys.modules["torch"].set_default_dtype(sys.modules["torch"].float32)
json.dump(results, sys.stdout)
`;

/** What a program printed, or how it failed. */
export interface Ran {
  readonly printed?: string;
  readonly failed?: string;
}

/** Runs them without holding up the process that waits for them, which may have others to answer. */
export async function runPrograms(python: string, programs: readonly string[]): Promise<Ran[]> {
  const child = spawn(python, ['-c', driver], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(programs));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Ran[];
}
