/**
 * The progress of an import, in a file next to its data. It is written after every answer, so that an
 * interrupted import continues there.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import type { FilePlace } from "./import-records.ts";

/** Identifies an import: its resource, its file and its API. */
export interface ImportIdentity {
  readonly api: string;
  readonly resource: string;
  readonly size: number;
  readonly modified: number;
  /** SHA-256 of the file's first 64 KiB, in hex. */
  readonly beginning: string;
}

export interface ImportState {
  readonly place: FilePlace;
  readonly written: number;
  readonly rejected: number;
}

export const atStart: ImportState = { place: { byte: 0, line: 0 }, written: 0, rejected: 0 };

const statePath = (file: string) => `${file}.import-state.json`;

/** Reads the properties that identify a file. */
export async function identify(
  path: string,
  api: string,
  resource: string,
): Promise<ImportIdentity> {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const beginning = createHash("sha256").update(buffer.subarray(0, bytesRead)).digest("hex");
    return { api, resource, size, modified: mtimeMs, beginning };
  } finally {
    await file.close();
  }
}

/** The position at which an earlier run of the same import has stopped; null when there is none. */
export async function readState(
  path: string,
  identity: ImportIdentity,
): Promise<ImportState | null> {
  try {
    const { state, ...of } = JSON.parse(await readFile(statePath(path), "utf8"));
    return JSON.stringify(of) === JSON.stringify(identity) ? state : null;
  } catch {
    // There is no file of this import. The import starts again, which is safe for rows that are already written.
    return null;
  }
}

/** Replaces the file of the state in one step, so that it is never incomplete. */
export async function writeState(
  path: string,
  identity: ImportIdentity,
  state: ImportState,
): Promise<void> {
  const temporary = `${statePath(path)}.tmp`;
  await writeFile(temporary, JSON.stringify({ ...identity, state }));
  await rename(temporary, statePath(path));
}

/** Removes the state of an import that is finished. */
export async function removeState(path: string): Promise<void> {
  await rm(statePath(path), { force: true });
}
