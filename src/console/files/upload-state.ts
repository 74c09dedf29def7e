/**
 * What the screen of files knows of the uploads, without loading Uppy.
 *
 * @module
 */
import { signal } from "../app/signal.ts";

/** The uploads that have not ended. */
export interface OpenUploads {
  readonly count: number;
  /** Bytes that the API has received, in percent of all bytes. */
  readonly percent: number;
  readonly state: "sending" | "paused" | "waiting" | "failed";
  /** Names of files that have to be chosen again after a reload. */
  readonly missing: readonly string[];
}

/** Null when there are none. */
export const openUploads = signal<OpenUploads | null>(null);

/** A file that was not sent, or not completely. */
interface UploadFault {
  readonly name: string;
  readonly error: unknown;
}

export const uploadFaults = signal<readonly UploadFault[]>([]);
